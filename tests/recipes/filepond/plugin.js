/** A plugin for FilePond: checks each file before it is loaded, and says why it is refused. */

import { init, inspectFile } from "relution-token-check";

export function tokenCheck({ addFilter, utils: { Type } }) {
  addFilter("LOAD_FILE", async (file, { query }) => {
    const expects = query("GET_TOKEN_EXPECTS");
    if (!expects) return file;
    await init();
    const { verdict, kind } = await inspectFile(file, { expects });
    if (verdict !== "reject") return file;
    throw { status: { main: "Not to be uploaded", sub: kind === expects ? "Get a new token" : `This is: ${kind}` } };
  });
  return { options: { tokenExpects: [null, Type.STRING] } };
}
