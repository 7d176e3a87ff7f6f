//! Where the file belongs, step by step.

use relution_token_check::DestinationId;
use relution_token_check::menus::{Label, Way, menu};
use relution_token_check::{Report, Verdict};

use super::{INDENT, is_token};
use crate::messages::Messages;
use crate::visible::visible;

const THEN: &str = " > ";

pub(super) fn lines(report: &Report, messages: &Messages) -> Vec<String> {
    let menu = menu(report.destination.id);
    if menu.way.path.is_empty() {
        return Vec::new();
    }
    let may_upload = report.verdict != Verdict::Reject;
    let path = |id: &str, labels: &[Label]| messages.tell(id, &[("path", path(labels, messages).into())]);

    let mut steps = Vec::new();
    steps.extend(organization(report, messages));
    steps.push(path("step-menu", menu.way.path));
    if !menu.way.steps.is_empty() {
        steps.push(path("step-there", menu.way.steps));
    }
    if let Some(version) = menu.way.version {
        steps.push(messages.tell("step-version", &[("version", version.into())]));
    }
    if may_upload {
        steps.extend(menu.overview.as_ref().map(|way| versioned("step-overview", way, messages)));
        steps.extend(menu.first_set_up.as_ref().map(|way| versioned("first-set-up", way, messages)));
    }
    let heading = messages.say(if may_upload { "way-upload" } else { "way-elsewhere" });
    std::iter::once(heading).chain(steps.iter().map(|step| [INDENT, step].concat())).collect()
}

/// Every way through Relution begins in the right organization.
fn organization(report: &Report, messages: &Messages) -> Option<String> {
    match (report.destination.id, &report.organization) {
        (DestinationId::ApplePortal | DestinationId::Nowhere, _) => None,
        (_, Some(name)) => {
            Some(messages.tell("step-organization-named", &[("organization", visible(name).into())]))
        }
        (_, None) if is_token(report.kind) => Some(messages.say("step-organization")),
        (_, None) => Some(messages.say("step-organization-other")),
    }
}

fn versioned(id: &str, way: &Way, messages: &Messages) -> String {
    let version = way.version.unwrap_or_default();
    messages.tell(id, &[("version", version.into()), ("path", path(way.path, messages).into())])
}

/// As the portal shows it in the reader's language, where that is known. Earlier names are known in
/// English only, so they stand beside English ones.
fn named(label: &Label, messages: &Messages) -> String {
    let english = label.text.english();
    let text = label.text.get(messages.language().tag).unwrap_or(english);
    match label.older {
        Some(older) if text == english => {
            messages.tell("label-older", &[("label", text.into()), ("older", older.into())])
        }
        _ => text.to_owned(),
    }
}

fn path(labels: &[Label], messages: &Messages) -> String {
    labels.iter().map(|label| named(label, messages)).collect::<Vec<_>>().join(THEN)
}
