// What a host writes in TypeScript, under `strict`.
import {
  init,
  inspect,
  inspectFile,
  type KeyProblem,
  type Kind,
  MAX_BYTES,
  type Options,
  type Report,
  relate,
  TokenCheckError,
  unlock,
} from "relution-token-check";
import type { RelutionTokenCheckElement, TokenCheckEventMap } from "relution-token-check/element";
import * as slim from "relution-token-check/slim";
import "relution-token-check/define";
import { guardFileInput } from "relution-token-check/guard";

export async function check(file: File, bytes: Uint8Array, key: Uint8Array): Promise<Report[]> {
  await init();
  const options: Options = { expects: "dep-token", now: new Date(), certificates: [key] };
  const reports = relate([inspect(bytes, options), await inspectFile(file, options)]);
  const kinds: Kind[] = reports.map(({ kind }) => kind);
  const until: string | undefined = reports[0]?.expiry?.at;
  try {
    reports.push(await unlock(bytes, key, { password: "secret" }));
  } catch (error) {
    if (!(error instanceof TokenCheckError)) throw error;
    const problem: string = error.code;
    console.log(problem, kinds, until, MAX_BYTES);
  }
  return reports;
}

export async function start(): Promise<void> {
  await slim.init(fetch("inspect.wasm"));
  await slim.init(new Uint8Array());
  await slim.init(new WebAssembly.Module(new Uint8Array()));
  await slim.initUnlock(await fetch("unlock.wasm"));
}

export function build(input: HTMLInputElement): void {
  const guard: { dispose(): void } = guardFileInput(input, {
    policy: "warn",
    unchecked: "block",
    inspect: async (files) => files.map(() => inspect(new Uint8Array())),
    onReport: (reports: Report[]) => console.log(reports),
    onError: ({ code }) => console.log(code === "check-timeout"),
  });
  guard.dispose();
  const element: RelutionTokenCheckElement = document.createElement("relution-token-check");
  element.certificates = [new Uint8Array()];
  element.inspect = async (files, { expects }) =>
    files.map(() => inspect(new Uint8Array(), expects ? { expects } : {}));
  element.addEventListener("token-check-accepted", ({ detail: { files, reports, error } }) => {
    console.log(files[0]?.name, reports[0]?.verdict, error?.code);
  });
  document.addEventListener("token-check-accept", (event) => {
    const { detail }: TokenCheckEventMap["token-check-accept"] = event;
    if (detail.reports.length === 0) event.preventDefault();
  });
  const problem: KeyProblem = "bad-key";
  console.log(problem);
}

export function explain({ findings }: Report): string[] {
  return findings.map((finding) => {
    switch (finding.code) {
      case "expires-soon": {
        const days: number = finding.params.days;
        return `${days} days`;
      }
      case "wrong-slot":
        return finding.params.actual;
      default:
        // @ts-expect-error not every finding has this one
        return `${finding.code} ${finding.params.days}`;
    }
  });
}

// What the types must not allow.
// @ts-expect-error a text is no file
inspect("text");
// @ts-expect-error no such token
inspect(new Uint8Array(), { expects: "token" });
// @ts-expect-error the slim entry has no wasm inside
void slim.init();
// @ts-expect-error an element is no file field
guardFileInput(document.body);
