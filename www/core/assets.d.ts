/** What the bundler puts in place of an import that is not code. */

declare module "*.wasm" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

// The glue of the modules, as wasm-bindgen writes it for bundlers.

declare module "*/inspect_bg.js" {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  export function inspect(bytes: Uint8Array, options: object): unknown;
  export function inspectFile(file: Blob, options: object): Promise<unknown>;
  export function relate(reports: readonly object[]): unknown;
  export function restore(bytes: Uint8Array, options: object): unknown;

  export class Relating {
    constructor(reports: number);
    add(report: object): void;
    related(report: object, index: number): unknown;
    free(): void;
  }
}

declare module "*/unlock_bg.js" {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  export function unlock(
    bytes: Uint8Array,
    key: Uint8Array,
    password: Uint8Array | undefined,
    options: object,
  ): unknown;
}

declare module "*/unpack_bg.js" {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  export function unpack(bytes: Uint8Array, options: object): unknown;
}

/** By language tag, what loads the texts of the named Fluent files. */
declare module "messages:*" {
  const loaders: Record<string, () => Promise<{ default: string[] }>>;
  export default loaders;
}

declare module "*.css" {
  const sheet: string;
  export default sheet;
}
