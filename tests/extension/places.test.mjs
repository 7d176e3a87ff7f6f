/** Which dialogs are known, as a table: what stands around the field, and which token it is for. */

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { outputFiles } = await require("esbuild").build({
  stdin: {
    contents: `export { decide } from "./places.ts"; export { routeOf } from "./route.ts";`,
    resolveDir: fileURLToPath(new URL("../../www/extension/places/", import.meta.url)),
  },
  bundle: true,
  write: false,
  format: "esm",
});
const { decide, routeOf } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

const VPP = "vpp-token";
const DEP = "dep-token";

/** What stands around the field, from the inside out; the controls pressed before; the headings of the page. */
const cases = [
  // Labels of the menus around the field.
  { field: ["File", "Volume Purchase Program (VPP)"], is: VPP, why: "label" },
  { field: ["Select file", "Apple Automated Device Enrollment"], is: DEP, why: "label" },
  { field: ["Update token", "All VPP accounts"], is: VPP, why: "label" },
  { field: ["Update token", "All DEP accounts"], is: DEP, why: "label" },
  { field: ["Settings › Volume Purchase Program (VPP) › User Account"], is: VPP, why: "label" },
  { field: ["  volume purchase   program (vpp):"], is: VPP, why: "label" },
  // Older labels.
  { field: ["Choose", "Device Enrollment Program"], is: DEP, why: "label" },
  { field: ["Choose", "Account", "Volume Purchase Program (VPP)"], is: VPP, why: "label" },
  { field: ["Device Platform Specific", "Apple Automated Device Enrollment"], is: DEP, why: "label" },
  // Other languages.
  {
    field: ["Datei auswählen", "Geräteplattformspezifisch", "Apple Automated Device Enrollment"],
    is: DEP,
    why: "label",
  },
  { field: ["VPP-Token hochladen"], is: VPP, why: "label" },
  { field: ["DEP-Token aktualisieren"], is: DEP, why: "label" },
  { field: ["Choisir un fichier", "Apple Automated Device Enrollment"], is: DEP, why: "label" },
  { field: ["Charger le jeton VPP"], is: VPP, why: "label" },
  // The token by name.
  { field: ["VPP token"], is: VPP, why: "label" },
  { field: ["Drop the DEP token here"], is: DEP, why: "label" },
  // A dialog that says only “token”: what opened it decides.
  { field: ["Update token"], openers: [["⋮", "Volume Purchase Program (VPP)"]], is: VPP, why: "opener" },
  {
    field: ["Update token"],
    openers: [["Update token"], ["⋮", "Apple Automated Device Enrollment"]],
    is: DEP,
    why: "opener",
  },
  { field: ["Token erneuern"], openers: [["Bearbeiten", "Volume Purchase Program (VPP)"]], is: VPP, why: "opener" },
  { field: ["Update token"], page: ["Settings", "Volume Purchase Program (VPP)"], is: VPP, why: "page" },
  // The control pressed last counts, not one long before.
  {
    field: ["Upload"],
    openers: [["Upload", "Apps"], ["Volume Purchase Program (VPP)"]],
    page: ["Apps"],
    is: null,
    why: "other",
  },
  // Something else is uploaded here.
  { field: ["Upload logo", "Volume Purchase Program (VPP)"], is: null, why: "other" },
  { field: ["Logo", "Apple Automated Device Enrollment"], is: null, why: "other" },
  { field: ["File", "Certificates", "Settings"], is: null, why: "other" },
  { field: ["Datei", "Richtlinien"], is: null, why: "other" },
  { field: ["CSV file", "Users"], page: ["Volume Purchase Program (VPP)"], is: null, why: "other" },
  // Nothing says what it is.
  { field: [], is: null, why: "unnamed" },
  { field: ["Choose file", "Upload"], is: null, why: "unnamed" },
  { field: ["Settings", "User Account"], is: null, why: "unnamed" },
  { field: ["Device platform specific"], is: null, why: "unnamed" },
  { field: ["Update token"], is: null, why: "unnamed" },
  // Words that only look like it.
  { field: ["Departments"], is: null, why: "other" },
  { field: ["VPPs and tokenizers"], is: null, why: "other" },
  { field: ["VPP"], is: null, why: "other" },
  // Both.
  { field: ["DEP token or VPP token"], is: null, why: "both" },
  { field: ["Update token"], page: ["All VPP accounts", "All DEP accounts"], is: null, why: "both" },
];

for (const { field, openers = [], page = [], is, why } of cases) {
  const around = [field, ...openers].map((texts) => texts.join(" < ")).join(", opened by ");
  test(`${around || "nothing"}${page.length > 0 ? ` on ${page.join(", ")}` : ""}: ${is} (${why})`, () => {
    const place = { route: "/#/settings", title: "Upload", field, openers, page };
    const { expects, reason } = decide(place, []);
    assert.deepEqual([expects, reason], [is, why]);
  });
}

const taught = [
  { route: "/#/settings/x", title: "Renew", expects: VPP },
  { route: "/#/settings/vpp", title: "Update token", expects: null },
];

for (const [what, route, title, field, is, why] of [
  ["a dialog that was named", "/#/settings/x", "Renew", ["Renew"], VPP, "taught"],
  ["the same title elsewhere", "/#/settings/y", "Renew", ["Renew"], null, "unnamed"],
  ["another dialog there", "/#/settings/x", "Logo", ["Logo"], null, "other"],
  ["one to be left alone", "/#/settings/vpp", "Update token", ["Update token", "VPP token"], null, "taught"],
]) {
  test(`${what}: ${is} (${why})`, () => {
    const { expects, reason } = decide({ route, title, field, openers: [], page: [] }, taught);
    assert.deepEqual([expects, reason], [is, why]);
  });
}

for (const [address, route] of [
  ["https://portal.example/", "/#"],
  ["https://portal.example/app/index.html#/settings/vpp?tab=1", "/app/index.html#/settings/vpp"],
  ["https://portal.example/#!/accounts/12345/token", "/#/accounts/*/token"],
  ["https://portal.example/o/6e1d7b3a-0c55-4a6e-9d1e-0a4b5c6d7e8f#/x", "/o/*#/x"],
  ["https://portal.example/facade#/deadbeef", "/facade#/deadbeef"],
]) {
  test(`the route of ${address} is ${route}`, () => assert.equal(routeOf(address), route));
}
