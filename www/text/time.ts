/** Points in time and spans, in the reader's language and zone. */

const date = { day: "numeric", month: "long", year: "numeric" } as const;
const minutes = { hour: "2-digit", minute: "2-digit" } as const;

const day = 24 * 60 * 60;

type Unit = "year" | "day" | "hour" | "minute";

// Each unit from two of them on, so that "2 years" never hides most of a year.
const units: [Unit, number][] = [
  ["year", 365 * day],
  ["day", day],
  ["hour", 60 * 60],
  ["minute", 60],
];

export class Times {
  readonly #local: Intl.DateTimeFormat;
  readonly #day: Intl.DateTimeFormat;
  readonly #month: Intl.DateTimeFormat;
  readonly #relative: Intl.RelativeTimeFormat;
  readonly #spans: Record<Unit, Intl.NumberFormat>;

  constructor(locale: string) {
    const span = (unit: Unit) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
    this.#spans = { year: span("year"), day: span("day"), hour: span("hour"), minute: span("minute") };
    this.#local = new Intl.DateTimeFormat(locale, { ...date, ...minutes, timeZoneName: "short" });
    this.#day = new Intl.DateTimeFormat(locale, date);
    this.#month = new Intl.DateTimeFormat(locale, { month: "short" });
    this.#relative = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  }

  /** `15 March 2027 at 10:12 CET` */
  local(at: string): string {
    return this.#local.format(new Date(at));
  }

  /** `15 March 2027` */
  day(at: string | Date): string {
    return this.#day.format(new Date(at));
  }

  /** `Mar` */
  month(at: Date): string {
    return this.#month.format(at);
  }

  /** `in 111 days`, `3 years ago`; rounded towards now. */
  fromNow(seconds: number): string {
    const { count, unit } = inUnits(seconds);
    return this.#relative.format(count, unit);
  }

  /** `111 days`; rounded down. */
  span(seconds: number): string {
    const { count, unit } = inUnits(seconds);
    return this.#spans[unit].format(count);
  }
}

function inUnits(seconds: number): { count: number; unit: Unit } {
  const [unit, length] = units.find(([, length]) => Math.abs(seconds) >= 2 * length) ?? ["minute", 60];
  return { count: Math.trunc(seconds / length), unit };
}

/** `2027-03-15 09:12:44`, to the second and the same for every reader. */
export function utcTime(at: string): string {
  return at.replace("T", " ").replace("Z", "");
}
