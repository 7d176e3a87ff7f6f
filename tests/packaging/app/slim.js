// An app that serves the wasm modules itself; `wasm.js` tells how this bundler names them.
import * as api from "relution-token-check/slim";
import "relution-token-check/define";
import { guardFileInput } from "relution-token-check/guard";
import { inspectWasm, unlockWasm } from "./wasm.js";

await Promise.all([api.init(fetch(inspectWasm)), api.init(fetch(inspectWasm))]);
globalThis.api = {
  ...api,
  guardFileInput,
  unlock: async (...values) => {
    await api.initUnlock(fetch(unlockWasm));
    return api.unlock(...values);
  },
};
