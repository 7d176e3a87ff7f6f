import angular from "angular";
import "bootstrap/dist/css/bootstrap.css";
import "ng-file-upload/dist/ng-file-upload.js";
import "relution-token-check/define";

angular.module("portal", ["ngFileUpload"]).controller("Upload", function (Upload) {
  this.send = (file) => file && Upload.upload({ url: "upload", data: { token: file } });
});
