//! The menu path to where the file belongs, step by step.

use relution_token_check::{DestinationId, Label, MenuPath, Report, Verdict, menu};

use super::style::INDENT;
use crate::messages::Messages;
use crate::visible::visible;

const THEN: &str = " > ";

pub(super) fn lines(report: &Report, messages: &Messages) -> Vec<String> {
    let menu = menu(report.destination.id);
    if menu.renewal.path.is_empty() {
        return Vec::new();
    }
    let may_upload = report.verdict != Verdict::Reject;
    let path = |id: &str, labels: &[Label]| messages.format(id, &[("path", path(labels, messages).into())]);

    let mut steps = Vec::new();
    steps.extend(organization(report, messages));
    steps.push(path("step-menu", menu.renewal.path));
    if !menu.renewal.steps.is_empty() {
        steps.push(path("step-there", menu.renewal.steps));
    }
    if let Some(version) = menu.renewal.version {
        steps.push(messages.format("step-version", &[("version", version.into())]));
    }
    if may_upload {
        steps.extend(menu.overview.as_ref().map(|menu_path| versioned("step-overview", menu_path, messages)));
        steps.extend(
            menu.first_set_up.as_ref().map(|menu_path| versioned("first-set-up", menu_path, messages)),
        );
    }
    let heading = messages.text(if may_upload { "way-upload" } else { "way-elsewhere" });
    std::iter::once(heading).chain(steps.iter().map(|step| [INDENT, step].concat())).collect()
}

/// Every menu_path through Relution begins in the right organization.
fn organization(report: &Report, messages: &Messages) -> Option<String> {
    match (report.destination.id, &report.organization) {
        (DestinationId::ApplePortal | DestinationId::Nowhere, _) => None,
        (_, Some(name)) => {
            Some(messages.format("step-organization-named", &[("organization", visible(name).into())]))
        }
        (_, None) if report.kind.is_token() => Some(messages.text("step-organization")),
        (_, None) => Some(messages.text("step-organization-other")),
    }
}

fn versioned(id: &str, menu_path: &MenuPath, messages: &Messages) -> String {
    let version = menu_path.version.unwrap_or_default();
    messages.format(id, &[("version", version.into()), ("path", path(menu_path.path, messages).into())])
}

/// As the portal shows it in the reader's language, where that is known. Earlier names are known in
/// English only, so they appear beside English ones.
fn named(label: &Label, messages: &Messages) -> String {
    let english = label.text.english();
    let text = label.text.get(messages.language().tag).unwrap_or(english);
    match label.older {
        Some(older) if text == english => {
            messages.format("label-older", &[("label", text.into()), ("older", older.into())])
        }
        _ => text.to_owned(),
    }
}

fn path(labels: &[Label], messages: &Messages) -> String {
    labels.iter().map(|label| named(label, messages)).collect::<Vec<_>>().join(THEN)
}
