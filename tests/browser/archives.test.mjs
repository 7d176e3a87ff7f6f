/** Archives, and mails with several attachments: each file in them is a result of its own. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import {
  choose,
  drop,
  dropFromDisk,
  filesIn,
  fixture,
  fixtures,
  keptForOffline,
  open,
  paste,
  results,
  singleFile,
  stage,
} from "./harness.mjs";
import { dep, vppToken } from "./tokens.mjs";
import { zip } from "./zip.mjs";

const here = stage();

const vpp = vppToken("Stadt Musterstadt", "2027-09-30T10:00:00+0000", "Hauptstelle");
const key = await fixture("other/key_pkcs8.pem");
const picture = await fixture("other/picture.jpg");

/** One that another program has made. */
async function made(name) {
  return { name, bytes: await readFile(new URL(`../archives/${name}`, import.meta.url)) };
}

const notices = (page) => page.locator("#notices");

async function show(given, count, address = singleFile) {
  const session = await open(here.browser, address);
  await choose(session.page, ...[given].flat());
  const shown = await results(session.page, count);
  return { ...session, shown, names: shown.map(({ file }) => file) };
}

for (const [form, address] of [
  ["the site", () => here.site.address],
  ["the single file", () => singleFile],
]) {
  describe(form, () => {
    test("the files of an archive are results named after both, in their order", async () => {
      const { page, shown, messages, close } = await show(
        [zip("tokens.zip", [vpp, dep, picture]), picture],
        4,
        address(),
      );
      assert.deepEqual(
        shown.map(({ file, kind, verdict }) => [file, kind, verdict]),
        [
          [`tokens.zip › ${vpp.name}`, "vpp-token", "check"],
          [`tokens.zip › ${dep.name}`, "dep-token", "check"],
          ["tokens.zip › picture.jpg", "image", "reject"],
          ["picture.jpg", "image", "reject"],
        ],
      );
      await page.getByRole("heading", { name: "Upload none of these 4 files" }).waitFor();
      assert.equal(await page.locator("#count").innerText(), "4 files checked");
      assert.deepEqual(await filesIn(page, "check"), [`tokens.zip › ${vpp.name}`, `tokens.zip › ${dep.name}`]);
      assert.equal(await notices(page).innerText(), "");
      assert.deepEqual(messages, []);
      await close();
    });

    for (const [name, inside] of [
      ["gnu.tar", ["Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m", "sToken_for_Schule_München.vpptoken"]],
      ["pax.tar.gz", ["Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m", "sToken_for_Schule_München.vpptoken"]],
      ["sToken_for_Schule_München.vpptoken.gz", ["sToken_for_Schule_München.vpptoken"]],
      ["macos finder.zip", ["Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m", "sToken_for_Schule_München.vpptoken"]],
      ["two tokens.eml", ["Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m", "sToken_for_Schule_München.vpptoken"]],
      ["with an archive.eml", ["tokens.zip › Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m"]],
    ]) {
      test(`${name} is shown file by file`, async () => {
        const { names, close } = await show(await made(name), inside.length, address());
        assert.deepEqual([...names].sort(), inside.map((file) => `${name} › ${file}`).sort());
        await close();
      });
    }
  });
}

describe("the module that unpacks", () => {
  test("is loaded with the first archive, once, and not before", async () => {
    const { page, requests, close } = await open(here.browser, here.site.address);
    await keptForOffline(page);
    const before = requests.length;
    await choose(page, vpp, dep, picture);
    await results(page, 3);
    assert.deepEqual(requests.slice(before), []);
    await choose(page, zip("one.zip", [dep]), zip("two.zip", [picture]));
    await results(page, 5);
    assert.deepEqual(requests.slice(before), [`${here.site.address}unpack.js`]);
    await close();
  });

  test("that cannot be loaded is said, and the archive is shown as itself", async () => {
    const { page, close } = await open(here.browser, here.site.address, { serviceWorkers: "block" });
    await page.route("**/unpack.js", (route) => route.abort());
    await choose(page, zip("tokens.zip", [dep]), vpp);
    assert.deepEqual(
      (await results(page, 2)).map(({ file }) => file),
      ["tokens.zip", vpp.name],
    );
    await notices(page).getByText("“tokens.zip” was not unpacked: the part of this page that unpacks").waitFor();
    await close();
  });
});

test("an archive from the disk, and one in a folder, are unpacked too", async () => {
  const { page, close } = await open(here.browser, singleFile);
  await dropFromDisk(page, `${fixtures}../archives/python.zip`);
  await results(page, 2);
  await close();
});

test("a mail that is pasted as text is unpacked as one that is dropped", async () => {
  const { page, close } = await open(here.browser, singleFile);
  const { bytes } = await made("two tokens.eml");
  await paste(page, { text: String(bytes) });
  const kinds = (await results(page, 2)).map(({ kind }) => kind);
  assert.deepEqual(kinds.sort(), ["dep-token", "vpp-token"]);
  await close();
});

test("a loose copy of a file in an archive is the same file", async () => {
  const { page, close } = await show([zip("tokens.zip", [vpp]), vpp], 2);
  const text = await page.locator('[data-group="leave-out"] article').innerText();
  assert.match(text, /Same as .tokens\.zip › /);
  await close();
});

test("a key in an archive opens the token in it", async () => {
  const { page, close } = await show(zip("all.zip", [dep, key]), 2);
  await page.getByRole("status").getByText("opens 1 of 1 DEP token").waitFor();
  const until = page.locator(`article[data-file="all.zip › ${dep.name}"] .until`);
  assert.ok(!(await until.innerText()).includes("estimated"));
  await close();
});

describe("what cannot be read in an archive is said", () => {
  const encrypted = { ...dep, name: "secret.p7m", encrypted: true };

  test("one encrypted file by its name, the others are shown", async () => {
    const { page, names, close } = await show(zip("tokens.zip", [encrypted, vpp]), 1);
    assert.deepEqual(names, [`tokens.zip › ${vpp.name}`]);
    await notices(page).getByText("“secret.p7m” in “tokens.zip” is encrypted. Unpack it with its password").waitFor();
    await close();
  });

  test("many in one sentence, and the archive is shown as itself", async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...encrypted, name: `${index}.p7m` }));
    const { page, names, close } = await show(zip("tokens.zip", many), 1);
    assert.deepEqual(names, ["tokens.zip"]);
    assert.equal(
      await notices(page).innerText(),
      "40 files in “tokens.zip” are encrypted. Unpack them with their password and check the files.",
    );
    await close();
  });

  test("another compression, and a file that is not what the archive says of it", async () => {
    const { page, names, close } = await show(
      zip("tokens.zip", [{ ...dep, name: "lzma.p7m", method: 14 }, { ...dep, name: "broken.p7m", crc: 1 }, vpp]),
      1,
    );
    assert.deepEqual(names, [`tokens.zip › ${vpp.name}`]);
    await notices(page).getByText("“lzma.p7m” in “tokens.zip” uses a compression method").waitFor();
    await notices(page).getByText("“broken.p7m” is damaged in “tokens.zip”").waitFor();
    await close();
  });

  test("in German", async () => {
    const { page, close } = await open(here.browser, `${singleFile}?lang=de`);
    await choose(page, zip("tokens.zip", [encrypted, vpp]));
    await results(page, 1);
    await notices(page).getByText("„secret.p7m“ in „tokens.zip“ ist verschlüsselt.").waitFor();
    await close();
  });
});

describe("an archive over a limit is shown as itself, with the limit", () => {
  const nothing = Buffer.alloc(17 * 2 ** 20);
  const cases = [
    [
      "a bomb: one file of 17 MiB",
      () => zip("bomb.zip", [{ name: "zeros", bytes: nothing }]),
      "a file in it is larger than 16 MiB",
    ],
    [
      "a bomb: many files that are 64 MiB together",
      () =>
        zip(
          "bomb.zip",
          Array.from({ length: 6 }, (_, index) => ({ name: `${index}`, bytes: nothing.subarray(0, 15 * 2 ** 20) })),
        ),
      "its content is larger than 64 MiB",
    ],
    [
      "a bomb in a bomb",
      () => {
        const inner = zip("inner.zip", [{ name: "zeros", bytes: nothing.subarray(0, 15 * 2 ** 20) }]);
        return zip(
          "bomb.zip",
          Array.from({ length: 200 }, (_, index) => ({ ...inner, name: `${index}.zip` })),
        );
      },
      "its content is larger than 64 MiB",
    ],
    [
      "more than 1,000 files",
      () =>
        zip(
          "bomb.zip",
          Array.from({ length: 1001 }, (_, index) => ({ ...vpp, name: `${index}.vpptoken` })),
        ),
      "it contains more than 1,000 files",
    ],
    ["a gzip bomb", () => ({ name: "bomb.gz", bytes: gzipSync(nothing) }), "a file in it is larger than 16 MiB"],
    ["a mail with a thousand attachments", () => mail("bomb.eml", 1000), "it contains more than 1,000 files"],
  ];
  for (const [name, make, words] of cases) {
    test(name, async () => {
      const given = make();
      const { page, names, close } = await show([given, vpp], 2);
      assert.deepEqual(names, [given.name, vpp.name]);
      await notices(page).getByText(words).waitFor();
      await close();
    });
  }
});

test("900 attachments of a mail are unpacked", async () => {
  const { page, close } = await open(here.browser, singleFile);
  await choose(page, mail("many.eml", 900));
  await page.locator("#count", { hasText: "900 files checked" }).waitFor();
  await close();
});

describe("names in an archive", () => {
  for (const [written, shown] of [
    ["../../etc/evil.vpptoken", "evil.vpptoken"],
    ["/root/evil.vpptoken", "evil.vpptoken"],
    ["C:\\Windows\\evil.vpptoken", "evil.vpptoken"],
    ["<img src=x onerror=alert(1)>.vpptoken", "<img src=x onerror=alert(1)>.vpptoken"],
    ["\u202Enekotppv.vpptoken", "\u202Enekotppv.vpptoken"],
  ]) {
    test(JSON.stringify(written), async () => {
      const { names, messages, close } = await show(zip("tokens.zip", [{ ...vpp, name: written }]), 1);
      assert.deepEqual(names, [`tokens.zip › ${shown}`]);
      assert.deepEqual(messages, []);
      await close();
    });
  }

  test("of nearly 64 KiB are shown by their beginning and end", async () => {
    const name = `${"W".repeat(65_000)}.vpptoken`;
    const { page, names, close } = await show(zip("tokens.zip", [{ ...vpp, name }]), 1);
    assert.deepEqual(names, [`tokens.zip › ${name}`]);
    const text = await page.locator("article").innerText();
    assert.ok(text.length < 2000 && text.includes("…"), text.slice(0, 200));
    assert.ok((await page.locator("article").boundingBox()).height < 600);
    await close();
  });

  test("the same twice are two results", async () => {
    const { names, close } = await show(zip("tokens.zip", [vpp, { ...dep, name: vpp.name }]), 2);
    assert.deepEqual(names, [`tokens.zip › ${vpp.name}`, `tokens.zip › ${vpp.name}`]);
    await close();
  });
});

test("of an archive in an archive in an archive, the third is shown as itself", async () => {
  const third = zip("third.zip", [vpp]);
  const second = zip("second.zip", [third, dep]);
  const { shown, close } = await show(zip("first.zip", [second]), 2);
  assert.deepEqual(
    shown.map(({ file, kind }) => [file, kind]),
    [
      ["first.zip › second.zip › third.zip", "zip"],
      [`first.zip › second.zip › ${dep.name}`, "dep-token"],
    ],
  );
  await close();
});

test("clearing while an archive of many files is checked leaves nothing", async () => {
  const many = Array.from({ length: 900 }, (_, index) => ({ ...picture, name: `${index}.jpg` }));
  const { page, close } = await open(here.browser, singleFile);
  await choose(page, vpp);
  await results(page, 1);
  await drop(page, zip("pictures.zip", many));
  await page.getByRole("button", { name: "Clear all" }).click();
  // What comes after it is checked and shown alone.
  await choose(page, dep);
  await page.locator("#count", { hasText: "1 file checked" }).waitFor();
  assert.deepEqual(
    (await results(page, 1)).map(({ file }) => file),
    [dep.name],
  );
  await close();
});

function mail(name, attachments) {
  const part = (index) =>
    [
      "--b",
      "Content-Type: application/octet-stream",
      `Content-Disposition: attachment; filename="${index}.vpptoken"`,
      "",
      // Each another token.
      String(vppToken(`School ${index}`, "2027-09-30T10:00:00+0000").bytes),
    ].join("\r\n");
  const head = [
    "From: a@example.org",
    "To: b@example.org",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "",
  ].join("\r\n");
  const parts = Array.from({ length: attachments }, (_, index) => part(index));
  return { name, bytes: Buffer.from(`${head}${parts.join("\r\n")}\r\n--b--\r\n`) };
}
