/** The installed package in Node.js, and in TypeScript programs of every persuasion. */

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { copy, run, tool, workshop } from "./consumers.mjs";

const shop = workshop();
const fixtures = new URL("../fixtures/", import.meta.url);

describe("Node.js", () => {
  const node = async (name, file, script) => {
    const folder = await shop.project(name, { [file]: script });
    return (await run(file, [], folder)).stdout.trim();
  };

  test("every entry can be imported, those for the browser too", async () => {
    const script = `
      for (const entry of ["", "/slim", "/element", "/define", "/guard", "/react"]) {
        await import("relution-token-check" + entry);
        await import("relution-token-check" + (entry || "/index") + ".js");
      }
      console.log("imported");`;
    assert.equal(await node("imports", "main.js", script), "imported");
  });

  test("it checks bytes, files and blobs, and opens tokens", async () => {
    const script = `
      import { init, inspect, inspectFile, MAX_BYTES, unlock } from "relution-token-check";
      await Promise.all([init(), init()]);
      await init();
      const bytes = new TextEncoder().encode(${JSON.stringify(await readFile(new URL("vpp/sToken_for_Musterstadt.vpptoken", fixtures), "utf8"))});
      const options = { now: new Date("2026-11-23T22:00:00Z") };
      const name = "sToken_for_Musterstadt.vpptoken";
      const [one, other, blob] = [
        inspect(bytes, { ...options, name }),
        await inspectFile(new File([bytes], name), options),
        await inspectFile(new Blob([bytes]), options),
      ];
      const huge = await inspectFile({ name: "huge", size: MAX_BYTES + 1, arrayBuffer: () => { throw new Error("read") } }, options);
      const problem = await unlock(bytes, bytes).catch(({ code }) => code);
      console.log(JSON.stringify([one.verdict, JSON.stringify(one) === JSON.stringify(other), blob.file.name, blob.kind, huge.kind, problem]));`;
    assert.deepEqual(JSON.parse(await node("checks", "main.js", script)), [
      "ready",
      true,
      null,
      "vpp-token",
      "too-large",
      "bad-key",
    ]);
  });

  test("nothing of bytes over the limit is copied into wasm memory", async () => {
    const script = `
      const memories = [];
      const { Instance } = WebAssembly;
      WebAssembly.Instance = function (...given) {
        const instance = new Instance(...given);
        memories.push(instance.exports.memory);
        return instance;
      };
      const { init, inspect, MAX_BYTES } = await import("relution-token-check");
      await init();
      const options = { now: new Date("2026-11-23T22:00:00Z") };
      const before = memories[0].buffer.byteLength;
      const { kind, file } = inspect(new Uint8Array(2 ** 30), options);
      const after = memories[0].buffer.byteLength;
      inspect(new Uint8Array(MAX_BYTES), options);
      console.log(JSON.stringify([kind, file.size, after - before < 2 ** 20, memories[0].buffer.byteLength >= MAX_BYTES]));`;
    assert.deepEqual(JSON.parse(await node("limit", "main.js", script)), ["too-large", 2 ** 30, true, true]);
  });

  test("before `init` there is one clear error, and so there is for what is not the module", async () => {
    const script = `
      import { readFile } from "node:fs/promises";
      import { init, initUnlock, inspect, inspectFile, relate, unlock } from "relution-token-check/slim";
      const codes = [];
      const attempt = async (call) => codes.push(await Promise.resolve().then(call).then(() => "done", ({ code }) => code));
      const bytes = new Uint8Array([104, 105]);
      await attempt(() => inspect(bytes));
      await attempt(() => inspectFile(new File([], "a")));
      await attempt(() => relate([]));
      await attempt(() => unlock(bytes, bytes));
      await attempt(() => init(bytes));
      await attempt(() => init(new Response("", { status: 404 })));
      const wasm = (name) => readFile(new URL(import.meta.resolve("relution-token-check/" + name)));
      await attempt(async () => init(await wasm("unlock.wasm")));
      await attempt(async () => init(await wasm("inspect.wasm")));
      await attempt(() => inspect(bytes));
      await attempt(async () => initUnlock(new Response(await wasm("unlock.wasm"))));
      await attempt(() => unlock(bytes, bytes));
      console.log(codes.join());`;
    assert.equal(
      await node("slim", "main.js", script),
      "not-started,not-started,not-started,not-started,bad-wasm,bad-wasm,bad-wasm,done,done,done,bad-key",
    );
  });

  test("a CommonJS program reaches it, too", async () => {
    const script = `import("relution-token-check").then(({ init, inspect }) => init().then(() => console.log(inspect(new Uint8Array()).kind)));`;
    assert.equal(await node("common", "main.cjs", script), "empty");
  });

  test("without WebAssembly, the error says so", async () => {
    const script = `
      delete globalThis.WebAssembly;
      const { init } = await import("relution-token-check");
      console.log(await init().catch(({ name, code }) => name + " " + code));`;
    assert.equal(await node("without", "main.js", script), "TokenCheckError no-webassembly");
  });
});

/** A program of all that is found in the fixtures, which compiles if the types say the same. */
async function findings(folder) {
  const script = `
    import { readdir, readFile } from "node:fs/promises";
    import { init, inspect, relate } from "relution-token-check";
    await init();
    const now = new Date("2026-11-23T22:00:00Z");
    const found = new Map();
    const all = [];
    for (const entry of await readdir(process.argv[2], { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(entry.parentPath + "/" + entry.name);
      for (const expects of [undefined, "dep-token", "vpp-token"])
        all.push(inspect(bytes, { name: entry.name, now, ...(expects && { expects }) }));
    }
    for (const { code, severity, params } of relate(all).flatMap(({ findings }) => findings)) {
      const text = JSON.stringify({ code, severity, params });
      found.set(code + Object.keys(params) + (params.what ?? ""), text);
    }
    console.log([...found.values()].join(",\\n"));`;
  await writeFile(join(folder, "find.js"), script);
  const { stdout } = await run("find.js", [fileURLToPath(fixtures)], folder);
  return `import type { Finding } from "relution-token-check";\nexport const all: Finding[] = [${stdout}];`;
}

describe("TypeScript, strict", () => {
  const strict = {
    strict: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    skipLibCheck: false,
  };
  const programs = {
    "for bundlers": [{ module: "esnext", moduleResolution: "bundler" }, "consumer.ts"],
    "as ES modules of Node.js": [{ module: "node16", moduleResolution: "node16" }, "consumer.ts"],
    "as CommonJS of Node.js": [{ module: "nodenext", moduleResolution: "nodenext" }, "consumer.cts"],
    "as CommonJS in the old way": [{ module: "commonjs", moduleResolution: "node10" }, "consumer.ts", "only before 7"],
  };
  const typeRoots = fileURLToPath(new URL("node_modules/@types", import.meta.url));
  const react = join(typeRoots, "react");
  const compilers = {
    5: tool("typescript", "tsc"),
    7: tool("typescript", "tsc", new URL("../../www/package.json", import.meta.url)),
  };

  test("every finding in the fixtures has the params that its type says", async () => {
    const [options] = programs["for bundlers"];
    const tsconfig = JSON.stringify({ compilerOptions: { ...strict, ...options }, files: ["findings.ts"] });
    const folder = await shop.project("findings", { "tsconfig.json": tsconfig });
    const program = await findings(folder);
    assert.ok(program.split("\n").length > 30, "the fixtures show most of them");
    await writeFile(join(folder, "findings.ts"), program);
    await run(compilers[7], ["--project", "."], folder);
  });

  for (const version of Object.keys(compilers)) {
    test(`in Node.js without the DOM library, with TypeScript ${version}`, async () => {
      const types = { types: ["node"], typeRoots: [typeRoots], lib: ["es2022"] };
      const tsconfig = JSON.stringify({
        compilerOptions: { ...strict, module: "nodenext", moduleResolution: "nodenext", ...types },
        files: ["node.ts"],
      });
      const folder = await shop.project(`node-${version}`, { "tsconfig.json": tsconfig });
      await copy("types/node.ts", join(folder, "node.ts"));
      await run(compilers[version], ["--project", "."], folder);
    });

    test(`JSX of React, with TypeScript ${version}`, async () => {
      const [options] = programs["for bundlers"];
      const paths = { react: [react], "react/*": [`${react}/*`] };
      const tsconfig = JSON.stringify({
        compilerOptions: { ...strict, ...options, skipLibCheck: true, jsx: "react-jsx", paths },
        files: ["react.tsx"],
      });
      const folder = await shop.project(`react-${version}`, { "tsconfig.json": tsconfig });
      await copy("types/react.tsx", join(folder, "react.tsx"));
      await run(compilers[version], ["--project", "."], folder);
    });
  }

  for (const [what, [options, file, until]] of Object.entries(programs)) {
    for (const [version, tsc] of Object.entries(compilers)) {
      if (until && version === "7") continue;
      test(`${what}, with TypeScript ${version}`, async () => {
        const type = options.module === "commonjs" ? "commonjs" : "module";
        const tsconfig = JSON.stringify({ compilerOptions: { ...strict, ...options }, files: [file] });
        const folder = await shop.project(
          `types-${version}-${options.module}`,
          { "tsconfig.json": tsconfig },
          { type },
        );
        await copy("types/consumer.ts", join(folder, file));
        await run(tsc, ["--project", "."], folder);
      });
    }
  }
});
