//! The findings, and what to do about each.

use fluent::FluentValue;
use relution_token_check::{Finding, Kind, Param, Report, Severity, Verdict};

use super::style::{INDENT, Styled, severity_style};
use crate::messages::Messages;
use crate::visible::visible;

/// Notes concern the upload, so they are left out for files that must not be uploaded.
pub(super) fn lines(report: &Report, messages: &Messages) -> Vec<String> {
    let shown =
        |finding: &&Finding| report.verdict != Verdict::Reject || finding.severity() != Severity::Info;
    report
        .findings
        .iter()
        .filter(shown)
        .flat_map(|finding| finding_lines(finding, report.kind, messages))
        .collect()
}

fn finding_lines(finding: &Finding, kind: Kind, messages: &Messages) -> Vec<String> {
    let id = format!("finding-{}", finding.code.name());
    let values = values(finding, kind, messages);
    let severity = finding.severity();
    let name = messages.text(&format!("severity-{}", severity.name()));
    let line = [
        ("severity", Styled(severity_style(Some(severity)), &name).to_string().into()),
        ("sentence", messages.format(&id, &values).into()),
    ];
    let action = messages.try_format(&format!("{id}-action"), &values);
    let action = action.map(|sentence| [INDENT, &sentence].concat());
    std::iter::once(messages.format("finding-line", &line)).chain(action).collect()
}

/// The finding's values by their names, and with each kind what it is called.
fn values<'a>(finding: &'a Finding, kind: Kind, messages: &Messages) -> Vec<(&'a str, FluentValue<'static>)> {
    let mut values = vec![("kind", FluentValue::from(kind.name()))];
    for (name, value) in &finding.params {
        values.push((
            *name,
            match value {
                Param::Text(text) => visible(text).into(),
                Param::Number(number) => (*number).into(),
                Param::Flag(flag) => flag.to_string().into(),
            },
        ));
        values.extend(called(name, value, messages));
    }
    values
}

/// For a value that is a kind, what that kind is called.
fn called(name: &str, value: &Param, messages: &Messages) -> Option<(&'static str, FluentValue<'static>)> {
    const CALLED: [(&str, &str); 4] =
        [("expected", "expectedName"), ("actual", "actualName"), ("says", "saysName"), ("is", "isName")];
    let (_, variable) = CALLED.iter().find(|(param, _)| *param == name)?;
    let Param::Text(kind) = value else {
        return None;
    };
    Some((*variable, messages.text(&format!("kind-{kind}")).into()))
}
