import angular from "angular";
import "bootstrap/dist/css/bootstrap.css";
import "ng-file-upload/dist/ng-file-upload.js";
import { init, inspectFile } from "relution-token-check";

angular.module("portal", ["ngFileUpload"]).controller("Upload", function (Upload, $q) {
  this.check = (file) =>
    $q.resolve(init().then(() => inspectFile(file, { expects: "vpp-token" }))).then(({ verdict, kind }) => {
      this.reason = verdict === "reject" ? `Not to be uploaded: ${kind}` : "";
      return verdict !== "reject" || "reject";
    });
  this.send = (file) => file && Upload.upload({ url: "upload", data: { token: file } });
});
