/** Checks the file that comes through a port, or gives it back clean. Keeps nothing of it. */

import { inspect, inspectFile, type Options, relate, restore } from "../../core/calls.ts";
import { init } from "../../core/init.ts";
import { MAX_BYTES, type Report } from "../../core/report.ts";
import type { Port } from "../api.ts";
import { toBase64 } from "../base64.ts";
import { isGranted } from "../origins.ts";
import type { Answer, FileOrder, Order } from "../protocol.ts";
import { Arrival } from "./arrival.ts";

// Compiled while the first file is on its way.
const started = init();
// Whoever waits for it hears of it.
started.catch(() => {});

export function check(port: Port, origin: string): void {
  let order: Order | null = null;
  let arrival: Arrival | null = null;
  const finish = async () => {
    try {
      port.postMessage((await isGranted(origin)) ? await answer(order, arrival?.whole ?? null) : { refused: true });
    } finally {
      arrival?.wipe();
      port.disconnect();
    }
  };
  port.onMessage.addListener((message) => {
    try {
      if (!order) {
        order = orderOf(message);
        if (order.task !== "relate" && order.size <= MAX_BYTES) arrival = new Arrival(order.size);
      } else {
        arrival?.add(message);
      }
      if (!arrival || arrival.whole) finish().catch(() => port.disconnect());
    } catch {
      // Not what a content script of this version sends.
      port.disconnect();
    }
  });
  port.onDisconnect.addListener(() => arrival?.wipe());
}

async function answer(order: Order | null, bytes: Uint8Array | null): Promise<Answer> {
  await started;
  switch (order?.task) {
    case "check":
      return checked(order, bytes);
    case "restore":
      return { restored: bytes && restored(order, bytes) };
    case "relate":
      return { reports: relate([...order.reports]) };
    default:
      throw new TypeError("no order");
  }
}

async function checked(order: FileOrder, bytes: Uint8Array | null): Promise<Answer> {
  const options = optionsOf(order);
  // Of a file over the limit, which did not come, the core asks for nothing but the size.
  if (!bytes) return { report: await inspectFile({ size: order.size } as Blob, options), isRestorable: false };
  const report = inspect(bytes, options);
  const clean = restore(bytes, options);
  clean?.bytes.fill(0);
  return { report, isRestorable: clean !== null };
}

function restored(order: FileOrder, bytes: Uint8Array): { name: string; base64: string } | null {
  const clean = restore(bytes, optionsOf(order));
  if (!clean) return null;
  const base64 = toBase64(clean.bytes);
  clean.bytes.fill(0);
  return { name: clean.name, base64 };
}

function optionsOf({ name, expects }: FileOrder): Options {
  return { name, expects };
}

/** Throws for what is no order. */
function orderOf(message: unknown): Order {
  const { task, reports, name, size, expects } = (message ?? {}) as Record<string, unknown>;
  if (task === "relate" && Array.isArray(reports)) return { task, reports: reports as Report[] };
  const isTask = task === "check" || task === "restore";
  const isToken = expects === "dep-token" || expects === "vpp-token";
  if (!isTask || !isToken || typeof name !== "string" || typeof size !== "number") throw new TypeError("no order");
  return { task, name, size, expects };
}
