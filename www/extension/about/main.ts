/** The page that says what the extension does, and how to verify it. */

import { speak } from "../speak.ts";

void speak();
