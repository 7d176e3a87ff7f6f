/** What can go wrong, by a code that a program can act on. */

/** What is wrong with a private key; a readable one that does not fit is a finding of the report instead. */
export type KeyProblem = "bad-key" | "password-needed" | "unsupported-key";

/**
 * Why a module is not running: the browser knows no WebAssembly, or no `DecompressionStream`; a Content-Security-Policy
 * without `'wasm-unsafe-eval'` forbids it; what `init` was given is not the module, or not all of it; `init` was not
 * awaited.
 */
export type StartProblem = "no-webassembly" | "no-decompression" | "wasm-blocked" | "bad-wasm" | "not-started";

/**
 * Why a guard did not check a file: the check failed; it took over ten seconds; an option is not what it may be;
 * `certificates` holds something else.
 */
export type GuardProblem = "check-failed" | "check-timeout" | "bad-option" | "bad-certificates";

/** Why there is no report on a file: it was moved or removed, or may not be opened; or a guard did not check it. */
export type FileProblem = "unreadable" | GuardProblem;

/** An error of this package itself. Whatever was given, the next call works. */
export type InternalProblem = "internal-error";

/** An archive or a mail is over a limit of `unpack`. */
export type PackageProblem = "too-much";

/** Which limit of `unpack` is met: the container, the number of files, one of them, all of them together. */
export type PackageLimit = "container" | "files" | "file" | "total";

export type Problem = PackageProblem | KeyProblem | StartProblem | FileProblem | InternalProblem;

/** Why a key is an `unsupported-key`; `params` has what is said behind some of them. */
export type UnsupportedReason =
  | "elliptic-curve"
  | "ed25519"
  | "dsa"
  | "rsa-pss"
  | "openssh"
  | "ssh2"
  | "putty"
  | "openpgp"
  | "json-web-key"
  | "rc2"
  | "rc4"
  | "des"
  | "pem-cipher"
  /** `bits`: the size of the key, where 1,024 to 8,192 are supported. */
  | "rsa-size"
  | "key-derivation"
  | "too-much-work"
  /** `recipients`: how many the token names, and nothing is known about whether the key is for one of them. */
  | "too-many-recipients"
  /** `oid`: the object identifier. */
  | "key-algorithm"
  /** `oid`: the object identifier. */
  | "encryption";

/** Its message is for developers, and holds no piece of a file, a key or a password. */
export class TokenCheckError<Code extends Problem = Problem> extends Error {
  override readonly name = "TokenCheckError";
  readonly code: Code;
  /** Of an `unsupported-key` or a `too-much`; else `null`. */
  readonly reason: UnsupportedReason | PackageLimit | null;
  /** The values that belong to the reason; empty for most. */
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: Code,
    message: string,
    reason: UnsupportedReason | PackageLimit | null = null,
    params: Record<string, string | number> = {},
  ) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.params = params;
  }
}
