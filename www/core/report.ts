// Written by `UPDATE=1 cargo test --features typescript --test typescript`.

/**
 * What an X.509 certificate says (RFC 5280 section 4.1).
 */
export type Certificate = { 
/**
 * Attributes joined by `, `, escaped as in RFC 4514; `null` for an empty name.
 */
subject: string | null, 
/**
 * As `subject`.
 */
issuer: string | null, 
/**
 * Content bytes of the INTEGER in hex joined by `:`.
 */
serial: string, 
/**
 * RFC 3339, UTC.
 */
notBefore: string, 
/**
 * RFC 3339, UTC.
 */
notAfter: string, 
/**
 * Subject and issuer are the same name.
 */
selfSigned: boolean, 
/**
 * `rsa`, `ec-p256`, `ec-p384`, `ed25519`, else the dotted OID.
 */
keyAlgorithm: string, 
/**
 * Size of the key in bits, where it is known.
 */
keyBits: number | null, };

/**
 * Where a file belongs, in the portal's English labels.
 */
export type Destination = { 
/**
 * The place.
 */
id: DestinationId, 
/**
 * The menus that lead to it, outermost first.
 */
path: string[], 
/**
 * What to do there.
 */
steps: string[], 
/**
 * The public page that names these labels.
 */
source: string | null, };

/**
 * The places where files belong.
 */
export type DestinationId = "relution-dep" | "relution-vpp" | "relution-push" | "relution-policies" | "apple-portal" | "nowhere";

/**
 * What CMS EnvelopedData shows without its key (RFC 5652 section 6).
 */
export type Encryption = { 
/**
 * Those who can open it, in the order of the file.
 */
recipients: Array<Recipient>, 
/**
 * `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`, `des-ede3-cbc`, else the dotted OID.
 */
contentAlgorithm: string, };

/**
 * Until when a file is valid.
 */
export type Expiry = { 
/**
 * RFC 3339, UTC, whole seconds.
 */
at: string, 
/**
 * Where the time is from; `certificate` for Apple's certificates only.
 */
source: Source, 
/**
 * `false`: an estimate, the time in the file name plus 365 x 24 hours.
 */
exact: boolean, 
/**
 * As of the `now` that was given.
 */
state: ExpiryState, 
/**
 * Seconds from `now`; negative once past.
 */
secondsLeft: number, };

/**
 * An expiry compared with `now`.
 */
export type ExpiryState = "valid" | "expiring" | "expired";

/**
 * The file as it was handed over.
 */
export type FileInfo = { 
/**
 * Its base name.
 */
name: string | null, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * SHA-256 of the whole file in lower-case hex. `null` where the file was not read, and for
 * the kinds that may be a short private text: its hash would allow it to be guessed.
 */
sha256: string | null, };

/**
 * The shape in which a finding is serialized, for the TypeScript types only.
 */
export type Finding = { code: FindingCode, severity: Severity, params: Record<string, string | number | boolean>, };

/**
 * What can be found. The severity is a property of the code.
 */
export type FindingCode = "wrong-slot" | "not-a-token" | "empty" | "truncated" | "damaged" | "too-large" | "secret-exposed" | "expired" | "holds-tokens" | "superseded" | "certificate-mismatch" | "expired-estimate" | "expires-soon" | "expiry-unknown" | "expiry-disagrees" | "implausible-expiry" | "unusual-encryption" | "unusual-form" | "repaired" | "renamed" | "documentation-sample" | "older-token" | "duplicate" | "key-mismatch" | "certificate-match" | "location-from-name" | "browser-copy" | "resets-previous" | "may-be-revoked";

/**
 * When a file was made.
 */
export type Issued = { 
/**
 * RFC 3339, UTC, whole seconds.
 */
at: string, 
/**
 * `file-name` or `certificate`.
 */
source: "file-name" | "certificate", };

/**
 * What a file is, decided by its content and never by its name.
 */
export type Kind = "dep-token" | "vpp-token" | "dep-token-plaintext" | "vpp-token-plaintext" | "certificate" | "mdm-push-certificate" | "mdm-vendor-certificate" | "app-push-certificate" | "certificate-bundle" | "certificate-request" | "push-certificate-request" | "private-key" | "encrypted-private-key" | "public-key" | "pkcs12" | "key-store" | "key-parameters" | "revocation-list" | "encrypted-message" | "signed-message" | "configuration-profile" | "provisioning-profile" | "property-list" | "web-location" | "placeholder" | "mail" | "document" | "archive" | "program" | "media" | "system-file" | "json-web-token" | "service-account" | "json" | "html" | "xml" | "zip" | "wallet-pass" | "pdf" | "image" | "apple-double" | "empty" | "too-large" | "text" | "binary";

/**
 * A name known from the file name only, as written there.
 */
export type NameFromFileName = { 
/**
 * The name.
 */
name: string, 
/**
 * Where it is from.
 */
source: "file-name", };

/**
 * One key-transport recipient (RFC 5652 section 6.2.1).
 */
export type Recipient = { 
/**
 * The issuer of the recipient's certificate, attributes joined by `, `, escaped as in RFC 4514.
 */
issuer: string | null, 
/**
 * The serial number of the recipient's certificate, its content bytes in hex joined by `:`.
 */
serial: string | null, 
/**
 * The identifier of the recipient's key, in hex joined by `:`.
 */
subjectKeyIdentifier: string | null, 
/**
 * `rsa`, `rsa-oaep`, else the dotted OID.
 */
keyAlgorithm: string, 
/**
 * Length of the encrypted key in bits, which for RSA is the size of the key.
 */
keyBits: number | null, };

/**
 * Everything that is said about one file.
 */
export type Report = { 
/**
 * The file as it was handed over.
 */
file: FileInfo, 
/**
 * What the file is, by its content.
 */
kind: Kind, 
/**
 * The proper name of the format, where the kind covers several: `7-Zip`, `OpenPGP`.
 */
format: string | null, 
/**
 * May it be uploaded as the token that it is, or is expected to be?
 */
verdict: Verdict, 
/**
 * The organization; only from inside the file (`orgName` of a content token).
 */
organization: string | null, 
/**
 * The location of a content token.
 */
location: NameFromFileName | null, 
/**
 * The MDM server of a server token.
 */
server: NameFromFileName | null, 
/**
 * When Apple made it.
 */
issued: Issued | null, 
/**
 * Until when it is valid.
 */
expiry: Expiry | null, 
/**
 * What an encrypted file shows without its key.
 */
encryption: Encryption | null, 
/**
 * What a certificate says.
 */
certificate: Certificate | null, 
/**
 * Where the file belongs.
 */
destination: Destination, 
/**
 * What was found, errors first.
 */
findings: Array<Finding>, };

/**
 * How much a finding weighs.
 */
export type Severity = "info" | "warning" | "error";

/**
 * Where a fact is from.
 */
export type Source = "token" | "file-name" | "certificate";

/**
 * May the file be uploaded?
 */
export type Verdict = "ready" | "check" | "reject";

/** The values that belong to each finding; times as RFC 3339, sizes in bytes. */
export interface FindingParams {
  "wrong-slot": { expected: Kind; actual: Kind };
  "not-a-token": Record<string, never>;
  "empty": Record<string, never>;
  "truncated": { what: (typeof PARTS)[number] };
  "damaged": { what: (typeof PARTS)[number] };
  "too-large": { size: number; limit: number };
  "secret-exposed": Record<string, never>;
  "expired": Record<string, never>;
  "holds-tokens": { count: number };
  "superseded": { by: string; index: number };
  "certificate-mismatch": Record<string, never>;
  "expired-estimate": Record<string, never>;
  "expires-soon": { days: number; exact: boolean };
  "expiry-unknown": Record<string, never>;
  "expiry-disagrees": { fromName: string; fromToken: string };
  "implausible-expiry": Record<string, never>;
  "unusual-encryption": { what: (typeof UNUSUAL_ENCRYPTIONS)[number] };
  "unusual-form": { what: (typeof UNUSUAL_FORMS)[number] };
  "repaired": { what: (typeof REPAIRS)[number] };
  "renamed": { says: Kind; is: Kind };
  "documentation-sample": Record<string, never>;
  "older-token": { by: string; index: number };
  "duplicate": { of: string; index: number };
  "key-mismatch": Record<string, never>;
  "certificate-match": { subject: string };
  "location-from-name": Record<string, never>;
  "browser-copy": { marker: string };
  "resets-previous": Record<string, never>;
  "may-be-revoked": Record<string, never>;
}

/** The size in bytes over which a file is not read. */
export const MAX_BYTES = 16777216;

/** Every kind. */
export const KINDS = ["dep-token", "vpp-token", "dep-token-plaintext", "vpp-token-plaintext", "certificate", "mdm-push-certificate", "mdm-vendor-certificate", "app-push-certificate", "certificate-bundle", "certificate-request", "push-certificate-request", "private-key", "encrypted-private-key", "public-key", "pkcs12", "key-store", "key-parameters", "revocation-list", "encrypted-message", "signed-message", "configuration-profile", "provisioning-profile", "property-list", "web-location", "placeholder", "mail", "document", "archive", "program", "media", "system-file", "json-web-token", "service-account", "json", "html", "xml", "zip", "wallet-pass", "pdf", "image", "apple-double", "empty", "too-large", "text", "binary"] as const;

/** Every finding. */
export const FINDING_CODES = ["wrong-slot", "not-a-token", "empty", "truncated", "damaged", "too-large", "secret-exposed", "expired", "holds-tokens", "superseded", "certificate-mismatch", "expired-estimate", "expires-soon", "expiry-unknown", "expiry-disagrees", "implausible-expiry", "unusual-encryption", "unusual-form", "repaired", "renamed", "documentation-sample", "older-token", "duplicate", "key-mismatch", "certificate-match", "location-from-name", "browser-copy", "resets-previous", "may-be-revoked"] as const;

/** Every part of a file that can be cut off or broken. */
export const PARTS = ["base64", "hex", "pem", "headers", "text", "structure", "json", "xml", "duplicate-key", "expiry", "token", "ciphertext"] as const;

/** Every change to a token that can be undone. */
export const REPAIRS = ["bom", "utf-16", "quotes", "line-breaks", "url-safe", "no-padding", "double-base64", "no-headers", "folded-headers", "altered-headers", "repeated-headers", "headers", "raw-binary", "pem", "hex", "trailing-data", "extra-extension", "quoted-printable", "percent-encoding", "escaped", "surrounding-text", "mail", "document", "archive"] as const;

/** Every form of a token that Apple does not write. */
export const UNUSUAL_FORMS = ["structure", "version", "inner-content-type", "key-length", "content-length", "white-space", "field-type", "token-form", "date-form"] as const;

/** Every encryption of a token that Apple does not use. */
export const UNUSUAL_ENCRYPTIONS = ["der", "content-cipher", "oaep", "subject-key-identifier", "recipients"] as const;
