/** What can go wrong, by a code that a program can act on. */

/** What is wrong with a private key; a readable one that does not fit is a finding of the report instead. */
export type KeyProblem = "bad-key" | "password-needed" | "unsupported-key";

/**
 * Why a module is not running: the browser knows no WebAssembly; a Content-Security-Policy without
 * `'wasm-unsafe-eval'` forbids it; what `init` was given is not the module; `init` was not awaited.
 */
export type StartProblem = "no-webassembly" | "wasm-blocked" | "bad-wasm" | "not-started";

/**
 * Why a guard did not check a file: the check failed; it took over ten seconds; an option is not what it may be;
 * `certificates` holds something else.
 */
export type GuardProblem = "check-failed" | "check-timeout" | "bad-option" | "bad-certificates";

/** Why there is no report on a file: it was moved or removed, or may not be opened; or a guard did not check it. */
export type FileProblem = "unreadable" | GuardProblem;

export type Problem = KeyProblem | StartProblem | FileProblem;

/** Its message is for developers, and holds no piece of a file, a key or a password. */
export class TokenCheckError<Code extends Problem = Problem> extends Error {
  override readonly name = "TokenCheckError";
  readonly code: Code;

  constructor(code: Code, message: string) {
    super(message);
    this.code = code;
  }
}
