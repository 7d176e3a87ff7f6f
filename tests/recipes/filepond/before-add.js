import { create } from "filepond";
import "filepond/dist/filepond.css";
import { init, inspectFile } from "relution-token-check";

const reason = document.querySelector("#reason");

create(document.querySelector("#token"), {
  server: { process: "upload" },
  async beforeAddFile({ file }) {
    await init();
    const { verdict, kind } = await inspectFile(file, { expects: "vpp-token" });
    reason.textContent = verdict === "reject" ? `Not to be uploaded: ${kind}` : "";
    return verdict !== "reject";
  },
});
