//! Relution's menus, and the error codes that it shows for a token.

use serde::Serialize;

use super::label::{Label, Menu, MenuPath, SourcePage, Translations, description, label};

const RENEWAL_GUIDE: SourcePage = SourcePage {
    address: Translations(&[(
        "en",
        "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/",
    )]),
    checked: "2026-11-25",
};
const OLDER_RENEWAL_GUIDE: SourcePage = SourcePage {
    address: Translations(&[("en", "https://hub.relution.io/en/docs/general/apple-system/extend")]),
    checked: "2026-11-25",
};
const POLICIES_GUIDE: SourcePage = SourcePage {
    address: Translations(&[("en", "https://hub.relution.io/en/docs/general/devicemanagement/policies")]),
    checked: "2026-11-25",
};
const ENROLLMENT_GUIDE: SourcePage = SourcePage {
    address: Translations(&[(
        "en",
        "https://repo.relution.io/docs/4.60/relution-manual/20_AdministratorGuide/20_MDM/Enrollment/Auto_Enrollments/index.html",
    )]),
    checked: "2026-11-25",
};
const CERTIFICATES_GUIDE: SourcePage = SourcePage {
    address: Translations(&[(
        "en",
        "https://repo.relution.io/docs/4.60/relution-manual/20_AdministratorGuide/80_Common_tasks/index.html",
    )]),
    checked: "2026-11-25",
};

const SETTINGS: Label = label(&[("en", "Settings"), ("de", "Einstellungen")]);
const PLATFORM: Label = label(&[("en", "Device platform specific"), ("de", "Geräteplattformspezifisch")])
    .formerly("Device Platform Specific");
/// A product name, the same in every language.
const ENROLLMENT: Label = label(&[
    ("en", "Apple Automated Device Enrollment"),
    ("de", "Apple Automated Device Enrollment"),
    ("fr", "Apple Automated Device Enrollment"),
]);
const PURCHASE: Label = label(&[("en", "Volume Purchase Program (VPP)")]);
const USER_ACCOUNT: Label = label(&[("en", "User Account")]).formerly("Account");
const DOTS: Label = description(&[
    ("en", "three-dot menu of the token"),
    ("de", "Drei-Punkte-Menü des Tokens"),
    ("fr", "menu à trois points du jeton"),
]);
const UPDATE: Label = label(&[("en", "Update token")]);

pub(super) const DEP: Menu = Menu {
    renewal: MenuPath {
        path: &[SETTINGS, PLATFORM, ENROLLMENT],
        steps: &[
            DOTS,
            UPDATE,
            label(&[("en", "Select file")]).formerly("Choose"),
            label(&[("en", "Save"), ("de", "Speichern")]),
        ],
        page: Some(RENEWAL_GUIDE),
        older_page: Some(OLDER_RENEWAL_GUIDE),
        version: None,
    },
    first_set_up: Some(MenuPath {
        path: &[
            SETTINGS,
            label(&[("en", "Auto Enrollments")]),
            label(&[("en", "Device Enrollment Program")]),
        ],
        steps: &[
            description(&[("en", "create the account"), ("de", "Konto anlegen"), ("fr", "créer le compte")]),
            description(&[
                ("en", "download its certificate"),
                ("de", "dessen Zertifikat herunterladen"),
                ("fr", "télécharger son certificat"),
            ]),
            description(&[
                ("en", "create the device management service at Apple and upload the certificate there"),
                ("de", "bei Apple den Geräteverwaltungsdienst anlegen und dort das Zertifikat hochladen"),
                ("fr", "créer le service de gestion des appareils chez Apple et y charger le certificat"),
            ]),
            description(&[
                ("en", "download the token from Apple"),
                ("de", "bei Apple das Token herunterladen"),
                ("fr", "télécharger le jeton auprès d’Apple"),
            ]),
            description(&[
                ("en", "upload the token here"),
                ("de", "das Token hier hochladen"),
                ("fr", "charger le jeton ici"),
            ]),
        ],
        page: Some(ENROLLMENT_GUIDE),
        older_page: None,
        version: Some("4.60"),
    }),
    overview: Some(MenuPath {
        path: &[SETTINGS, PLATFORM, ENROLLMENT, label(&[("en", "All DEP accounts")])],
        steps: &[],
        page: Some(RENEWAL_GUIDE),
        older_page: None,
        version: Some("5.33.0"),
    }),
};

pub(super) const VPP: Menu = Menu {
    renewal: MenuPath {
        path: &[SETTINGS, PURCHASE, USER_ACCOUNT],
        steps: &[
            DOTS,
            UPDATE,
            description(&[("en", "the file"), ("de", "die Datei"), ("fr", "le fichier")]),
            UPDATE,
        ],
        page: Some(RENEWAL_GUIDE),
        older_page: Some(OLDER_RENEWAL_GUIDE),
        version: None,
    },
    first_set_up: None,
    overview: Some(MenuPath {
        path: &[SETTINGS, PURCHASE, USER_ACCOUNT, label(&[("en", "All VPP accounts")])],
        steps: &[],
        page: Some(RENEWAL_GUIDE),
        older_page: None,
        version: Some("5.33.0"),
    }),
};

/// As of 4.60; no public page shows where today's versions have it.
pub(super) const PUSH: Menu = Menu {
    renewal: MenuPath {
        path: &[SETTINGS, label(&[("en", "Organization")]), label(&[("en", "Certificates")])],
        steps: &[],
        page: Some(CERTIFICATES_GUIDE),
        older_page: None,
        version: Some("4.60"),
    },
    first_set_up: None,
    overview: None,
};

pub(super) const POLICIES: Menu = Menu {
    renewal: MenuPath {
        path: &[
            label(&[("en", "Devices"), ("de", "Geräte")]),
            label(&[("en", "Policies"), ("de", "Richtlinien")]),
        ],
        steps: &[label(&[("en", "Add"), ("de", "Hinzufügen")]), label(&[("en", "Publish")])],
        page: Some(POLICIES_GUIDE),
        older_page: None,
        version: None,
    },
    first_set_up: None,
    overview: None,
};

/// A code that Relution answers with when it rejects a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "menus.ts"))]
pub struct ErrorCode {
    /// As Relution writes it.
    pub code: &'static str,
    /// Apple's own number in it. Apple documents what it means, so the message `help-code-NUMBER`
    /// says it and what to do. Nothing documents what the codes without a number mean.
    pub apple: Option<u16>,
}

const fn from_apple(code: &'static str, number: u16) -> ErrorCode {
    ErrorCode { code, apple: Some(number) }
}

const fn undocumented(code: &'static str) -> ErrorCode {
    ErrorCode { code, apple: None }
}

/// The error codes of Relution 26.1.1 that concern tokens. No public page lists them.
pub const ERROR_CODES: &[ErrorCode] = &[
    from_apple("EXTERNAL_VPP_9621", 9621),
    from_apple("EXTERNAL_VPP_9622", 9622),
    from_apple("EXTERNAL_VPP_9625", 9625),
    undocumented("VPP_TOKEN_NOT_VALID"),
    undocumented("VPP_TOKEN_ALREADY_EXISTS"),
    undocumented("VPP_TOKEN_NOT_MANAGEABLE"),
    undocumented("DEP_SERVER_DOES_NOT_MATCH"),
    undocumented("DEP_ACCOUNT_ALREADY_EXISTS"),
    undocumented("EXTERNAL_DEP_1000 … EXTERNAL_DEP_1027"),
    undocumented("FILE_CONTENT_NOT_VALID"),
    undocumented("COULD_NOT_PARSE_FILE_CONTENT"),
    undocumented("NO_FILE_UPLOADED"),
];
