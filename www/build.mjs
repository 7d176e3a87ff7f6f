/**
 * Makes the page, twice: `dist/site/` for any web server, and `dist/relution-token-check.html`, the
 * same in one file that opens from disk; and the npm package. Needs the wasm builds in `target/wasm/`.
 */

import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import * as esbuild from "esbuild";
import { draw } from "./build/icons.mjs";
import { manifest } from "./build/manifest.mjs";
import { languages, messageFile, messages, messagesBeside } from "./build/messages.mjs";
import { deflatedWasm, oneModule, wholeModule } from "./build/wasm.mjs";
import { buildExtension } from "./extension/build/build.mjs";
import { buildPackage } from "./package/build.mjs";
import { judge, sizes, weigh } from "./sizes.mjs";

const root = new URL("../", import.meta.url);
const dist = new URL("dist/", root);
const site = new URL("site/", dist);

// The workers: on the site scripts of their own, loaded when they are asked for; in the single file their text is inside.
const workerSources = {
  "check.js": "page/checker/worker.ts",
  "unlock.js": "page/unlock/worker.ts",
  "unpack.js": "page/unpack/worker.ts",
};
const forSingleFile = { plugins: [messages, oneModule] };
const [workers, workersInside] = await Promise.all([bundleWorkers(), bundleWorkers(forSingleFile)]);
// A language is asked for when the page speaks it; the single file holds all of them.
const beside = messagesBeside();
const [script, whole, style] = await Promise.all([
  bundle("page/site.ts", {
    plugins: [beside.plugin, deflatedWasm],
    define: { SINGLE_FILE: "false", WASM: '""', WORKERS: "{}" },
  }),
  bundle("page/main.ts", {
    ...forSingleFile,
    define: { SINGLE_FILE: "true", WORKERS: JSON.stringify(workersInside) },
    banner: { js: `const WASM="${await wholeModule()}";` },
  }),
  bundle("page/style/page.css"),
]);
const icon = await readFile(new URL("page/icon.svg", import.meta.url), "utf8");
const bundles = Object.fromEntries(await Promise.all(languages.map(async ({ tag }) => [tag, await sentences(tag)])));
const menus = await menuData();
const [template, help] = await Promise.all(
  ["page/index.html", "page/help/help.html"].map((file) => readFile(new URL(file, import.meta.url), "utf8")),
);

await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });

const version = (await readFile(new URL("Cargo.toml", root), "utf8")).match(/^version = "([^"]+)"$/m)[1];

// For whoever hosts the page: links in its footer.
const links = {
  source: footerLink('data-l10n="source-code"', process.env.TOKEN_CHECK_SOURCE_URL),
  imprint: footerLink('data-l10n="imprint"', process.env.TOKEN_CHECK_IMPRINT_URL),
};

const single = page({
  // The file has no origin of its own, so `'self'` would allow nothing that it needs.
  policy: policy({ script: quoted(whole), style: quoted(style), image: "data:", manifest: "'none'", worker: "blob:" }),
  manifest: "",
  style: `<style>${style}</style>`,
  copy: "",
  offline: "",
  script: `<script>${whole}</script>`,
});
const served = page({
  policy: policy({
    script: "'self'",
    style: "'self'",
    image: "'self' data:",
    manifest: "'self'",
    worker: "'self' blob:",
  }),
  manifest: '<link rel="manifest" href="manifest.webmanifest">',
  style: '<link rel="stylesheet" href="page.css">',
  copy: copy(single),
  offline: offline(single),
  script: '<script src="page.js"></script>',
});

// What the service worker keeps; the page itself is what the folder's own address means.
const kept = new Map([
  ["", served],
  ["page.js", script],
  ...[...beside.files].sort(),
  ...Object.entries(workers),
  ["page.css", style],
  ["manifest.webmanifest", manifest(bundles.en)],
  ["icon.svg", icon],
  ...(await draw(icon)).map(({ name, content }) => [name, content]),
]);
for (const [name, content] of kept) await write(new URL(name || "index.html", site), content);
await write(new URL("sw.js", site), await worker(kept));
// The copy to take along is no part of the page: it is fetched by whoever asks for it.
for (const folder of [site, dist]) await write(new URL("relution-token-check.html", folder), single);
await buildPackage(new URL("npm/", dist));
await buildExtension(new URL("extension/", dist));
judge();

/** The service worker, with the hash of every file that it keeps. */
function worker(files) {
  const hashes = Object.fromEntries([...files].map(([name, content]) => [name, hash(content)]));
  const version = createHash("sha256").update(JSON.stringify(hashes)).digest("hex").slice(0, 16);
  return bundle("offline/sw.ts", { define: { FILES: JSON.stringify(hashes), VERSION: JSON.stringify(version) } });
}

async function bundleWorkers(options) {
  const texts = Object.entries(workerSources).map(async ([name, entry]) => [name, await bundle(entry, options)]);
  return Object.fromEntries(await Promise.all(texts));
}

async function bundle(entry, options = {}) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    plugins: [messages, deflatedWasm],
    ...options,
  });
  return outputFiles[0].text.trimEnd();
}

function policy({ script, style, image, manifest, worker }) {
  return [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src ${script} 'wasm-unsafe-eval'`,
    `style-src ${style}`,
    `img-src ${image}`,
    `manifest-src ${manifest}`,
    `worker-src ${worker}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types relution-token-check",
  ].join("; ");
}

function hash(content) {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

function quoted(content) {
  return `'${hash(content)}'`;
}

/** The line about the offline copy, with its checksum as `sha256sum` prints it. */
function copy(single) {
  const sum = createHash("sha256").update(single).digest("hex");
  return `<li><span data-l10n="trust-copy"></span>
            <a href="relution-token-check.html" download>relution-token-check.html</a>,
            SHA-256 <code>${sum}</code></li>`;
}

/** The same file, where everyone sees it. */
function offline(single) {
  const megabytes = Math.ceil(Buffer.byteLength(single) / 1_000_000);
  return `<li><a href="relution-token-check.html" download data-l10n="download-offline"></a> (${megabytes} MB)</li>`;
}

/** A link of the host's, if there is one. */
function footerLink(words, address) {
  if (!address) return "";
  const { href, protocol } = new URL(address);
  if (protocol !== "https:") throw new Error(`${address} is no https address`);
  return `<li><a href="${href.replaceAll('"', "%22")}" rel="noopener noreferrer" ${words}></a></li>`;
}

function page({ policy, copy, offline, ...others }) {
  const parts = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    rule: policy,
    icon: `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon.trim())}">`,
    mark: icon.match(/<path.*\/>/)[0],
    number: version,
    ...others,
  };
  const whole = Object.entries({
    copy,
    offline,
    help: withMenus(help.trim()),
    languages: languages.map(option).join(""),
    ...links,
  })
    .reduce((html, [name, part]) => html.replace(`<!-- ${name} -->`, () => part), template)
    .replace(/<!-- in every language: ([\w-]+) -->/g, (_, id) =>
      languages.map(({ tag }) => obstacle(tag, id)).join(""),
    );
  return withText(whole).replace(/<!-- (\w+) -->/g, (_, name) => parts[name]);
}

function option({ tag, name }) {
  return `<option value="${tag}" lang="${tag}">${name}</option>`;
}

/** For when no script runs, which alone could choose the language. */
function obstacle(tag, id) {
  return `<p class="obstacle" lang="${tag}" data-l10n="${id}"></p>`;
}

/** Writes sentences into the page, for the first paint and where no script runs: English where no language is named. */
function withText(html) {
  return html.replace(
    /(?:lang="([\w-]+)" )?data-l10n="([\w-]+)"[^>]*>(?=<\/)/g,
    (start, tag, id) => start + escaped(say(id, tag)),
  );
}

function say(id, tag = "en") {
  const pattern = bundles[tag].getMessage(id)?.value;
  if (!pattern) throw new Error(`index.html asks for the message ${id}, which no file has`);
  return bundles[tag].formatPattern(pattern);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Writes the English menu data into the help, as `page/help/ways.ts` does in every language. */
function withMenus(html) {
  const { MENUS, DOWNLOADS, ERROR_CODES } = menus;
  const item = ({ text, older }) =>
    `<li>${escaped(text.en)}${older ? ` <small>(${say("label-older")} ${escaped(older)})</small>` : ""}</li>`;
  const explained = ({ code, apple }) =>
    `<div><dt><code>${code}</code></dt><dd data-l10n="help-code-${apple}"></dd></div>`;
  return html
    .replace(
      /data-way="([\w-]+)">/g,
      (start, id) => start + [...DOWNLOADS[id].path, ...DOWNLOADS[id].steps].map(item).join(""),
    )
    .replace(
      /data-guide="([\w-]+)"/g,
      (start, id) => `${start} href="${{ ...MENUS, ...DOWNLOADS }[id].page.address.en}" hreflang="en"`,
    )
    .replace(
      "<!-- codes -->",
      ERROR_CODES.filter(({ apple }) => apple)
        .map(explained)
        .join(""),
    )
    .replace(
      "<!-- other codes -->",
      ERROR_CODES.filter(({ apple }) => !apple)
        .map(({ code }) => `<li><code>${code}</code></li>`)
        .join(""),
    );
}

/** The menu data, of which TypeScript has the types. */
async function menuData() {
  const code = await bundle("core/menus.ts", { format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

async function sentences(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of ["page", "overview", "help", "view"]) {
    bundle.addResource(new FluentResource(await messageFile(language, file)));
  }
  return bundle;
}

async function write(file, content) {
  await writeFile(file, content);
  weigh(file.pathname.slice(dist.pathname.length), sizes(content));
}
