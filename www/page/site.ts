/** The page as it is served; the single file has no use for what is here. */

import "./main.ts";
import { spoken } from "./language.ts";
import { keepForOffline } from "./offline.ts";

void spoken.then(keepForOffline);
