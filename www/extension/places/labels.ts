/**
 * What the words of a label say: which token it names, if any, or that it says nothing of its own. The names are those
 * of the menu data, in every language and in older forms.
 */

import { type Label, MENUS, type Way } from "../../core/menus.ts";
import type { Expects } from "./place.ts";

const menus: readonly [Expects, (typeof MENUS)["nowhere"]][] = [
  ["dep-token", MENUS["relution-dep"]],
  ["vpp-token", MENUS["relution-vpp"]],
];

// Menus on the way to a token that lead to much else besides.
const general = [
  "device platform specific",
  "geräteplattformspezifisch",
  "user account",
  "account",
  "auto enrollments",
];

/** The labels of menus that only one of the tokens has, with that token. */
const names: readonly [string, Expects][] = menus.flatMap(([token, menu]) => {
  const others = menus.filter(([other]) => other !== token).flatMap(([, other]) => pathsOf(other));
  const own = pathsOf(menu).filter((text) => !others.includes(text) && !general.includes(text));
  return own.map((text): [string, Expects] => [text, token]);
});

/** The labels of all menus and buttons on the way to the tokens. */
const known = new Set(
  menus.flatMap(([, menu]) => [...pathsOf(menu), ...waysOf(menu).flatMap(({ steps }) => texts(steps))]),
);

const token = /(?<!\p{L})(?:\p{L}*tokens?|jetons?)(?!\p{L})/u;
const abbreviations: readonly [RegExp, Expects][] = [
  [/(?<![\p{L}\d])dep(?![\p{L}\d])/u, "dep-token"],
  [/(?<![\p{L}\d])vpp(?![\p{L}\d])/u, "vpp-token"],
];

// What buttons and fields of any upload are called: verbs and files.
const neutral = new Set(
  `a an and at by drag drop for from here in into it new no of on or please selected the this to your
  file files upload choose select browse pick add edit update change replace renew import save open next continue ok
  more actions options menu cancel close back or click
  datei dateien hochladen auswählen wählen durchsuchen hinzufügen bearbeiten aktualisieren ändern ersetzen erneuern
  importieren speichern öffnen weiter mehr aktionen optionen menü abbrechen schließen zurück neu neue neues ausgewählt
  keine die der das den dem hier ablegen ziehen klicken oder und zum zur
  fichier fichiers charger téléverser importer choisir sélectionner parcourir ajouter modifier actualiser changer
  remplacer renouveler enregistrer ouvrir suivant continuer plus options annuler fermer retour nouveau aucun un une le
  la les l de du des ici déposer glisser ou et à`.split(/\s+/),
);

/** The tokens that a label names. */
export function tokensNamed(label: string): Expects[] {
  const text = normal(label);
  const found = new Set(names.filter(([name]) => holds(text, name)).map(([, token]) => token));
  if (token.test(text)) for (const [word, named] of abbreviations) if (word.test(text)) found.add(named);
  return [...found];
}

/** Whether a label fits an upload of anything, so that its surroundings decide. */
export function isNeutral(label: string): boolean {
  const text = normal(label);
  if (known.has(text) || token.test(text)) return true;
  return (text.match(/\p{L}+/gu) ?? []).every((word) => neutral.has(word));
}

function normal(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00ad\u200b]+/gu, " ")
    .replace(/^[\s*:•·]+|[\s*:…]+$/gu, "");
}

/** As whole words. */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  return !/[\p{L}\d]$/u.test(text.slice(0, at)) && !/^[\p{L}\d]/u.test(text.slice(at + name.length));
}

function waysOf(menu: (typeof MENUS)["nowhere"]): Way[] {
  return [menu, menu.firstSetUp, menu.overview].filter((way) => way !== null);
}

function pathsOf(menu: (typeof MENUS)["nowhere"]): string[] {
  return waysOf(menu).flatMap(({ path }) => texts(path));
}

function texts(labels: readonly Label[]): string[] {
  return labels.flatMap(({ text, older }) => [...Object.values(text), older].filter((one) => one != null).map(normal));
}
