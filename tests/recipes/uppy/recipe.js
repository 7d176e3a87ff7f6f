import Uppy from "@uppy/core";
import DragDrop from "@uppy/drag-drop";
import { init, inspectFile } from "relution-token-check";

const reason = document.querySelector("#reason");
const uppy = new Uppy({ autoProceed: true }).use(DragDrop, { target: "#drop" });

uppy.addPreProcessor(async (ids) => {
  await init();
  for (const id of ids) {
    const { name, data } = uppy.getFile(id);
    const { verdict, kind } = await inspectFile(data, { name, expects: "vpp-token" });
    if (verdict !== "reject") continue;
    uppy.removeFile(id);
    uppy.info(`Not to be uploaded: ${kind}`, "error");
  }
});

// Any uploader: what was removed is not there any more.
uppy.addUploader(async (ids) => {
  for (const { name, data } of ids.map((id) => uppy.getFile(id)).filter(Boolean)) {
    const form = new FormData();
    form.append("token", data, name);
    await fetch("upload", { method: "POST", body: form });
  }
});

uppy.on(
  "info-visible",
  () =>
    (reason.textContent = uppy
      .getState()
      .info.map(({ message }) => message)
      .join(" ")),
);
