/** The same face without the wasm modules: they come from `inspect.wasm`, `unlock.wasm` and `unpack.wasm`, as the host likes. */

import { type Options, starter } from "./calls.ts";
import { TokenCheckError } from "./error.ts";
import type { Report } from "./findings.ts";
import { expectModule } from "./instance.ts";
import { Starter, type WasmSource } from "./start.ts";
import { type UnlockOptions, unlockBy } from "./unlock-calls.ts";
import { type UnpackedFile, unpackBy } from "./unpack-calls.ts";

export * from "./exports.ts";
export type { Finding, Report } from "./findings.ts";
export type { WasmSource };

let unlockModule: WebAssembly.Module | undefined;

const unlockStarter = new Starter((module) => {
  expectModule(module, "unlock");
  unlockModule = module;
});

let unpackModule: WebAssembly.Module | undefined;
const unpackStarter = new Starter((module) => {
  expectModule(module, "unpack");
  unpackModule = module;
});

/** Starts the module that checks files, `inspect.wasm`; later calls are harmless. */
export function init(wasm: WasmSource): Promise<void> {
  return starter.start(wasm);
}

/** Compiles the module that opens tokens, `unlock.wasm`: only where someone has the private key at hand. */
export function initUnlock(wasm: WasmSource): Promise<void> {
  return unlockStarter.start(wasm);
}

/** Compiles the module that unpacks archives and mails, `unpack.wasm`: only where someone gives one. */
export function initUnpack(wasm: WasmSource): Promise<void> {
  return unpackStarter.start(wasm);
}

/** The files in an archive or a mail. Rejects with a `TokenCheckError`. */
export async function unpack(bytes: Uint8Array, options: Options = {}): Promise<UnpackedFile[]> {
  if (!unpackModule) throw new TokenCheckError("not-started", "Wait for `initUnpack()` before the first `unpack`.");
  return unpackBy(unpackModule, bytes, options);
}

/** What these bytes are, and until when exactly, read with the key. Rejects with a `TokenCheckError`. */
export async function unlock(bytes: Uint8Array, key: Uint8Array, options: UnlockOptions = {}): Promise<Report> {
  if (!unlockModule) throw new TokenCheckError("not-started", "Wait for `initUnlock()` before the first `unlock`.");
  return unlockBy(unlockModule, bytes, key, options);
}
