/** What a row shows. */

import type { Action } from "../action.ts";
import type { Clean } from "../checker/check.ts";
import type { Relation } from "../relations.ts";
import type { Result } from "../result.ts";

export interface View extends Result {
  readonly action: Action;
  /** Whether it shows at once what to do next. */
  readonly isOpen: boolean;
  /** Whether it is the only file. */
  readonly isOnly: boolean;
  /** That it is offered as Apple writes it. */
  readonly clean: Clean | null;
  readonly relations: () => Relation[];
  /** Where a private key is asked for; on the row of a key in sight, else among the details. */
  readonly panel: HTMLElement | null;
  readonly isKey: boolean;
}
