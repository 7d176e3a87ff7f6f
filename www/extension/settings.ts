/** What the extension keeps: which dialogs an admin named, by origin, and the language. Nothing of a file. */

import { api } from "./api.ts";
import type { Taught } from "./places/place.ts";

export interface Settings {
  /** `null` for the language of the page. */
  readonly language: string | null;
  readonly taught: Readonly<Record<string, readonly Taught[]>>;
}

const none: Settings = { language: null, taught: {} };

export async function readSettings(): Promise<Settings> {
  return (await api.storage.local.get({ ...none })) as unknown as Settings;
}

export function writeLanguage(language: string | null): Promise<void> {
  return api.storage.local.set({ language });
}

/** Remembers what a dialog is for; `undefined` forgets it. */
export async function teach(
  origin: string,
  place: Omit<Taught, "expects">,
  expects?: Taught["expects"],
): Promise<void> {
  const { taught } = await readSettings();
  const others = (taught[origin] ?? []).filter(({ route, title }) => route !== place.route || title !== place.title);
  const own = expects === undefined ? others : [...others, { route: place.route, title: place.title, expects }];
  await api.storage.local.set({ taught: { ...taught, [origin]: own } });
}

export async function forgetOrigin(origin: string): Promise<void> {
  const { taught } = await readSettings();
  const { [origin]: _, ...others } = taught;
  await api.storage.local.set({ taught: others });
}
