import { Dropzone } from "dropzone";
import { init, inspectFile } from "relution-token-check";

new Dropzone("#drop", {
  paramName: "token",
  async accept(file, done) {
    await init();
    const { verdict, kind } = await inspectFile(file, { expects: "vpp-token" });
    if (verdict === "reject") done(`Not to be uploaded: ${kind}`);
    else done();
  },
});
