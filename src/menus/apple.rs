//! Apple's portals: Apple Business (until April 2026: Apple Business Manager) and Apple School Manager.

use super::label::{Label, Menu, MenuPath, SourcePage, Translations, description, label};

const BUSINESS_SERVICES: SourcePage = SourcePage {
    address: Translations(&[("en", "https://support.apple.com/guide/business/axm1c1be359d/web")]),
    checked: "2026-11-25",
};
const BUSINESS_CONTENT: SourcePage = SourcePage {
    address: Translations(&[("en", "https://support.apple.com/guide/business/axme0f8659ec/web")]),
    checked: "2026-11-25",
};
const SCHOOL_SERVICES: SourcePage = SourcePage {
    address: Translations(&[
        ("en", "https://support.apple.com/guide/apple-school-manager/axm1c1be359d/web"),
        ("fr", "https://support.apple.com/fr-fr/guide/apple-school-manager/axm1c1be359d/web"),
    ]),
    checked: "2026-11-25",
};
const SCHOOL_CONTENT: SourcePage = SourcePage {
    address: Translations(&[
        ("en", "https://support.apple.com/guide/apple-school-manager/axme0f8659ec/web"),
        ("de", "https://support.apple.com/de-de/guide/apple-school-manager/axme0f8659ec/web"),
    ]),
    checked: "2026-11-25",
};

/// Where the public key of a device management service is uploaded.
pub(super) const PORTAL: Menu = Menu {
    renewal: MenuPath {
        path: &[
            description(&[
                ("en", "Apple Business or Apple School Manager"),
                ("de", "Apple Business oder Apple School Manager"),
                ("fr", "Apple Business ou Apple School Manager"),
            ]),
            description(&[
                ("en", "the device management service (earlier: Apple Business Manager, MDM server)"),
                ("de", "der Geräteverwaltungsdienst (früher: Apple Business Manager, MDM-Server)"),
                (
                    "fr",
                    "le service de gestion des appareils (auparavant : Apple Business Manager, serveur MDM)",
                ),
            ]),
        ],
        steps: &[description(&[
            ("en", "upload the public key"),
            ("de", "den öffentlichen Schlüssel hochladen"),
            ("fr", "charger la clé publique"),
        ])],
        page: Some(BUSINESS_SERVICES),
        older_page: None,
        version: None,
    },
    first_set_up: None,
    overview: None,
};

/// Where one of Apple's portals offers a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Download {
    /// The portal and the token: `apple-business-dep` and the like.
    pub id: &'static str,
    /// How to get to it, after signing in.
    pub menu_path: MenuPath,
}

const PROFILE: Label = description(&[
    ("en", "your name at the bottom of the sidebar"),
    ("de", "Ihr Name unten in der Seitenleiste"),
    ("fr", "votre nom en bas de la barre latérale"),
]);
const PREFERENCES: Label =
    label(&[("en", "Preferences"), ("de", "Einstellungen"), ("fr", "Préférences")]).formerly("Settings");
const SERVICE: Label = description(&[
    ("en", "the device management service of this Relution organization"),
    ("de", "der Geräteverwaltungsdienst dieser Relution-Organisation"),
    ("fr", "le service de gestion des appareils de cette organisation Relution"),
]);
const DOWNLOAD_TOKEN: Label = label(&[("en", "Download Token")]).formerly("Download Server Token");

/// Where Apple's portals offer the tokens, by portal and token.
pub const DOWNLOADS: &[Download] = &[
    Download {
        id: "apple-business-dep",
        menu_path: MenuPath {
            path: &[
                label(&[("en", "Devices")]),
                label(&[("en", "Management Services")]).formerly("Management Servers"),
            ],
            steps: &[
                SERVICE,
                description(&[
                    ("en", "three dots or Actions"),
                    ("de", "Drei-Punkte-Menü oder „Actions“"),
                    ("fr", "menu à trois points ou « Actions »"),
                ]),
                DOWNLOAD_TOKEN,
            ],
            page: Some(BUSINESS_SERVICES),
            older_page: None,
            version: None,
        },
    },
    Download {
        id: "apple-business-vpp",
        menu_path: MenuPath {
            path: &[
                label(&[("en", "Settings")]),
                label(&[("en", "Payments & Billing")]).formerly("Payments and Billing"),
                label(&[("en", "Apps & Books")]),
            ],
            steps: &[
                description(&[
                    ("en", "the token of the organizational unit (earlier: location)"),
                    ("de", "das Token der Organisationseinheit (früher: Standort)"),
                    ("fr", "le jeton de l’unité organisationnelle (auparavant : emplacement)"),
                ]),
                label(&[("en", "Download")]),
            ],
            page: Some(BUSINESS_CONTENT),
            older_page: None,
            version: None,
        },
    },
    Download {
        id: "apple-school-dep",
        menu_path: MenuPath {
            path: &[
                PROFILE,
                PREFERENCES,
                label(&[("en", "Device Management Services")]).formerly("Your MDM servers"),
            ],
            steps: &[SERVICE, DOWNLOAD_TOKEN],
            page: Some(SCHOOL_SERVICES),
            older_page: None,
            version: None,
        },
    },
    Download {
        id: "apple-school-vpp",
        menu_path: MenuPath {
            path: &[
                PROFILE,
                PREFERENCES,
                label(&[
                    ("en", "Payments & Billing"),
                    ("de", "Zahlungen und Rechnungen"),
                    ("fr", "Paiements et facturation"),
                ])
                .formerly("Apps and Books"),
                label(&[("en", "Content Tokens"), ("de", "Inhaltstoken"), ("fr", "Jetons de contenu")]),
            ],
            steps: &[description(&[
                ("en", "the token of the location"),
                ("de", "das Token des Standorts"),
                ("fr", "le jeton de l’emplacement"),
            ])],
            page: Some(SCHOOL_CONTENT),
            older_page: None,
            version: None,
        },
    },
];
