/** Asks the background, which alone can run the core: pages may forbid WebAssembly to content scripts. */

import { MAX_BYTES } from "../../core/report.ts";
import { api, type Port } from "../api.ts";
import { type Answer, CHECK, type FileOrder, type Order, PIECE, type Piece } from "../protocol.ts";

/** Rejects where there is no answer: the extension was updated or switched off, or a file cannot be read. */
export async function ask(order: Order, file?: File): Promise<Answer> {
  try {
    return await askOnce(order, file);
  } catch (error) {
    // A worker that was put to sleep in between is woken by the next port.
    if (error instanceof Disconnected) return askOnce(order, file);
    throw error;
  }
}

export function orderFor(file: File, task: FileOrder["task"], expects: FileOrder["expects"]): FileOrder {
  return { task, name: file.name, size: file.size, expects };
}

class Disconnected extends Error {}

function askOnce(order: Order, file?: File): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const port = api.runtime.connect({ name: CHECK });
    let isOver = false;
    const end = () => {
      isOver = true;
      port.disconnect();
    };
    port.onMessage.addListener((answer) => {
      end();
      resolve(answer as Answer);
    });
    port.onDisconnect.addListener(() => {
      isOver = true;
      reject(new Disconnected("The background of the extension has not answered"));
    });
    port.postMessage(order);
    if (file && file.size <= MAX_BYTES) {
      send(file, port, () => isOver).catch((error: unknown) => {
        end();
        reject(error);
      });
    }
  });
}

async function send(file: File, port: Port, isOver: () => boolean): Promise<void> {
  for (let at = 0; at < file.size; at += PIECE) {
    const piece: Piece = { base64: await base64Of(file.slice(at, at + PIECE)) };
    if (isOver()) return;
    port.postMessage(piece);
  }
}

/** By `FileReader`: Firefox denies the bytes of a page's file to content scripts. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(",") + 1));
    };
    reader.onerror = () => reject(new Unreadable());
    reader.readAsDataURL(blob);
  });
}

/** The file was moved or removed, or may not be opened. */
export class Unreadable extends Error {}
