// Written by `UPDATE=1 cargo test --features typescript --test typescript`.

import type { DestinationId } from "./report.ts";

/**
 * The text of one menu or button, or what to do where the portal has no words for it.
 */
export type Label = { 
/**
 * English, as the portal shows it; ours where it is a description.
 */
en: string, 
/**
 * German, where a public page shows it: menus and buttons are never translated by us, descriptions are.
 */
de: string | null, 
/**
 * What earlier versions called it.
 */
older: string | null, };

/**
 * All that is known about one place.
 */
export type Menu = { 
/**
 * How to set it up for the first time, which is another way.
 */
firstSetUp: Way | null, 
/**
 * Where it is listed afterwards; in the Global organization only.
 */
overview: Way | null, 
/**
 * The menus, outermost first.
 */
path: Label[], 
/**
 * What to do there.
 */
steps: Label[], 
/**
 * The public page that names the labels.
 */
page: string | null, 
/**
 * The version that the page describes, where it says so.
 */
version: string | null, };

/**
 * A way through the menus.
 */
export type Way = { 
/**
 * The menus, outermost first.
 */
path: Label[], 
/**
 * What to do there.
 */
steps: Label[], 
/**
 * The public page that names the labels.
 */
page: string | null, 
/**
 * The version that the page describes, where it says so.
 */
version: string | null, };

/** All that is known about the places where files belong. */
export const MENUS: Record<DestinationId, Menu> = {
  "apple-portal": {
    "path": [
      {
        "en": "Apple Business Manager or Apple School Manager",
        "de": "Apple Business Manager oder Apple School Manager",
        "older": null
      },
      {
        "en": "the MDM server",
        "de": "der MDM-Server",
        "older": null
      }
    ],
    "steps": [
      {
        "en": "upload the public key",
        "de": "den öffentlichen Schlüssel hochladen",
        "older": null
      }
    ],
    "page": "https://support.apple.com/guide/apple-business-manager/axm1c1be359d/web",
    "version": null,
    "firstSetUp": null,
    "overview": null
  },
  "nowhere": {
    "path": [],
    "steps": [],
    "page": null,
    "version": null,
    "firstSetUp": null,
    "overview": null
  },
  "relution-dep": {
    "path": [
      {
        "en": "Settings",
        "de": "Einstellungen",
        "older": null
      },
      {
        "en": "Device platform specific",
        "de": "Geräteplattformspezifisch",
        "older": "Device Platform Specific"
      },
      {
        "en": "Apple Automated Device Enrollment",
        "de": "Apple Automated Device Enrollment",
        "older": null
      }
    ],
    "steps": [
      {
        "en": "three-dot menu of the token",
        "de": "Drei-Punkte-Menü des Tokens",
        "older": null
      },
      {
        "en": "Update token",
        "de": null,
        "older": null
      },
      {
        "en": "Select file",
        "de": null,
        "older": "Choose"
      },
      {
        "en": "Save",
        "de": "Speichern",
        "older": null
      }
    ],
    "page": "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/",
    "version": null,
    "firstSetUp": {
      "path": [
        {
          "en": "Settings",
          "de": "Einstellungen",
          "older": null
        },
        {
          "en": "Auto Enrollments",
          "de": null,
          "older": null
        },
        {
          "en": "Device Enrollment Program",
          "de": null,
          "older": null
        }
      ],
      "steps": [
        {
          "en": "create the account",
          "de": "das Konto anlegen",
          "older": null
        },
        {
          "en": "download its certificate",
          "de": "dessen Zertifikat herunterladen",
          "older": null
        },
        {
          "en": "create the server at Apple and upload the certificate there",
          "de": "bei Apple den Server anlegen und dort das Zertifikat hochladen",
          "older": null
        },
        {
          "en": "download the token at Apple",
          "de": "bei Apple das Token herunterladen",
          "older": null
        },
        {
          "en": "upload the token here",
          "de": "das Token hier hochladen",
          "older": null
        }
      ],
      "page": "https://repo.relution.io/docs/4.60/relution-manual/20_AdministratorGuide/20_MDM/Enrollment/Auto_Enrollments/index.html",
      "version": "4.60"
    },
    "overview": {
      "path": [
        {
          "en": "Settings",
          "de": "Einstellungen",
          "older": null
        },
        {
          "en": "Device platform specific",
          "de": "Geräteplattformspezifisch",
          "older": "Device Platform Specific"
        },
        {
          "en": "Apple Automated Device Enrollment",
          "de": "Apple Automated Device Enrollment",
          "older": null
        },
        {
          "en": "All DEP accounts",
          "de": null,
          "older": null
        }
      ],
      "steps": [],
      "page": "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/",
      "version": "5.33.0"
    }
  },
  "relution-policies": {
    "path": [
      {
        "en": "Devices",
        "de": "Geräte",
        "older": null
      },
      {
        "en": "Policies",
        "de": "Richtlinien",
        "older": null
      }
    ],
    "steps": [
      {
        "en": "Add",
        "de": "Hinzufügen",
        "older": null
      },
      {
        "en": "Publish",
        "de": null,
        "older": null
      }
    ],
    "page": "https://hub.relution.io/en/docs/general/devicemanagement/policies",
    "version": null,
    "firstSetUp": null,
    "overview": null
  },
  "relution-push": {
    "path": [
      {
        "en": "Settings",
        "de": "Einstellungen",
        "older": null
      },
      {
        "en": "Organization",
        "de": null,
        "older": null
      },
      {
        "en": "Certificates",
        "de": null,
        "older": null
      }
    ],
    "steps": [],
    "page": "https://repo.relution.io/docs/4.60/relution-manual/20_AdministratorGuide/80_Common_tasks/index.html",
    "version": "4.60",
    "firstSetUp": null,
    "overview": null
  },
  "relution-vpp": {
    "path": [
      {
        "en": "Settings",
        "de": "Einstellungen",
        "older": null
      },
      {
        "en": "Volume Purchase Program (VPP)",
        "de": null,
        "older": null
      },
      {
        "en": "User Account",
        "de": null,
        "older": "Account"
      }
    ],
    "steps": [
      {
        "en": "three-dot menu of the token",
        "de": "Drei-Punkte-Menü des Tokens",
        "older": null
      },
      {
        "en": "Update token",
        "de": null,
        "older": null
      },
      {
        "en": "the file",
        "de": "die Datei",
        "older": null
      },
      {
        "en": "Update token",
        "de": null,
        "older": null
      }
    ],
    "page": "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/",
    "version": null,
    "firstSetUp": null,
    "overview": {
      "path": [
        {
          "en": "Settings",
          "de": "Einstellungen",
          "older": null
        },
        {
          "en": "Volume Purchase Program (VPP)",
          "de": null,
          "older": null
        },
        {
          "en": "User Account",
          "de": null,
          "older": "Account"
        },
        {
          "en": "All VPP accounts",
          "de": null,
          "older": null
        }
      ],
      "steps": [],
      "page": "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/",
      "version": "5.33.0"
    }
  }
};
