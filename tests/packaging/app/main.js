// An app with everything in it, the wasm modules inside.
import * as api from "relution-token-check";
import "relution-token-check/define";
import { guardFileInput } from "relution-token-check/guard";

await api.init();
globalThis.api = { ...api, guardFileInput };
