/** The main entry of the npm package: `index.ts`, with findings as a union for those who read them in TypeScript. */

export type { Finding, Report } from "./findings.ts";
export * from "./index.ts";
