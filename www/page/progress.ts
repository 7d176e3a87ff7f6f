/** How far the checking of many files has come, with a way to end it. What was done until then is kept. */

import { byId } from "./dom.ts";
import { messages } from "./language.ts";
import { announce } from "./status.ts";

// Fewer files are checked before anyone could read it.
const few = 100;

const section = byId("progress");
const says = byId("progress-says");
const bar = byId<HTMLProgressElement>("progress-bar");
const cancel = byId<HTMLButtonElement>("cancel");

let cancelled = false;
cancel.addEventListener("click", () => (cancelled = true));
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && !section.hidden) cancelled = true;
});

// Said to those who do not see the bar, each time so much of it is done, in percent.
const SAID_EVERY = 25;

export interface Progress {
  /** False once the reader has ended it. */
  goesOn(): boolean;
  /** Shows so many of all done; of `null`, nobody knows yet how many there are. */
  show(done: number, total: number | null): void;
  end(): void;
}

export function progress(): Progress {
  cancelled = false;
  let shown = -1;
  let said = -1;
  return {
    goesOn: () => !cancelled,
    show(done, total) {
      if (total !== null && total < few) return;
      section.hidden = false;
      const percent = total === null ? 0 : Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      if (total === null) {
        bar.removeAttribute("value");
        says.replaceChildren(messages.formatFragment("progress-folder"));
      } else {
        bar.max = total;
        bar.value = done;
        says.replaceChildren(messages.formatFragment("progress", { done, total }));
      }
      const step = Math.floor(percent / SAID_EVERY);
      if (step === said) return;
      said = step;
      announce(
        total === null
          ? messages.formatFragment("progress-folder")
          : messages.formatFragment("progress", { done, total }),
      );
    },
    end() {
      if (cancelled) announce(messages.formatFragment("progress-cancelled"));
      const focused = section.contains(document.activeElement);
      section.hidden = true;
      if (focused) byId("files").focus();
    },
  };
}
