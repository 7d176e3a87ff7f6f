/** This project, with the module that opens tokens. */

import { unlock as open } from "../../www/core/index.ts";

export * from "./ours.inspect.mjs";

const now = new Date("2026-11-23T22:00:00Z");

export async function unlock(bytes, pem) {
  const { expiry } = await open(bytes, new TextEncoder().encode(pem), { now });
  if (!expiry?.exact) throw new Error("not opened");
  return expiry.at;
}
