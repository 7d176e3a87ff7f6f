import "@angular/compiler";
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import "relution-token-check/define";

// A decorator in TypeScript; `@Component({ ... }) class TokenUpload` is the same.
const TokenUpload = Component({
  selector: "token-upload",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <input type="file" id="token" (change)="file.set($event.target.files[0] ?? null)">
    <relution-token-check for="token" expects="vpp-token"></relution-token-check>
    <button type="button" [disabled]="!file()" (click)="upload()">Upload</button>`,
})(
  class {
    file = signal(null);

    async upload() {
      const form = new FormData();
      form.append("token", this.file());
      await fetch("upload", { method: "POST", body: form });
    }
  },
);

bootstrapApplication(TokenUpload, { providers: [provideZonelessChangeDetection()] });
