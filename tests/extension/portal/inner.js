// The dialog in the frame.
import { upload } from "./upload.js";

const [field, zone] = ["#token", "#zone"].map((selector) => document.querySelector(selector));
field.addEventListener("change", () => field.files[0] && upload(field.files[0]));
zone.addEventListener("dragover", (event) => event.preventDefault());
zone.addEventListener("drop", (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer.files) upload(file);
});
window.portal = { control: () => field, field: () => field, zone: () => zone };
