//! Where each kind of file belongs: the menus as data, each label with the page and version that names it.

use serde::Serialize;

use crate::kind::{DestinationId, Kind};
use crate::report::Destination;

/// The text of one menu or button, or what to do where the portal has no words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "menus.ts"))]
pub struct Label {
    /// English, as the portal shows it; ours where it is a description.
    pub en: &'static str,
    /// German, where a public page shows it: menus and buttons are never translated by us, descriptions are.
    pub de: Option<&'static str>,
    /// What earlier versions called it.
    pub older: Option<&'static str>,
}

/// A way through the menus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "menus.ts"))]
pub struct Way {
    /// The menus, outermost first.
    #[cfg_attr(feature = "typescript", ts(type = "Label[]"))]
    pub path: &'static [Label],
    /// What to do there.
    #[cfg_attr(feature = "typescript", ts(type = "Label[]"))]
    pub steps: &'static [Label],
    /// The public page that names the labels.
    pub page: Option<&'static str>,
    /// The version that the page describes, where it says so.
    pub version: Option<&'static str>,
}

/// All that is known about one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "menus.ts"))]
pub struct Menu {
    /// How to renew.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(flatten))]
    pub way: Way,
    /// How to set it up for the first time, which is another way.
    pub first_set_up: Option<Way>,
    /// Where it is listed afterwards; in the Global organization only.
    pub overview: Option<Way>,
}

const RENEWAL_GUIDE: &str = "https://hub.relution.io/en/docs/general/apple-system/dep-vpp-overview/";
const POLICIES_GUIDE: &str = "https://hub.relution.io/en/docs/general/devicemanagement/policies";
const ENROLLMENT_GUIDE: &str = "https://repo.relution.io/docs/4.60/relution-manual/20_AdministratorGuide/20_MDM/Enrollment/Auto_Enrollments/index.html";
const CERTIFICATES_GUIDE: &str =
    "https://repo.relution.io/docs/4.60/relution-manual/20_AdministratorGuide/80_Common_tasks/index.html";
const SERVER_TOKEN_GUIDE: &str = "https://support.apple.com/guide/apple-business-manager/axm1c1be359d/web";

const fn label(en: &'static str) -> Label {
    Label { en, de: None, older: None }
}

/// What no menu says: our own words, so in every language.
const fn description(en: &'static str, de: &'static str) -> Label {
    label(en).german(de)
}

impl Label {
    const fn german(mut self, de: &'static str) -> Self {
        self.de = Some(de);
        self
    }

    const fn formerly(mut self, older: &'static str) -> Self {
        self.older = Some(older);
        self
    }
}

/// Writes the menus down, and for reports their English labels alone: a wasm module holds no more.
macro_rules! menus {
    ($($id:ident {
        path: [$($path:expr),*],
        steps: [$($step:expr),*],
        $page:expr, $version:expr, $first:expr, $overview:expr
    })+) => {
        const MENUS: &[(DestinationId, Menu)] = &[$((
            DestinationId::$id,
            Menu {
                way: Way { path: &[$($path),*], steps: &[$($step),*], page: $page, version: $version },
                first_set_up: $first,
                overview: $overview,
            },
        )),+];

        const DESTINATIONS: &[Destination] = &[$(Destination {
            id: DestinationId::$id,
            path: &[$($path.en),*],
            steps: &[$($step.en),*],
            source: $page,
        }),+];
    };
}

const SETTINGS: Label = label("Settings").german("Einstellungen");
const PLATFORM: Label = label("Device platform specific")
    .german("Geräteplattformspezifisch")
    .formerly("Device Platform Specific");
const ENROLLMENT: Label =
    label("Apple Automated Device Enrollment").german("Apple Automated Device Enrollment");
const PURCHASE: Label = label("Volume Purchase Program (VPP)");
const USER_ACCOUNT: Label = label("User Account").formerly("Account");
const DOTS: Label = description("three-dot menu of the token", "Drei-Punkte-Menü des Tokens");
const UPDATE: Label = label("Update token");

menus! {
    RelutionDep {
        path: [SETTINGS, PLATFORM, ENROLLMENT],
        steps: [DOTS, UPDATE, label("Select file").formerly("Choose"), label("Save").german("Speichern")],
        Some(RENEWAL_GUIDE),
        None,
        Some(Way {
            path: &[SETTINGS, label("Auto Enrollments"), label("Device Enrollment Program")],
            steps: &[
                description("create the account", "das Konto anlegen"),
                description("download its certificate", "dessen Zertifikat herunterladen"),
                description(
                    "create the server at Apple and upload the certificate there",
                    "bei Apple den Server anlegen und dort das Zertifikat hochladen",
                ),
                description("download the token at Apple", "bei Apple das Token herunterladen"),
                description("upload the token here", "das Token hier hochladen"),
            ],
            page: Some(ENROLLMENT_GUIDE),
            version: Some("4.60"),
        }),
        Some(Way { path: &[SETTINGS, PLATFORM, ENROLLMENT, label("All DEP accounts")], steps: &[], page: Some(RENEWAL_GUIDE), version: Some("5.33.0") })
    }
    RelutionVpp {
        path: [SETTINGS, PURCHASE, USER_ACCOUNT],
        steps: [DOTS, UPDATE, description("the file", "die Datei"), UPDATE],
        Some(RENEWAL_GUIDE),
        None,
        None,
        Some(Way { path: &[SETTINGS, PURCHASE, USER_ACCOUNT, label("All VPP accounts")], steps: &[], page: Some(RENEWAL_GUIDE), version: Some("5.33.0") })
    }
    RelutionPush {
        path: [SETTINGS, label("Organization"), label("Certificates")],
        steps: [],
        Some(CERTIFICATES_GUIDE),
        Some("4.60"),
        None,
        None
    }
    RelutionPolicies {
        path: [label("Devices").german("Geräte"), label("Policies").german("Richtlinien")],
        steps: [label("Add").german("Hinzufügen"), label("Publish")],
        Some(POLICIES_GUIDE),
        None,
        None,
        None
    }
    ApplePortal {
        path: [description("Apple Business Manager or Apple School Manager", "Apple Business Manager oder Apple School Manager"),
            description("the MDM server", "der MDM-Server")],
        steps: [description("upload the public key", "den öffentlichen Schlüssel hochladen")],
        Some(SERVER_TOKEN_GUIDE),
        None,
        None,
        None
    }
}

const NOWHERE: Destination = Destination { id: DestinationId::Nowhere, path: &[], steps: &[], source: None };
const NO_MENU: Menu = Menu {
    way: Way { path: &[], steps: &[], page: None, version: None },
    first_set_up: None,
    overview: None,
};

/// All that is known about one place.
#[must_use]
pub fn menu(id: DestinationId) -> &'static Menu {
    MENUS.iter().find(|(place, _)| *place == id).map_or(&NO_MENU, |(_, menu)| menu)
}

/// Where a file of this kind belongs.
#[must_use]
pub fn destination(kind: Kind) -> Destination {
    let id = kind.destination_id();
    DESTINATIONS.iter().find(|place| place.id == id).unwrap_or(&NOWHERE).clone()
}
