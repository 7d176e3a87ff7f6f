/** After `unlock`, whatever its outcome, nothing of key, password and content stands in the memory of a wasm instance. */

import assert from "node:assert/strict";
import { constants, createPrivateKey, privateDecrypt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, test } from "node:test";

const fixtures = new URL("../fixtures/unlock/", import.meta.url);
const read = (name) => new Uint8Array(readFileSync(new URL(name, fixtures)));
const password = "geheim ä€";
const token = "aes128_pkcs1.p7m";
/** The stack of the module in bytes, and what is left of it for the one call that runs out of it. */
const STACK = 2 ** 20;
const STACK_LEFT = 4096;

/** Every instance that was made, by its memory. */
const memories = [];
const { instantiate } = WebAssembly;
/** What is done to the exports before the package gets them. */
let change = (exports) => exports;
WebAssembly.instantiate = async (module, imports) => {
  const { exports } = await instantiate(module, imports);
  memories.push(exports.memory);
  return { exports: change(exports) };
};

const full = await import("../../dist/npm/index.js");
const slim = await import("../../dist/npm/slim.js");
await slim.initUnlock(new Uint8Array(readFileSync(new URL("../../dist/npm/unlock.wasm", import.meta.url))));

afterEach(() => {
  memories.length = 0;
  change = (exports) => exports;
});

const secrets = allSecrets();
const runs = runsOf(secrets);

/** The private key of the token, in every form that people have it in. */
const forms = readdirSync(fixtures).filter((name) => /^key.*\.(pem|der|p12)$/.test(name) && !/rc2\./.test(name));

for (const [entry, { unlock }, tried] of [
  ["index", full, forms],
  ["slim", slim, ["key.p12", "key_pkcs1.pem"]],
]) {
  describe(entry, () => {
    for (const form of tried) {
      test(`${form}: nothing stays after success, a wrong password and another's token`, async () => {
        const report = await unlock(read(token), read(form), { password });
        assert.equal(report.expiry.exact, true);
        const wrong = unlock(read(token), read(form), { password: "a password of 24 letters" });
        await wrong.then(
          () => assert.ok(!isLocked(form)),
          ({ code }) => assert.equal(code, "bad-key"),
        );
        for (const another of [read("small.p7m"), altered()]) {
          const other = await unlock(another, read(form), { password });
          assert.ok(codes(other).includes("key-mismatch"));
        }
        assert.equal(memories.length, 4, "an instance for each call");
        for (const memory of memories) assertEmpty(memory);
      });

      test(`${form}: nothing stays after a crash with everything in memory, and the next call works`, async () => {
        await assert.rejects(
          crashingAtTheEnd(() => unlock(read(token), read(form), { password })),
          {
            name: "TokenCheckError",
            code: "internal-error",
          },
        );
        assert.equal(memories.length, 1);
        assertEmpty(memories[0]);
        const report = await unlock(read(token), read(form), { password });
        assert.equal(report.expiry.exact, true);
        assertEmpty(memories[1]);
      });
    }

    test("a wrong key leaves nothing", async () => {
      const report = await unlock(read(token), read("other_key.pem"));
      assert.ok(codes(report).includes("key-mismatch"));
      assertEmpty(memories[0]);
    });

    test("a trap inside the module leaves nothing, and the next call works", async () => {
      let left = new Set();
      change = (exports) => ({
        ...exports,
        // With little stack left, so that computing with the key runs out of it.
        unlock: (...values) => {
          exports.__wbindgen_add_to_stack_pointer(STACK_LEFT - STACK);
          try {
            return exports.unlock(...values);
          } finally {
            left = found(exports.memory);
          }
        },
      });
      const crash = unlock(read(token), read("key_pkcs8.der"), { password });
      await assert.rejects(crash, { name: "TokenCheckError", code: "internal-error" });
      for (const name of ["d", "p", "q", "password"]) assert.ok(left.has(name), `${name} was there: ${[...left]}`);
      assertEmpty(memories[0]);
      change = (exports) => exports;
      assert.equal((await unlock(read(token), read("key.pem"))).expiry.exact, true);
    });

    test("nothing of a token, a key or a certificate over the limit is copied", async () => {
      const huge = new Uint8Array(2 ** 28);
      assert.equal((await unlock(huge, read("key.pem"))).kind, "too-large");
      await assert.rejects(unlock(read(token), huge), { code: "bad-key" });
      await assert.rejects(unlock(read(token), read("key.pem"), { certificates: [huge] }), /certificate/);
      for (const { buffer } of memories) assert.ok(buffer.byteLength < 2 ** 22, `${buffer.byteLength} bytes`);
    });

    test("key files made to crash or to hang are refused, and the next call works", async () => {
      for (const [file, code, reason] of [
        ["scrypt_cost_zero.der", "unsupported-key", "key-derivation"],
        ["twenty_contents.p12", "unsupported-key", "too-much-work"],
        ["huge_key.pem", "unsupported-key", "rsa-size"],
        ["ec_key.pem", "unsupported-key", "elliptic-curve"],
        ["nested.p12", "bad-key", null],
      ])
        await assert.rejects(unlock(read(token), read(file), { password }), { name: "TokenCheckError", code, reason });
      await assert.rejects(unlock(read(token), nested(5_000), { password }), { code: "bad-key" });
      await assert.rejects(unlock(read(token), read("huge_key.pem")), { params: { bits: 16_384 } });
      assert.equal((await unlock(read(token), read("key.pem"))).expiry.exact, true);
      for (const memory of memories) assertEmpty(memory);
    });
  });
}

test("the search finds each secret, whole or 16 bytes of it, in either byte order", () => {
  for (const [name, bytes] of secrets) {
    const part = bytes.subarray(bytes.length - shortest(bytes));
    for (const left of [bytes, Buffer.from(bytes).reverse(), part, Buffer.from(part).reverse()]) {
      const memory = new WebAssembly.Memory({ initial: 1 });
      new Uint8Array(memory.buffer).set(left, memory.buffer.byteLength - left.length);
      assert.ok(found(memory).has(name), name);
      assert.throws(() => assertEmpty(memory), { name: "AssertionError" });
    }
  }
});

test("without the wipe the secrets stay, in the forms that the search looks for", async () => {
  const { fill } = Uint8Array.prototype;
  Uint8Array.prototype.fill = function (...values) {
    return memories.some(({ buffer }) => buffer === this.buffer) ? this : fill.apply(this, values);
  };
  try {
    await full.unlock(read(token), read("key_pkcs1.pem"), { password });
    // A crash leaves what was handed in; the key itself was dropped before.
    for (const form of ["key_pkcs8.der", "key_pkcs1.pem"])
      await assert.rejects(crashingAtTheEnd(() => full.unlock(read(token), read(form), { password })));
  } finally {
    Uint8Array.prototype.fill = fill;
  }
  const [success, ...crashes] = memories.map(found);
  assert.ok(success.has("p") || success.has("q"), `a factor, which a crate freed: ${[...success]}`);
  const left = new Set(crashes.flatMap((names) => [...names]));
  for (const name of ["d", "p", "q", "dp", "dq", "qi", "PKCS#8", "PEM", "password", "plaintext"])
    assert.ok(left.has(name), `${name} is not among ${[...left]}`);
});

test("a module that is not `unlock.wasm` is refused", async () => {
  const { initUnlock } = await import("../../dist/npm/slim.js?again");
  const other = readFileSync(new URL("../../dist/npm/inspect.wasm", import.meta.url));
  await assert.rejects(initUnlock(new Uint8Array(other)), { code: "bad-wasm" });
});

function codes(report) {
  return report.findings.map(({ code }) => code);
}

function isLocked(form) {
  return ![
    "key.pem",
    "key_pkcs1.pem",
    "key_pkcs1.der",
    "key_pkcs8.der",
    "key_open.p12",
    "key_and_certificate.pem",
  ].includes(form);
}

/** The token with another encryptedKey of the same length, which the private key is tried on in vain. */
function altered() {
  const bytes = read(token);
  const at = Buffer.from(bytes).indexOf("\r\n\r\n") + 400;
  bytes[at] = bytes[at] === 0x41 ? 0x42 : 0x41;
  return bytes;
}

/** Makes the module crash while it hands its report over: key and content are in its memory then, and nothing was wiped. */
async function crashingAtTheEnd(call) {
  Object.defineProperty(Object.prototype, "verdict", {
    configurable: true,
    set() {
      throw new WebAssembly.RuntimeError("unreachable");
    },
  });
  try {
    return await call();
  } finally {
    delete Object.prototype.verdict;
  }
}

function assertEmpty(memory) {
  const first = new Uint8Array(memory.buffer).findIndex((byte) => byte !== 0);
  if (first !== -1) assert.fail(`a byte is left at ${first}: ${[...found(memory)]}`);
}

/** The names of the secrets of which at least 16 bytes in a row stand in a memory, in either byte order. */
function found({ buffer }) {
  const memory = Buffer.from(buffer).toString("latin1");
  const names = new Set();
  for (let at = 0; at + 16 <= memory.length; at += 1)
    for (const name of runs.get(memory.slice(at, at + 16)) ?? []) names.add(name);
  for (const [name, bytes] of secrets)
    for (const order of [bytes, Buffer.from(bytes).reverse()])
      if (order.length < 16 && memory.includes(order.toString("latin1"))) names.add(name);
  return names;
}

/** How many bytes of a secret give it away: 16, or all of a shorter one. */
function shortest(bytes) {
  return Math.min(16, bytes.length);
}

/** Name and bytes of everything that must not stay. */
function allSecrets() {
  const key = createPrivateKey(readFileSync(new URL("key.pem", fixtures)));
  const { d, p, q, dp, dq, qi } = key.export({ format: "jwk" });
  const numbers = Object.entries({ d, p, q, dp, dq, qi }).map(([name, text]) => [name, Buffer.from(text, "base64url")]);
  const file = readFileSync(new URL(token, fixtures), "latin1");
  const cms = Buffer.from(file.slice(file.indexOf("\r\n\r\n")), "base64");
  const encrypted = cms.indexOf(Buffer.from([4, 0x82, 1, 0])) + 4;
  const message = cms.subarray(encrypted, encrypted + 256);
  // Behind the padding.
  const contentKey = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, message).subarray(-16);
  return [
    ...numbers,
    ["PKCS#8", key.export({ type: "pkcs8", format: "der" })],
    ["PKCS#1", key.export({ type: "pkcs1", format: "der" })],
    ["PEM", readFileSync(new URL("key_pkcs1.pem", fixtures))],
    ["password", Buffer.from(password)],
    // As PKCS#12 derives keys from it.
    ["password in UTF-16", Buffer.from(password, "utf16le")],
    ["content-encryption key", contentKey],
    ["plaintext", readFileSync(new URL("message.txt", fixtures))],
  ];
}

/** The names of the secrets by every run of 16 bytes in them, in both byte orders. */
function runsOf(secrets) {
  const out = new Map();
  for (const [name, bytes] of secrets)
    for (const order of [bytes, Buffer.from(bytes).reverse()])
      for (let at = 0; at + 16 <= order.length; at += 1) {
        const run = order.toString("latin1", at, at + 16);
        out.set(run, (out.get(run) ?? new Set()).add(name));
      }
  return out;
}

/** A private key in so many PKCS#12 containers, one in the other. */
function nested(levels) {
  const bag = Buffer.from("060b2a864886f70d010c0a0101", "hex");
  const data = Buffer.from("06092a864886f70d010701", "hex");
  let key = Buffer.from(read("key_pkcs8.der"));
  for (let level = 0; level < levels; level += 1) {
    const bags = tlv(0x30, tlv(0x30, bag, tlv(0xa0, key)));
    const safe = tlv(0x30, tlv(0x30, data, tlv(0xa0, tlv(4, bags))));
    key = tlv(0x30, Buffer.from([2, 1, 3]), tlv(0x30, data, tlv(0xa0, tlv(4, safe))));
  }
  return new Uint8Array(key);
}

function tlv(tag, ...parts) {
  const content = Buffer.concat(parts);
  const head = Buffer.from([tag, 0x83, 0, 0, 0]);
  head.writeUIntBE(content.length, 2, 3);
  return Buffer.concat([head, content]);
}
