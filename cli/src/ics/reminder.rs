//! The texts of a reminder.

use relution_token_check::{Label, Report, menu, time};

use crate::messages::Messages;
use crate::visible::exported;

pub(super) fn summary(report: &Report, messages: &Messages) -> String {
    let values = [
        ("kind", report.kind.name().into()),
        ("kindName", messages.text(&format!("kind-{}", report.kind.name())).into()),
        ("certainty", certainty(report).into()),
        ("whose", owner(report, messages).into()),
    ];
    messages.format("reminder-summary", &values)
}

pub(super) fn description(report: &Report, messages: &Messages) -> String {
    let at = report.expiry.as_ref().map(|expiry| time::to_rfc3339(expiry.at)).unwrap_or_default();
    let at = at.replace('T', " ").replace('Z', "");
    let mut lines = vec![
        messages.format("reminder-expiry", &[("certainty", certainty(report).into()), ("at", at.into())]),
    ];
    if let Some(name) = &report.file.name {
        lines.push(messages.format("reminder-file", &[("name", exported(name).into())]));
    }
    lines.extend([String::new(), messages.text("reminder-what-to-do")]);
    for (index, step) in steps(report, messages).iter().enumerate() {
        lines.push(format!("{}. {step}", index + 1));
    }
    let menu_path = &menu(report.destination.id).renewal;
    if let Some(page) = menu_path.page {
        let address = page.address.get(messages.language().tag).unwrap_or(page.address.english());
        lines.extend([
            String::new(),
            messages.format(
                "reminder-source",
                &[("page", address.into()), ("version", menu_path.version.unwrap_or("none").into())],
            ),
        ]);
    }
    lines.join("\n")
}

/// The steps of a renewal: Apple, Relution, check again.
fn steps(report: &Report, messages: &Messages) -> Vec<String> {
    let mut steps = vec![messages.format("reminder-get", &[("kind", report.kind.name().into())])];
    let menu_path = &menu(report.destination.id).renewal;
    let mut choose = |id: &str, labels: &[Label]| {
        if !labels.is_empty() {
            steps.push(messages.format(id, &[("path", path(labels, messages).into())]));
        }
    };
    if !menu_path.path.is_empty() {
        choose("reminder-menu", menu_path.path);
        choose("reminder-there", menu_path.steps);
        steps.insert(1, organization(report, messages));
    }
    steps.push(messages.text("reminder-again"));
    steps
}

fn organization(report: &Report, messages: &Messages) -> String {
    match &report.organization {
        Some(name) => {
            messages.format("reminder-organization-named", &[("organization", exported(name).into())])
        }
        None => messages.text("reminder-organization"),
    }
}

/// The labels as the portal shows them, in the reader's language where that is known.
fn path(labels: &[Label], messages: &Messages) -> String {
    let tag = messages.language().tag;
    let shown = |label: &Label| label.text.get(tag).unwrap_or(label.text.english());
    labels.iter().map(shown).collect::<Vec<_>>().join(" > ")
}

fn certainty(report: &Report) -> &'static str {
    if report.expiry.as_ref().is_some_and(|expiry| expiry.exact) { "exact" } else { "estimated" }
}

/// The owner of the token, as far as it is known.
fn owner(report: &Report, messages: &Messages) -> String {
    let subject = report.certificate.as_ref().and_then(|certificate| certificate.subject.as_deref());
    let parts: Vec<_> = [
        report.organization.as_deref(),
        report
            .location
            .as_ref()
            .map(|location| location.name.as_str())
            .filter(|name| !is_same(name, report.organization.as_deref())),
        report.server.as_ref().map(|server| server.name.as_str()),
        subject,
    ]
    .into_iter()
    .flatten()
    .map(exported)
    .collect();
    match (parts.is_empty(), &report.file.name) {
        (false, _) => parts.join(", "),
        (true, Some(name)) => exported(name),
        (true, None) => messages.text("reminder-nameless"),
    }
}

/// Whether a location is called as its organization is; in its name, `_` replaces any one character.
fn is_same(location: &str, organization: Option<&str>) -> bool {
    organization.is_some_and(|organization| {
        let mut whole = organization.chars();
        location
            .chars()
            .all(|written| whole.next().is_some_and(|character| written == '_' || written == character))
            && whole.next().is_none()
    })
}
