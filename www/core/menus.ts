// Written by `UPDATE=1 cargo test --features typescript --test typescript`.

import type { DestinationId } from "./report.ts";

/**
 * A code that Relution answers with when it rejects a token.
 */
export type ErrorCode = { 
/**
 * As Relution writes it.
 */
code: string, 
/**
 * Apple's own number in it. Apple documents what it means, so the message `help-code-NUMBER`
 * says it and what to do. Nothing documents what the codes without a number mean.
 */
apple: number | null, };

/**
 * The text of one menu or button, or what to do where the portal has no word for it.
 */
export type Label = { 
/**
 * By language. A label of a portal is there only in languages that a public page shows it in,
 * and is never translated by us; a description is there in every language.
 */
text: { en: string, [tag: string]: string | undefined }, 
/**
 * What it was called earlier, in English.
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
 * The public page that shows the labels.
 */
page: Page | null, 
/**
 * The version that the page describes, where it says so.
 */
version: string | null, };

/**
 * A public page that shows labels.
 */
export type Page = { 
/**
 * By language, where the page is known to exist in it.
 */
address: { en: string, [tag: string]: string | undefined }, 
/**
 * The day on which the labels were last compared with the page: `YYYY-MM-DD`.
 */
checked: string, };

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
 * The public page that shows the labels.
 */
page: Page | null, 
/**
 * The version that the page describes, where it says so.
 */
version: string | null, };

/** All that is known about the places where files belong. */
export const MENUS: Record<DestinationId, Menu> = {
  "apple-portal": {
    "path": [
      {
        "text": {
          "en": "Apple Business or Apple School Manager",
          "de": "Apple Business oder Apple School Manager",
          "fr": "Apple Business ou Apple School Manager"
        },
        "older": null
      },
      {
        "text": {
          "en": "the device management service (earlier: Apple Business Manager, MDM server)",
          "de": "der Geräteverwaltungsdienst (früher: Apple Business Manager, MDM-Server)",
          "fr": "le service de gestion des appareils (auparavant : Apple Business Manager, serveur MDM)"
        },
        "older": null
      }
    ],
    "steps": [
      {
        "text": {
          "en": "upload the public key",
          "de": "den öffentlichen Schlüssel hochladen",
          "fr": "charger la clé publique"
        },
        "older": null
      }
    ],
    "page": {
      "address": {
        "en": "https://support.apple.com/guide/business/axm1c1be359d/web"
      },
      "checked": "2026-11-25"
    },
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
        "text": {
          "en": "Settings",
          "de": "Einstellungen"
        },
        "older": null
      },
      {
        "text": {
          "en": "Device platform specific",
          "de": "Geräteplattformspezifisch"
        },
        "older": "Device Platform Specific"
      },
      {
        "text": {
          "en": "Apple Automated Device Enrollment",
          "de": "Apple Automated Device Enrollment",
          "fr": "Apple Automated Device Enrollment"
        },
        "older": null
      }
    ],
    "steps": [
      {
        "text": {
          "en": "three-dot menu of the token",
          "de": "Drei-Punkte-Menü des Tokens",
          "fr": "menu à trois points du jeton"
        },
        "older": null
      },
      {
        "text": {
          "en": "Update token"
        },
        "older": null
      },
      {
        "text": {
          "en": "Select file"
        },
        "older": "Choose"
      },
      {
        "text": {
          "en": "Save",
          "de": "Speichern"
        },
        "older": null
      }
    ],
    "page": {
      "address": {
        "en": "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/"
      },
      "checked": "2026-11-25"
    },
    "version": null,
    "firstSetUp": {
      "path": [
        {
          "text": {
            "en": "Settings",
            "de": "Einstellungen"
          },
          "older": null
        },
        {
          "text": {
            "en": "Auto Enrollments"
          },
          "older": null
        },
        {
          "text": {
            "en": "Device Enrollment Program"
          },
          "older": null
        }
      ],
      "steps": [
        {
          "text": {
            "en": "create the account",
            "de": "Konto anlegen",
            "fr": "créer le compte"
          },
          "older": null
        },
        {
          "text": {
            "en": "download its certificate",
            "de": "dessen Zertifikat herunterladen",
            "fr": "télécharger son certificat"
          },
          "older": null
        },
        {
          "text": {
            "en": "create the device management service at Apple and upload the certificate there",
            "de": "bei Apple den Geräteverwaltungsdienst anlegen und dort das Zertifikat hochladen",
            "fr": "créer le service de gestion des appareils chez Apple et y charger le certificat"
          },
          "older": null
        },
        {
          "text": {
            "en": "download the token from Apple",
            "de": "bei Apple das Token herunterladen",
            "fr": "télécharger le jeton auprès d’Apple"
          },
          "older": null
        },
        {
          "text": {
            "en": "upload the token here",
            "de": "das Token hier hochladen",
            "fr": "charger le jeton ici"
          },
          "older": null
        }
      ],
      "page": {
        "address": {
          "en": "https://repo.relution.io/docs/4.60/relution-manual/20_AdministratorGuide/20_MDM/Enrollment/Auto_Enrollments/index.html"
        },
        "checked": "2026-11-25"
      },
      "version": "4.60"
    },
    "overview": {
      "path": [
        {
          "text": {
            "en": "Settings",
            "de": "Einstellungen"
          },
          "older": null
        },
        {
          "text": {
            "en": "Device platform specific",
            "de": "Geräteplattformspezifisch"
          },
          "older": "Device Platform Specific"
        },
        {
          "text": {
            "en": "Apple Automated Device Enrollment",
            "de": "Apple Automated Device Enrollment",
            "fr": "Apple Automated Device Enrollment"
          },
          "older": null
        },
        {
          "text": {
            "en": "All DEP accounts"
          },
          "older": null
        }
      ],
      "steps": [],
      "page": {
        "address": {
          "en": "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/"
        },
        "checked": "2026-11-25"
      },
      "version": "5.33.0"
    }
  },
  "relution-policies": {
    "path": [
      {
        "text": {
          "en": "Devices",
          "de": "Geräte"
        },
        "older": null
      },
      {
        "text": {
          "en": "Policies",
          "de": "Richtlinien"
        },
        "older": null
      }
    ],
    "steps": [
      {
        "text": {
          "en": "Add",
          "de": "Hinzufügen"
        },
        "older": null
      },
      {
        "text": {
          "en": "Publish"
        },
        "older": null
      }
    ],
    "page": {
      "address": {
        "en": "https://hub.relution.io/en/docs/general/devicemanagement/policies"
      },
      "checked": "2026-11-25"
    },
    "version": null,
    "firstSetUp": null,
    "overview": null
  },
  "relution-push": {
    "path": [
      {
        "text": {
          "en": "Settings",
          "de": "Einstellungen"
        },
        "older": null
      },
      {
        "text": {
          "en": "Organization"
        },
        "older": null
      },
      {
        "text": {
          "en": "Certificates"
        },
        "older": null
      }
    ],
    "steps": [],
    "page": {
      "address": {
        "en": "https://repo.relution.io/docs/4.60/relution-manual/20_AdministratorGuide/80_Common_tasks/index.html"
      },
      "checked": "2026-11-25"
    },
    "version": "4.60",
    "firstSetUp": null,
    "overview": null
  },
  "relution-vpp": {
    "path": [
      {
        "text": {
          "en": "Settings",
          "de": "Einstellungen"
        },
        "older": null
      },
      {
        "text": {
          "en": "Volume Purchase Program (VPP)"
        },
        "older": null
      },
      {
        "text": {
          "en": "User Account"
        },
        "older": "Account"
      }
    ],
    "steps": [
      {
        "text": {
          "en": "three-dot menu of the token",
          "de": "Drei-Punkte-Menü des Tokens",
          "fr": "menu à trois points du jeton"
        },
        "older": null
      },
      {
        "text": {
          "en": "Update token"
        },
        "older": null
      },
      {
        "text": {
          "en": "the file",
          "de": "die Datei",
          "fr": "le fichier"
        },
        "older": null
      },
      {
        "text": {
          "en": "Update token"
        },
        "older": null
      }
    ],
    "page": {
      "address": {
        "en": "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/"
      },
      "checked": "2026-11-25"
    },
    "version": null,
    "firstSetUp": null,
    "overview": {
      "path": [
        {
          "text": {
            "en": "Settings",
            "de": "Einstellungen"
          },
          "older": null
        },
        {
          "text": {
            "en": "Volume Purchase Program (VPP)"
          },
          "older": null
        },
        {
          "text": {
            "en": "User Account"
          },
          "older": "Account"
        },
        {
          "text": {
            "en": "All VPP accounts"
          },
          "older": null
        }
      ],
      "steps": [],
      "page": {
        "address": {
          "en": "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/"
        },
        "checked": "2026-11-25"
      },
      "version": "5.33.0"
    }
  }
};

/** A portal of Apple's, and a token. */
export type DownloadId = "apple-business-dep" | "apple-business-vpp" | "apple-school-dep" | "apple-school-vpp";

/** Where Apple's portals offer the tokens. */
export const DOWNLOADS: Record<DownloadId, Way> = {
  "apple-business-dep": {
    "path": [
      {
        "text": {
          "en": "Devices"
        },
        "older": null
      },
      {
        "text": {
          "en": "Management Services"
        },
        "older": "Management Servers"
      }
    ],
    "steps": [
      {
        "text": {
          "en": "the device management service of this Relution organization",
          "de": "der Geräteverwaltungsdienst dieser Relution-Organisation",
          "fr": "le service de gestion des appareils de cette organisation Relution"
        },
        "older": null
      },
      {
        "text": {
          "en": "three dots or Actions",
          "de": "Drei-Punkte-Menü oder „Actions“",
          "fr": "menu à trois points ou « Actions »"
        },
        "older": null
      },
      {
        "text": {
          "en": "Download Token"
        },
        "older": "Download Server Token"
      }
    ],
    "page": {
      "address": {
        "en": "https://support.apple.com/guide/business/axm1c1be359d/web"
      },
      "checked": "2026-11-25"
    },
    "version": null
  },
  "apple-business-vpp": {
    "path": [
      {
        "text": {
          "en": "Settings"
        },
        "older": null
      },
      {
        "text": {
          "en": "Payments & Billing"
        },
        "older": "Payments and Billing"
      },
      {
        "text": {
          "en": "Apps & Books"
        },
        "older": null
      }
    ],
    "steps": [
      {
        "text": {
          "en": "the token of the organizational unit (earlier: location)",
          "de": "das Token der Organisationseinheit (früher: Standort)",
          "fr": "le jeton de l’unité organisationnelle (auparavant : emplacement)"
        },
        "older": null
      },
      {
        "text": {
          "en": "Download"
        },
        "older": null
      }
    ],
    "page": {
      "address": {
        "en": "https://support.apple.com/guide/business/axme0f8659ec/web"
      },
      "checked": "2026-11-25"
    },
    "version": null
  },
  "apple-school-dep": {
    "path": [
      {
        "text": {
          "en": "your name at the bottom of the sidebar",
          "de": "Ihr Name unten in der Seitenleiste",
          "fr": "votre nom en bas de la barre latérale"
        },
        "older": null
      },
      {
        "text": {
          "en": "Preferences",
          "de": "Einstellungen",
          "fr": "Préférences"
        },
        "older": "Settings"
      },
      {
        "text": {
          "en": "Device Management Services"
        },
        "older": "Your MDM servers"
      }
    ],
    "steps": [
      {
        "text": {
          "en": "the device management service of this Relution organization",
          "de": "der Geräteverwaltungsdienst dieser Relution-Organisation",
          "fr": "le service de gestion des appareils de cette organisation Relution"
        },
        "older": null
      },
      {
        "text": {
          "en": "Download Token"
        },
        "older": "Download Server Token"
      }
    ],
    "page": {
      "address": {
        "en": "https://support.apple.com/guide/apple-school-manager/axm1c1be359d/web",
        "fr": "https://support.apple.com/fr-fr/guide/apple-school-manager/axm1c1be359d/web"
      },
      "checked": "2026-11-25"
    },
    "version": null
  },
  "apple-school-vpp": {
    "path": [
      {
        "text": {
          "en": "your name at the bottom of the sidebar",
          "de": "Ihr Name unten in der Seitenleiste",
          "fr": "votre nom en bas de la barre latérale"
        },
        "older": null
      },
      {
        "text": {
          "en": "Preferences",
          "de": "Einstellungen",
          "fr": "Préférences"
        },
        "older": "Settings"
      },
      {
        "text": {
          "en": "Payments & Billing",
          "de": "Zahlungen und Rechnungen",
          "fr": "Paiements et facturation"
        },
        "older": "Apps and Books"
      },
      {
        "text": {
          "en": "Content Tokens",
          "de": "Inhaltstoken",
          "fr": "Jetons de contenu"
        },
        "older": null
      }
    ],
    "steps": [
      {
        "text": {
          "en": "the token of the location",
          "de": "das Token des Standorts",
          "fr": "le jeton de l’emplacement"
        },
        "older": null
      }
    ],
    "page": {
      "address": {
        "en": "https://support.apple.com/guide/apple-school-manager/axme0f8659ec/web",
        "de": "https://support.apple.com/de-de/guide/apple-school-manager/axme0f8659ec/web"
      },
      "checked": "2026-11-25"
    },
    "version": null
  }
};

/** The error codes of Relution that concern tokens. */
export const ERROR_CODES: ErrorCode[] = [
  {
    "code": "EXTERNAL_VPP_9621",
    "apple": 9621
  },
  {
    "code": "EXTERNAL_VPP_9622",
    "apple": 9622
  },
  {
    "code": "EXTERNAL_VPP_9625",
    "apple": 9625
  },
  {
    "code": "VPP_TOKEN_NOT_VALID",
    "apple": null
  },
  {
    "code": "VPP_TOKEN_ALREADY_EXISTS",
    "apple": null
  },
  {
    "code": "VPP_TOKEN_NOT_MANAGEABLE",
    "apple": null
  },
  {
    "code": "DEP_SERVER_DOES_NOT_MATCH",
    "apple": null
  },
  {
    "code": "DEP_ACCOUNT_ALREADY_EXISTS",
    "apple": null
  },
  {
    "code": "EXTERNAL_DEP_1000 … EXTERNAL_DEP_1027",
    "apple": null
  },
  {
    "code": "FILE_CONTENT_NOT_VALID",
    "apple": null
  },
  {
    "code": "COULD_NOT_PARSE_FILE_CONTENT",
    "apple": null
  },
  {
    "code": "NO_FILE_UPLOADED",
    "apple": null
  }
];
