/** Who is measured, and how each becomes the bundle that a browser would load. */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { deflatedWasm } from "../www/build/wasm.mjs";

const www = createRequire(new URL("../www/package.json", import.meta.url));
const esbuild = www("esbuild");

const here = new URL(".", import.meta.url);
const bundles = new URL("../target/benches/", here);

export const peers = [
  { id: "ours", name: "relution-token-check", unlocks: true },
  { id: "forge", name: "node-forge 1.4.3, its PKCS #7 part", unlocks: true },
  { id: "lapo", name: "@lapo/asn1js 2.1.3", unlocks: true },
  { id: "asn1-cms", name: "@peculiar/asn1-cms 2.11.1", unlocks: true },
  { id: "pkijs", name: "pkijs 4.0.0", unlocks: true },
  { id: "jsrsasign", name: "jsrsasign 11.1.5", unlocks: false },
];

/** The least that has to be done. */
export const floor = { id: "floor", name: "floor" };

/** Bundles a peer for the task (`inspect` or `unlock`); answers with its path and its size. */
export async function bundle({ id }, task) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: fileURLToPath(here),
    entryPoints: [`peers/${id}.${task}.mjs`],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    plugins: [deflatedWasm],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const [{ contents }] = outputFiles;
  await mkdir(bundles, { recursive: true });
  const file = new URL(`${id}.${task}.mjs`, bundles);
  await writeFile(file, contents);
  return { file, gzip: gzipSync(contents, { level: 9 }).length, brotli: brotliCompressSync(contents).length };
}

/** What the wasm builds weigh as files of their own, without the base64 that inlines them. */
export async function wasmSize(build) {
  const folder = new URL(`../target/wasm/${build}/`, here);
  const gzip = async (name) => gzipSync(await readFile(new URL(name, folder)), { level: 9 }).length;
  const glue = await readFile(new URL(`${build}_bg.js`, folder), "utf8");
  const { code } = await esbuild.transform(glue, { minify: true });
  return (await gzip(`${build}_bg.wasm`)) + gzipSync(code, { level: 9 }).length;
}
