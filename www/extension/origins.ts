/** Origins, and the match patterns that browsers grant. */

import { api } from "./api.ts";

/** The pattern to ask for. `null` for what is no address of a web page. Firefox knows no ports in patterns. */
export function patternOf(address: string): string | null {
  try {
    const { protocol, hostname, host } = new URL(address);
    if (protocol !== "https:" && protocol !== "http:") return null;
    return `${protocol}//${FIREFOX ? hostname : host}/*`;
  } catch {
    return null;
  }
}

export function originOf(address: string): string | null {
  try {
    const { origin, protocol } = new URL(address);
    return protocol === "https:" || protocol === "http:" ? origin : null;
  } catch {
    return null;
  }
}

/** The patterns of all pages that were granted. */
export async function granted(): Promise<string[]> {
  const { origins = [] } = await api.permissions.getAll();
  return origins.filter((pattern) => /^https?:\/\//.test(pattern)).sort();
}

export async function isGranted(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  return pattern !== null && api.permissions.contains({ origins: [pattern] });
}
