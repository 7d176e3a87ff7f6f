// A component that keeps its dialog in a closed shadow root.
import { upload } from "./upload.js";

const root = document.querySelector("#host").attachShadow({ mode: "closed" });
const dialog = document.createElement("form");
const title = document.createElement("h3");
title.textContent = document.title;
const field = document.createElement("input");
field.type = "file";
const zone = document.createElement("p");
zone.textContent = "Drop the file here";
dialog.append(title, field, zone);
root.append(dialog);
field.addEventListener("change", () => field.files[0] && upload(field.files[0]));
zone.addEventListener("dragover", (event) => event.preventDefault());
zone.addEventListener("drop", (event) => {
  event.preventDefault();
  for (const item of event.dataTransfer.items) upload(item.getAsFile());
});
window.portal = { control: () => field, field: () => field, zone: () => zone };
