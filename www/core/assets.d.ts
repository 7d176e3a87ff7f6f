/** What the bundler puts in place of an import that is not code. */

declare module "*.wasm" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** The texts of the named Fluent files, by language tag. */
declare module "messages:*" {
  const messages: Record<string, string[]>;
  export default messages;
}

declare module "*.css" {
  const sheet: string;
  export default sheet;
}
