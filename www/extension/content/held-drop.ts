/** A drop that the page's own world dispatches after the check, so that the page finds entries and handles in it. */

import { Drop, type HeldDrop } from "../../guard/drop.ts";
import { markReleased } from "../../guard/field.ts";
import type { Link } from "./link.ts";

let count = 0;
let isDelivering = false;

/** To be called first for every drop: what is dispatched after a check is not checked again. */
export function passDelivered(event: Event): void {
  if (isDelivering) markReleased(event);
}

/** `null` for a drop without files. */
export function heldDrop(event: Event, link: Link): HeldDrop | null {
  const own = Drop.of(event);
  if (!own) return null;
  const drop = ++count;
  if (!link.hold(event as DragEvent, drop)) return own;
  const places = placesOf(event as DragEvent);
  const deliver = (target: EventTarget, items: readonly number[] | null) => {
    isDelivering = true;
    try {
      return link.deliver(target, { drop, items });
    } finally {
      isDelivering = false;
    }
  };
  return {
    files: own.files,
    hasFolders: own.hasFolders,
    deliver(target, accepted) {
      const refused = places.files.filter((_, index) => !accepted.includes(own.files[index] as File));
      return deliver(
        target,
        places.all.filter((place) => !refused.includes(place)),
      );
    },
    leave: (target) => void deliver(target, null),
  };
}

/** All items, and those that are files to be checked, in the order of `Drop`. */
function placesOf({ dataTransfer }: DragEvent): { all: number[]; files: number[] } {
  const items = [...(dataTransfer?.items ?? [])];
  const all = items.map((_, place) => place);
  const isChecked = (item: DataTransferItem) => item.kind === "file" && !item.webkitGetAsEntry()?.isDirectory;
  return { all, files: all.filter((place) => isChecked(items[place] as DataTransferItem)) };
}
