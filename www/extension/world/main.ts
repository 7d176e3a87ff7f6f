/**
 * The script in the page's own world. It decides nothing: it says which fields are about to be used that the content
 * script cannot see, and dispatches drops to the page with what only this world can give them.
 */

import { AGREE, names } from "../link.ts";
import { Drops } from "./drops.ts";
import { answerYes, detailOf, listen, take } from "./natives.ts";
import { closedRoots } from "./roots.ts";
import { announceUses } from "./uses.ts";

let isAgreed = false;

listen(window, AGREE, (event) => {
  if (isAgreed) return;
  isAgreed = true;
  take(event);
  const { met, held, deliver } = names(String(detailOf(event as CustomEvent)));
  const drops = new Drops();
  const watch = (target: EventTarget) => {
    listen(target, held, (event) => drops.hold(event as DragEvent));
    listen(target, deliver, (event) => drops.deliver(event as CustomEvent));
  };
  watch(window);
  closedRoots(watch);
  announceUses(met);
  answerYes(event);
});
