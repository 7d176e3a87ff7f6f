import angular from "angular";
import "bootstrap/dist/css/bootstrap.css";
import "relution-token-check/define";

angular
  .module("portal", [])
  // As portals have it: the directive hears of a change like any other listener, after the check.
  .directive("fileModel", ($parse) => ({
    restrict: "A",
    link(scope, element, { fileModel }) {
      const input = element[0];
      const model = $parse(fileModel);
      input.addEventListener("change", () => scope.$apply(() => model.assign(scope, input.files[0] ?? null)));
    },
  }))
  .controller("Upload", function ($http) {
    this.file = null;
    this.send = () => {
      const form = new FormData();
      form.append("token", this.file);
      return $http.post("upload", form, { headers: { "content-type": undefined } });
    };
  });
