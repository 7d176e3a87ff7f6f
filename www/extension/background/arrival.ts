/** A file on its way through a port, piece by piece. */

import { MAX_BYTES } from "../../core/report.ts";
import { fromBase64 } from "../base64.ts";

export class Arrival {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #filled = 0;

  /** Throws for a size that no file has which is read. */
  constructor(size: number) {
    if (!Number.isSafeInteger(size) || size < 0 || size > MAX_BYTES) throw new RangeError("no such file is read");
    this.#bytes = new Uint8Array(size);
  }

  /** All bytes, once they are there. */
  get whole(): Uint8Array<ArrayBuffer> | null {
    return this.#filled === this.#bytes.length ? this.#bytes : null;
  }

  /** Throws for what is no piece, or more than was announced. */
  add(message: unknown): void {
    const { base64 } = (message ?? {}) as { base64?: unknown };
    if (typeof base64 !== "string" || base64 === "") throw new TypeError("no piece");
    const piece = fromBase64(base64);
    this.#bytes.set(piece, this.#filled);
    this.#filled += piece.length;
    piece.fill(0);
  }

  wipe(): void {
    this.#bytes.fill(0);
  }
}
