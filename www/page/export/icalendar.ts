/** A calendar of all-day events as text (RFC 5545). A library for the whole format would be a fifth of the page's script. */

export interface Event {
  readonly uid: string;
  /** Midnight in UTC: an all-day event is the same day in every zone. */
  readonly day: Date;
  readonly summary: string;
  readonly description: string;
  /** How many days before it there is an alarm. */
  readonly alarms: readonly number[];
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;

// Octets, its end not counted (3.1).
const longestLine = 75;

/** `stamp`: when it is made. */
export function calendar(product: string, stamp: Date, events: readonly Event[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${product}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, day, summary, description, alarms }: Event, stamp: Date): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    "SEQUENCE:0",
    `DTSTAMP:${basic(stamp)}`,
    `DTSTART;VALUE=DATE:${basic(day).slice(0, 8)}`,
    `DTEND;VALUE=DATE:${basic(new Date(day.getTime() + millisecondsOfDay)).slice(0, 8)}`,
    `SUMMARY:${escaped(summary)}`,
    // It takes nobody's time.
    "TRANSP:TRANSPARENT",
    `DESCRIPTION:${escaped(description)}`,
    ...alarms.flatMap((days) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:-P${days}D`,
      `DESCRIPTION:${escaped(summary)}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

/** `20270315T091244Z` */
function basic(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, "");
}

/** A value of the type TEXT (3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

/** Long lines go on in the next one, behind a space; no character is divided. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > longestLine) {
      text += "\r\n ";
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}
