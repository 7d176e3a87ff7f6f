/** Opens a DEP token with its private key. The module that can is loaded when it is first asked for. */

import type { Options, Report } from "./index.ts";

/** What is wrong with a private key; a readable one that does not fit is a finding of the report instead. */
export type KeyProblem = "bad-key" | "password-needed" | "unsupported-key";

/** Why a private key cannot be used. Its message holds no piece of the key or of the password. */
export class TokenCheckError extends Error {
  override readonly name = "TokenCheckError";
  readonly code: KeyProblem;

  constructor(code: KeyProblem, message: string) {
    super(message);
    this.code = code;
  }
}

/** What these bytes are, and until when exactly, read with the key. Rejects with a `TokenCheckError`. */
export async function unlock(
  bytes: Uint8Array,
  key: Uint8Array,
  options: Options & { password?: string } = {},
): Promise<Report> {
  const module = await import("./unlock-module.ts");
  try {
    const report: unknown = module.unlock(bytes, key, options);
    return report as Report;
  } catch (error) {
    throw isKeyProblem(error) ? new TokenCheckError(error.code, error.message) : error;
  }
}

/** The module throws an `Error` of this name: it has no class of its own. */
function isKeyProblem(error: unknown): error is TokenCheckError {
  return error instanceof Error && error.name === "TokenCheckError";
}
