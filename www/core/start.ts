/** Starts a wasm module from whatever form it is given in, once, and says plainly why it cannot. */

import { TokenCheckError } from "./error.ts";

/** A wasm module: its bytes, compiled, or on its way from a server. */
export type WasmSource = WasmBytes | WasmModule;

type WasmBytes = ArrayBuffer | ArrayBufferView | Response | Promise<Response>;

/** `WebAssembly.Module`, where the types of the host know it: those of Node.js do not, without the DOM library. */
export type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } }
  ? Module
  : never;

export class Starter {
  readonly #start: (module: WasmModule) => void;
  #running = false;
  #starting: Promise<void> | null = null;

  /** `start` instantiates the module. */
  constructor(start: (module: WasmModule) => void) {
    this.#start = start;
  }

  get running(): boolean {
    return this.#running;
  }

  /**
   * The first call counts, those after it wait for the same; one that fails may be followed by another. A function is
   * called for the source only where it is needed.
   */
  start(source: WasmSource | (() => Promise<ArrayBuffer>)): Promise<void> {
    this.#starting ??= this.#run(source).catch((error: unknown) => {
      this.#starting = null;
      throw error;
    });
    return this.#starting;
  }

  async #run(source: WasmSource | (() => Promise<ArrayBuffer>)): Promise<void> {
    this.#start(await compiled(typeof source === "function" ? source() : source));
    this.#running = true;
  }
}

/** The compiled module. Rejects with a `TokenCheckError` that says why there is none. */
export async function compiled(source: WasmSource): Promise<WasmModule> {
  if (typeof WebAssembly === "undefined") {
    throw new TokenCheckError("no-webassembly", "There is no WebAssembly here, with which files are checked.");
  }
  if (source instanceof WebAssembly.Module) return source;
  const bytes = await bytesOf(source as WasmBytes);
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw (await mayCompile())
      ? new TokenCheckError("bad-wasm", `This is not the wasm module: ${String(error)}`)
      : blocked();
  }
}

async function bytesOf(source: WasmBytes): Promise<BufferSource> {
  const given = await source;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return given as BufferSource;
  if (!given.ok) throw new TokenCheckError("bad-wasm", `The wasm module was not found: HTTP status ${given.status}.`);
  return given.arrayBuffer().catch((error: unknown) => {
    throw new TokenCheckError("bad-wasm", `The wasm module could not be read to its end: ${String(error)}`);
  });
}

/** Whether even the smallest module is refused, which only a policy does. */
function mayCompile(): Promise<boolean> {
  const smallest = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  return WebAssembly.compile(smallest).then(
    () => true,
    () => false,
  );
}

function blocked(): TokenCheckError {
  return new TokenCheckError(
    "wasm-blocked",
    "The Content-Security-Policy forbids WebAssembly, with which files are checked: add 'wasm-unsafe-eval' to script-src.",
  );
}
