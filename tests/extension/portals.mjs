/** The portal of the tests: the same dialog, built in the ways that portals build it. */

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const esbuild = require("esbuild");
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What the menus are called where each token is uploaded. */
const HEADINGS = { "vpp-token": "Volume Purchase Program (VPP)", "dep-token": "Apple Automated Device Enrollment" };

/** Scripts of the portal's own origin, and nothing else: no WebAssembly, no inline style. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'";

export const PORTALS = {
  "native form": {
    script: "native.js",
    body: (heading) => `<h1>${heading}</h1>
      <form action="sent" method="post" enctype="multipart/form-data">
        <label>File <input type="file" id="token" name="token" required></label>
        <button id="send">Update token</button>
      </form>`,
  },
  "AngularJS with ng-file-upload": {
    script: "angularjs.js",
    body: (heading) => `<div ng-app="portal" ng-csp ng-controller="Dialog as dialog">
        <div class="panel-heading"><h4>${heading}</h4></div>
        <table><tr><td>Musterschule</td><td><button id="more" ng-click="dialog.isOpen = true">⋮</button></td></tr></table>
        <div class="modal-dialog" ng-show="dialog.isOpen">
          <div class="modal-header"><h4 class="modal-title">Update token</h4></div>
          <div class="modal-body">
            <div id="zone" ngf-drop="dialog.send($file)">Drop the file here</div>
            <button id="choose" ngf-select="dialog.send($file)">Select file</button>
          </div>
        </div>
      </div>`,
  },
  "React with a drop zone": { script: "react.jsx", body: () => '<div id="root"></div>' },
  "dialog in a frame": {
    script: "iframe.js",
    body: (heading) => `<h1>${heading}</h1><iframe src="inner.html" width="600" height="600"></iframe>`,
    inner: () => `<form><h2>Update token</h2><input type="file" id="token"><p id="zone">Drop the file here</p></form>`,
  },
  "closed shadow root": { script: "closed.js", body: () => '<div id="host"></div>' },
  "field in no document": {
    script: "detached.js",
    body: (heading) => `<h2>${heading}</h2><button id="choose" type="button">Select file</button>`,
  },
};

/** The files of a portal whose dialog is for this token. */
export async function filesOf(name, expects) {
  const { script, body, inner } = PORTALS[name];
  const heading = HEADINGS[expects];
  return {
    "/": html(heading, body(heading), "portal.js"),
    "/portal.js": await bundle(script),
    ...(inner && { "/inner.html": html("", inner(), "inner.js"), "/inner.js": await bundle("inner.js") }),
  };
}

export function html(title, body, script) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${body}${script ? `<script type="module" src="${script}"></script>` : ""}</html>`;
}

async function bundle(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path(`portal/${entry}`)],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    nodePaths: [path("../recipes/node_modules")],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return outputFiles[0].text;
}
