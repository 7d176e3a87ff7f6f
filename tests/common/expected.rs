//! A report in one line, for people to review.

use relution_token_check::{Param, Report, time::to_rfc3339};

use super::Fixture;

pub const HEADER: &str = "file\texpects\tkind\tverdict\texpiry\tfacts\tfindings";

/// The line of a fixture.
pub fn row(fixture: &Fixture, report: &Report) -> String {
    let expects = fixture.expects.map_or("-", |kind| kind.name());
    let findings: Vec<_> = report.findings.iter().map(finding).collect();
    [
        fixture.path.as_str(),
        expects,
        report.kind.name(),
        report.verdict.name(),
        &expiry(report),
        &facts(report),
        &findings.join(" "),
    ]
    .map(escaped)
    .join("\t")
}

/// Tabs and line breaks of hostile names would make cells and lines of their own.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

fn expiry(report: &Report) -> String {
    report.expiry.as_ref().map_or_else(String::new, |expiry| {
        let exact = if expiry.exact { "exact" } else { "estimate" };
        format!("{} {} {exact}", to_rfc3339(expiry.at), expiry.state.name())
    })
}

fn facts(report: &Report) -> String {
    let mut out = Vec::new();
    let mut add = |name: &str, value: Option<&str>| {
        out.extend(value.map(|value| format!("{name}={value}")));
    };
    add("format", report.format);
    add("organization", report.organization.as_deref());
    add("location", report.location.as_ref().map(|location| location.name.as_str()));
    add("server", report.server.as_ref().map(|server| server.name.as_str()));
    if let Some(encryption) = &report.encryption {
        add("cipher", Some(&encryption.content_algorithm));
        for one in encryption.recipients.iter().take(3) {
            let bits = one.key_bits.map_or_else(String::new, |bits| format!(" {bits}"));
            let id = [&one.issuer, &one.serial, &one.subject_key_identifier];
            let id: Vec<_> = id.into_iter().flatten().map(String::as_str).collect();
            add("recipient", Some(&format!("{}{bits} {}", one.key_algorithm, id.join(" "))));
        }
    }
    if let Some(certificate) = &report.certificate {
        let bits = certificate.key_bits.map_or_else(String::new, |bits| format!(" {bits}"));
        let subject = certificate.subject.as_deref().unwrap_or_default();
        add("certificate", Some(&format!("{}{bits} {subject}", certificate.key_algorithm)));
    }
    out.join("; ")
}

/// The code, and the values of its params behind a colon.
fn finding(finding: &relution_token_check::Finding) -> String {
    let params = finding.params.iter().map(|(_, value)| match value {
        Param::Text(text) => text.clone(),
        Param::Number(number) => number.to_string(),
        Param::Flag(flag) => flag.to_string(),
    });
    std::iter::once(finding.code.name().to_owned()).chain(params).collect::<Vec<_>>().join(":")
}
