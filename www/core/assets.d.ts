/** What the bundler puts in place of an import that is not code. */

declare module "*.wasm" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module "*.ftl" {
  const messages: string;
  export default messages;
}

declare module "*.css" {
  const sheet: string;
  export default sheet;
}
