import "blueimp-file-upload";
import $ from "jquery";
import "relution-token-check/define";

$("#token").fileupload({ url: "upload", paramName: "token", dropZone: $("#zone") });
