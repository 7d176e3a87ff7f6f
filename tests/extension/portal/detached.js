// A button that opens a field in no document, made anew each time.
import { upload } from "./upload.js";

let field = null;
const button = document.querySelector("#choose");
button.addEventListener("click", () => {
  field = document.createElement("input");
  field.type = "file";
  field.onchange = () => field.files[0] && upload(field.files[0]);
  field.click();
});
window.portal = { control: () => button, field: () => field };
