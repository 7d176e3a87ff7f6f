/** Connects a wasm module with the glue that wasm-bindgen generates for it. */

import { TokenCheckError } from "./error.ts";
import type { WasmModule } from "./start.ts";

/** The part of the glue that every module has. */
export interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** The imports of a module. All of them come from its glue, under a name that differs between modules. */
export function importsOf(module: WasmModule, glue: Glue): WebAssembly.Imports {
  const names = WebAssembly.Module.imports(module).map(({ module: name }) => name);
  return Object.fromEntries(names.map((name) => [name, glue as unknown as WebAssembly.ModuleImports]));
}

/** Throws a `TokenCheckError` if this is not the module of that name, which exports a function of the same name. */
export function expectModule(module: WasmModule, name: "inspect" | "unlock" | "unpack"): void {
  if (WebAssembly.Module.exports(module).some((exported) => exported.name === name)) return;
  throw new TokenCheckError("bad-wasm", `This is not the module \`${name}.wasm\`.`);
}
