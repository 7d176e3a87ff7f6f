/** What a wasm module and the glue that wasm-bindgen wrote for it need of each other. */

import type { WasmModule } from "./start.ts";

/** The part of the glue that every module has. */
export interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** A module imports from its glue alone, under a name that holds the module's own. */
export function importsOf(module: WasmModule, glue: Glue): WebAssembly.Imports {
  const names = WebAssembly.Module.imports(module).map(({ module: name }) => name);
  return Object.fromEntries(names.map((name) => [name, glue as unknown as WebAssembly.ModuleImports]));
}

/** Whether a module exports this function. */
export function hasExport(module: WasmModule, wanted: string): boolean {
  return WebAssembly.Module.exports(module).some(({ name }) => name === wanted);
}
