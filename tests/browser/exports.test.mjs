/** What is taken along is the same from the page and the command line, and other programs read it. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { choose, fixtures, folderOf, NOW, open, singleFile, stage } from "./harness.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const ICAL = (await import(require.resolve("ical.js"))).default;
const { parse } = require("csv-parse/sync");

const root = fileURLToPath(new URL("../../", import.meta.url));

const soffice = process.env.SOFFICE ?? "soffice";
const hasCalc = await promisify(execFile)(soffice, ["--version"]).then(
  () => true,
  () => false,
);
/** `cargo xtask test` installs it, or says what to install. */
const withCalc = { skip: hasCalc ? false : "LibreOffice Calc is not installed (Debian: libreoffice-calc)" };

const quoted = 'a "quoted", comma; semicolon \\ backslash';
const emoji = "👨‍👩‍👧‍👦🇩🇪 ".repeat(30);

const hostile = [
  '=HYPERLINK("https://example.com")',
  "+49 7531 1",
  "-1",
  "@SUM(A1:A9)",
  "  =1+1",
  "A;=1",
  'a;"=HYPERLINK("http://example.com","x");b',
  'a, "" \'=1+1',
  "\t=1+1",
  "\uFEFF=1+1",
  "＝1+1;＋1;−1",
  "\\=1+1;|cmd",
  "first\r\nBEGIN:VEVENT\n=second",
  quoted,
  emoji,
  "שלום \u202Edrow\u202C",
  "W".repeat(3000),
  ...madeUp(150),
];

/** Names of what is special to spreadsheets and readers of tables, put together in every order. The same each time. */
function madeUp(count) {
  const pieces = [
    ..." \u00a0\t\r\n,;\"'\\=+-@|＝−a\ufeff\u200d",
    "=1+1",
    '=HYPERLINK("http://example.com","x")',
    "=A1",
  ];
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const name = () => Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)]).join("");
  // Of white space alone there is no name.
  return Array.from({ length: count }, () => `${name()}z`);
}

/** What may stand before a formula at the start of a cell, and what begins one. */
const FORMULA = /^(?:[\s"'\\]|\u200c|\u200d)*[=+\-@|\u2212]/;
const separators = { comma: ",", semicolon: ";", tab: "\t" };

let folder;
let paths;

before(async () => {
  folder = await folderOf(
    Object.fromEntries([
      ...hostile.map((organization, index) => [`${index}/sToken_for_Ort.vpptoken`, contentToken(organization, index)]),
      // Twice the same, and two for one location.
      ["copy/sToken_for_Ort.vpptoken", contentToken(hostile[0], 0)],
      ["again/sToken_for_Ort.vpptoken", contentToken(hostile[0], 40)],
      ['again/=cmd,"x".txt', "a text"],
      ['again/a;"=cmd();".txt', "a text"],
    ]),
  );
  const made = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const listed = (await readFile(join(fixtures, "expected.tsv"), "utf8"))
    .split("\n")
    .map((line) => line.split("\t")[0]);
  const kept = [listed.filter((path) => /^(dep|vpp)\//.test(path)).map((path) => join(fixtures, path))];
  // No private key among them: the page would try it by itself.
  kept.push(["depcert.pem", "login_page.p7m", "mdm_push.cer"].map((file) => join(fixtures, "other", file)));
  paths = [
    ...made.map(({ parentPath, path, name }) => join(parentPath ?? path, name)),
    ...kept.flat().filter((path) => !path.endsWith(".json")),
  ];
});

const here = stage();

const once = (make) => {
  const made = new Map();
  return (...given) => {
    const key = given.join();
    if (!made.has(key)) made.set(key, make(...given));
    return made.get(key);
  };
};

/** What the command line prints for the files. */
const printed = once(async (format, lang = "en") => {
  const line = ["--format", format, "--lang", lang, "--now", NOW.toISOString(), ...paths];
  const program = ["run", "--quiet", "--bin", "token-check", "--"];
  const options = { cwd: root, maxBuffer: 2 ** 26 };
  // It ends with the worst verdict.
  const { stdout } = await promisify(execFile)("cargo", [...program, ...line], options).catch((error) => error);
  return stdout;
});

/** What the page saves for the same files, by the ends of the names, and what it asks for meanwhile. */
const saved = once(async (address) => {
  const { page, requests, close } = await open(here.browser, address);
  const files = await Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await readFile(path) })));
  await choose(page, ...files);
  await page
    .locator("#count")
    .filter({ hasText: `${files.length} ` })
    .waitFor();
  const seen = requests.length;
  const result = {};
  for (const button of ["Table (.csv)", "Reports (.json)", "Add reminders to calendar"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    const [name, extension] = download.suggestedFilename().split(".");
    assert.equal(name, "tokens-2026-11-23");
    result[extension] = await readFile(await download.path(), "utf8");
  }
  await page.getByText("How to open it in Outlook, Google or Apple").click();
  const [second] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Add “renew now” entries" }).click(),
  ]);
  assert.equal(second.suggestedFilename(), "tokens-2026-11-23-renew-now.ics");
  result.renewNow = await readFile(await second.path(), "utf8");
  // A download from memory is no request to anyone.
  result.sent = requests.slice(seen).filter((url) => !url.startsWith("blob:"));
  await close();
  return result;
});

for (const [form, address] of [
  ["the site", () => here.site.address],
  ["the single file", () => singleFile],
]) {
  test(`${form}: the table is byte for byte that of the command line`, async () => {
    const { csv, sent } = await saved(address());
    assert.equal(csv, await printed("csv"));
    assert.deepEqual(sent, []);
  });
}

test("the reports are byte for byte those of the command line", async () => {
  assert.equal((await saved(singleFile)).json, await printed("json"));
});

test("another reader finds every cell of the table, and no formula", async () => {
  const text = await printed("csv");
  assert.ok(text.startsWith("\uFEFFfile,size,kind,"));
  assert.equal(text.replaceAll("\r\n", "").match(/[\r\n]/), null, "lines end with CRLF, and no cell breaks one");
  const rows = parse(text, { bom: true, columns: true });
  assert.equal(rows.length, paths.length);
  for (const cell of rows.flatMap((row) => Object.values(row))) assert.doesNotMatch(cell.normalize("NFKC"), FORMULA);
  for (const row of rows) assert.equal(Object.keys(row).length, 15);
  const organizations = rows.map(({ organization }) => organization);
  for (const expected of [
    "’+49 7531 1",
    "’-1",
    "  ’=1+1",
    "A;’=1",
    'a;"’=HYPERLINK("http://example.com","x");b',
    quoted,
    emoji,
    "שלום [U+202E]drow[U+202C]",
  ]) {
    assert.ok(organizations.includes(expected), expected);
  }
});

for (const [name, delimiter] of Object.entries(separators)) {
  for (const [quoting, quote] of [
    ["with quotes", '"'],
    ["with apostrophes for quotes", "'"],
    ["without quotes", false],
  ]) {
    test(`a reader that splits at a ${name} ${quoting} finds no formula`, async () => {
      const lax = { relax_quotes: true, relax_column_count: true, record_delimiter: "\r\n" };
      const rows = parse(await printed("csv"), { bom: true, delimiter, quote, ...lax });
      assert.ok(rows.length > 1);
      for (const cell of rows.flat()) assert.doesNotMatch(cell.normalize("NFKC"), FORMULA);
    });
  }

  test(`LibreOffice splits at a ${name} and has nothing to calculate`, withCalc, async () => {
    const sheet = await opened(await printed("csv"), delimiter);
    assert.ok(sheet.includes("HYPERLINK"), "the names are in it");
    assert.deepEqual(sheet.match(/table:formula="[^"]*"/g), null);
  });
}

test("LibreOffice would calculate what is not made harmless", withCalc, async () => {
  assert.match(await opened("a\r\n=1+1\r\n", ","), /table:formula="of:=1\+1"/);
});

/** A table as LibreOffice Calc opens it: an OpenDocument sheet in XML. Formulas are evaluated where there are any. */
async function opened(table, delimiter) {
  const folder = await mkdtemp(join(tmpdir(), "token-check-calc-"));
  try {
    const file = join(folder, "table.csv");
    await writeFile(file, table);
    // Separator, quote, UTF-8, first line; as for a person: text in quotes is no text yet, numbers are looked for.
    const filter = `CSV:${delimiter.charCodeAt(0)},34,76,1,,1033,false,true,false,false,false,-1,true`;
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const convert = ["--headless", `--infilter=${filter}`, "--convert-to", "fods", "--outdir", folder, file];
    await promisify(execFile)(soffice, [profile, ...convert]);
    return await readFile(join(folder, "table.fods"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const plain = (event) => ({
  uid: event.uid,
  summary: event.summary,
  description: event.description,
  start: event.startDate.toString(),
  end: event.endDate.toString(),
  transparent: event.component.getFirstPropertyValue("transp"),
  stamp: event.component.getFirstPropertyValue("dtstamp").toString(),
  alarms: event.component.getAllSubcomponents("valarm").map((alarm) => ({
    action: alarm.getFirstPropertyValue("action"),
    trigger: alarm.getFirstPropertyValue("trigger").toString(),
    description: alarm.getFirstPropertyValue("description"),
  })),
});

function eventsOf(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  return calendar.getAllSubcomponents("vevent").map((component) => plain(new ICAL.Event(component)));
}

test("another reader finds the same reminders in both calendars", async () => {
  const [page, command] = [(await saved(singleFile)).ics, await printed("ics")];
  const events = eventsOf(command);
  assert.deepEqual(eventsOf(page), events);
  assert.ok(events.length > 100, `only ${events.length}`);
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, "each has a UID of its own");
  for (const { start, end, transparent, stamp, alarms } of events) {
    assert.match(start, /^\d{4}-\d\d-\d\d$/, "a day without a time, and so without a zone");
    assert.equal(new Date(end) - new Date(start), 24 * 60 * 60 * 1000);
    assert.equal(transparent, "TRANSPARENT");
    assert.equal(stamp, "2026-11-23T22:00:00Z");
    assert.deepEqual(
      alarms.map(({ action, trigger }) => [action, trigger]),
      [30, 14, 7, 1].map((days) => ["DISPLAY", `-P${days}D`]),
    );
  }
  assert.ok(events.some(({ summary }) => summary === "DEP token expires (estimated): Synthetic Server"));
  for (const name of [quoted, emoji]) {
    assert.ok(
      events.some(({ summary }) => summary.includes(name)),
      "escaping is undone, and no character cut in two",
    );
  }
});

test("reminders are for tokens worth keeping: nothing that is rejected or a copy", async () => {
  const reports = JSON.parse(await printed("json"));
  const kept = reports.filter(
    ({ kind, verdict, expiry, findings }) =>
      ["dep-token", "vpp-token"].includes(kind) &&
      verdict !== "reject" &&
      expiry &&
      !findings.some(({ code }) => code === "duplicate" || code === "older-token"),
  );
  const days = (dates) => dates.map((date) => date.slice(0, 10)).sort();
  // An older token for a location whose name may stand for two keeps its own.
  const mayStay = reports.filter(
    ({ location, findings }) =>
      findings.some(({ code }) => code === "older-token") &&
      !findings.some(({ code }) => code === "duplicate") &&
      location.name.includes("_"),
  );
  assert.deepEqual(
    days(eventsOf(await printed("ics")).map(({ start }) => start)),
    days([...kept, ...mayStay].map(({ expiry }) => expiry.at)),
  );
});

test("the second file has entries of their own 30 and 7 days before, none in the past, without alarms", async () => {
  const { ics, renewNow } = await saved(singleFile);
  const [events, entries] = [eventsOf(ics), eventsOf(renewNow)];
  const before = (start, days) => new Date(Date.parse(start) - days * 86_400_000).toISOString().slice(0, 10);
  const expected = events
    .flatMap(({ start }) => [before(start, 30), before(start, 7)])
    .filter((day) => day >= NOW.toISOString().slice(0, 10));
  assert.deepEqual(entries.map(({ start }) => start).sort(), expected.sort());
  const uids = new Set([...events, ...entries].map(({ uid }) => uid));
  assert.equal(uids.size, events.length + entries.length, "each has a UID of its own, in both files");
  for (const { alarms, summary } of entries) {
    assert.deepEqual(alarms, []);
    assert.match(summary, /^Renew now, (30|7) days left: (DEP|VPP) token expires/);
  }
});

test("in German too", async () => {
  const [event] = eventsOf(await printed("ics", "de"));
  assert.match(event.summary, /^VPP-Token läuft ab: /);
});

for (const source of ["page", "command line", "second file"]) {
  test(`the calendar of the ${source} keeps the rules of its lines`, async () => {
    const { ics, renewNow } = await saved(singleFile);
    const text = { page: ics, "command line": await printed("ics"), "second file": renewNow }[source];
    assert.ok(text.endsWith("END:VCALENDAR\r\n"));
    assert.equal(text.replaceAll("\r\n", "").match(/[\r\n]/), null);
    for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  });
}

/** A content token with made-up contents, another for each number. */
function contentToken(orgName, number) {
  const token = Buffer.from(Array.from({ length: 64 }, (_, index) => (index * 151 + number) % 256)).toString("base64");
  const expDate = `2027-05-${String(1 + (number % 28)).padStart(2, "0")}T18:40:49+0000`;
  return Buffer.from(JSON.stringify({ expDate, token, orgName })).toString("base64");
}
