/** The second wasm module, which opens DEP tokens. To import it is to start it, so that is done on demand. */

import { initSync } from "../../target/wasm/unlock/unlock.js";
import bytes from "../../target/wasm/unlock/unlock_bg.wasm";

initSync({ module: bytes });

export { unlock } from "../../target/wasm/unlock/unlock.js";
