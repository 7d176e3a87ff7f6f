// AngularJS with ng-file-upload: the button opens a field that the library makes; the zone reads entries.
import angular from "angular";
import "ng-file-upload/dist/ng-file-upload.js";

angular.module("portal", ["ngFileUpload"]).controller("Dialog", function (Upload) {
  this.isOpen = false;
  this.send = (file) => file && Upload.upload({ url: "upload", data: { token: file } });
});

window.portal = {
  opener: () => document.querySelector("#more"),
  control: () => document.querySelector("#choose"),
  // Made with the first click.
  field: () => document.querySelector('input[type="file"]'),
  zone: () => document.querySelector("#zone"),
};
