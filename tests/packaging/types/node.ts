// What a program for Node.js writes in TypeScript, under `strict` and without the DOM library.
import { readFile } from "node:fs/promises";
import { init, inspect, inspectFile, type Report, relate, unlock } from "relution-token-check";
import * as slim from "relution-token-check/slim";

await init();
const bytes = await readFile("token.vpptoken");
const reports: Report[] = relate([inspect(bytes, { name: "token.vpptoken" }), await inspectFile(new Blob([bytes]))]);
await slim.init(bytes);
await slim.init(fetch("https://example.org/inspect.wasm"));
console.log(reports[0]?.verdict, await unlock(bytes, bytes));
