/** The files that are chosen and dropped, on the disk: by what they are. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fixture } from "../browser/harness.mjs";
import { vppToken } from "../browser/tokens.mjs";

const day = 24 * 60 * 60 * 1000;
const LIMIT = 16 * 1024 * 1024;

/** The start of an MP4, and as much behind it as the limit allows. */
function video() {
  const bytes = Buffer.alloc(LIMIT, 0x5a);
  bytes.writeUInt32BE(24, 0);
  bytes.write("ftypmp42", 4, "latin1");
  bytes.writeUInt32BE(0, 12);
  bytes.write("mp42isom", 16, "latin1");
  bytes.writeUInt32BE(LIMIT - 24, 24);
  bytes.write("mdat", 28, "latin1");
  return { name: "lesson.mp4", bytes };
}

/** The browsers go by the clock, so the tokens are made for it. */
async function made() {
  const inSpring = new Date(Date.now() + 200 * day).toISOString().slice(0, 19);
  const yesterday = new Date(Date.now() - day).toISOString().slice(0, 19).replaceAll(":", "-");
  const dep = await fixture("dep/Synthetic Server_Token_2026-03-15T09-12-44Z_smime.p7m");
  return {
    "dep-token": { name: `School_Token_${yesterday}Z_smime.p7m`, bytes: dep.bytes },
    "vpp-token": vppToken("Musterschule", `${inSpring}+0000`),
    certificate: await fixture("other/depcert.pem"),
    video: video(),
  };
}

/** With their paths; `remove` takes them away. */
export async function filesOnDisk() {
  const folder = await mkdtemp(join(tmpdir(), "portal-files-"));
  const files = await made();
  for (const file of Object.values(files)) {
    file.path = join(folder, file.name);
    await writeFile(file.path, file.bytes);
  }
  return { files, remove: () => rm(folder, { recursive: true, force: true }) };
}
