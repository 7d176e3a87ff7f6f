//! Where each file is uploaded, and where Apple offers it for download: menu paths of the portals, as data.
//!
//! Each path has the public page that shows its labels and the day on which somebody last compared
//! the two; `tests/menus.rs` fails once that is more than a year ago. A portal that renames a menu
//! is one changed line here. A label in another language is one more entry beside the English one.

mod apple;
mod label;
mod relution;

pub use apple::{DOWNLOADS, Download};
pub use label::{Label, Menu, MenuPath, SourcePage, Translations};
pub use relution::{ERROR_CODES, ErrorCode};

use crate::kind::{DestinationId, Kind};
use crate::report::Destination;

/// The menu of a destination, with its labels in every language.
///
/// ```
/// use relution_token_check::{DestinationId, menu};
///
/// let path = menu(DestinationId::RelutionDep).renewal.path;
/// assert_eq!(path[0].text.english(), "Settings");
/// ```
#[must_use]
pub fn menu(id: DestinationId) -> &'static Menu {
    match id {
        DestinationId::RelutionDep => &relution::DEP,
        DestinationId::RelutionVpp => &relution::VPP,
        DestinationId::RelutionPush => &relution::PUSH,
        DestinationId::RelutionPolicies => &relution::POLICIES,
        DestinationId::ApplePortal => &apple::PORTAL,
        DestinationId::Nowhere => &Menu::NONE,
    }
}

/// Where a file of this kind belongs, in English labels, as in reports.
///
/// ```
/// use relution_token_check::{DestinationId, Kind, destination};
///
/// assert_eq!(destination(Kind::Html).id, DestinationId::Nowhere);
/// ```
#[must_use]
pub fn destination(kind: Kind) -> Destination {
    let place = match kind.destination_id() {
        DestinationId::RelutionDep => &RELUTION_DEP,
        DestinationId::RelutionVpp => &RELUTION_VPP,
        DestinationId::RelutionPush => &RELUTION_PUSH,
        DestinationId::RelutionPolicies => &RELUTION_POLICIES,
        DestinationId::ApplePortal => &APPLE_PORTAL,
        DestinationId::Nowhere => &NOWHERE,
    };
    place.clone()
}

/// The English labels of a menu, as constants, so that the wasm modules contain no other language.
macro_rules! in_english {
    ($id:ident, $menu:path) => {
        Destination {
            id: DestinationId::$id,
            path: &english::<{ $menu.renewal.path.len() }>($menu.renewal.path),
            steps: &english::<{ $menu.renewal.steps.len() }>($menu.renewal.steps),
            source: match $menu.renewal.page {
                Some(page) => Some(page.address.english()),
                None => None,
            },
        }
    };
}

static RELUTION_DEP: Destination = in_english!(RelutionDep, relution::DEP);
static RELUTION_VPP: Destination = in_english!(RelutionVpp, relution::VPP);
static RELUTION_PUSH: Destination = in_english!(RelutionPush, relution::PUSH);
static RELUTION_POLICIES: Destination = in_english!(RelutionPolicies, relution::POLICIES);
static APPLE_PORTAL: Destination = in_english!(ApplePortal, apple::PORTAL);
static NOWHERE: Destination = in_english!(Nowhere, Menu::NONE);

const fn english<const N: usize>(labels: &[Label]) -> [&'static str; N] {
    let mut texts = [""; N];
    let (mut unset, mut rest): (&mut [&str], _) = (&mut texts, labels);
    while let ([text, others @ ..], [label, labels @ ..]) = (unset, rest) {
        *text = label.text.english();
        (unset, rest) = (others, labels);
    }
    texts
}
