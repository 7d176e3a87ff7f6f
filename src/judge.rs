//! Judges the facts of a file against the expected kind and the time.

mod expiry;
mod relate;

use crate::defect::{Defect, Part};
use crate::facts::{Facts, StatedExpiry};
use crate::file_name::FileName;
use crate::identity::{self, Identity};
use crate::kind::Kind;
use crate::options::{MAX_BYTES, Options};
use crate::report::{Expiry, Finding, FindingCode, Issued, Severity, Source, Verdict};

use crate::repair::Repair;
pub use relate::relate;
#[cfg(feature = "inspect")]
pub(crate) use relate::{Relatable, Relations};

/// The result of judging a file.
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    pub(crate) issued: Option<Issued>,
    pub(crate) expiry: Option<Expiry>,
    pub(crate) findings: Vec<Finding>,
}

/// Judges one file, without regard to others.
pub(crate) fn judge(facts: &Facts, name: &FileName, size: u64, options: &Options<'_>) -> Judgement {
    let issued = issued(facts, name);
    let expiry = expiry::expiry(facts, issued.as_ref(), options.now);
    let mut findings = Vec::new();
    judge_kind(facts, options.expects, &mut findings);
    judge_integrity(facts, size, &mut findings);
    expiry::judge(facts, issued.as_ref(), expiry.as_ref(), &mut findings);
    judge_form(facts, name, &mut findings);
    judge_file_name(facts, name, &mut findings);
    judge_recipients(facts, options.certificates, &mut findings);
    add_what_no_file_shows(facts, &mut findings);
    let findings = errors_first(&findings);
    Judgement { verdict: verdict(&findings), issued, expiry, findings }
}

/// The findings, most severe first.
pub(crate) fn errors_first(findings: &[Finding]) -> Vec<Finding> {
    most_severe_first(findings, Finding::severity)
}

/// The items, most severe first.
pub(crate) fn most_severe_first<T: Clone>(items: &[T], severity: impl Fn(&T) -> Severity) -> Vec<T> {
    let mut out = Vec::with_capacity(items.len());
    for wanted in [Severity::Error, Severity::Warning, Severity::Info] {
        for item in items {
            if severity(item) == wanted {
                out.push(item.clone());
            }
        }
    }
    out
}

/// The verdict that the findings give.
pub(crate) fn verdict(findings: &[Finding]) -> Verdict {
    verdict_of(findings.iter().map(Finding::severity))
}

/// Errors give `reject`; warnings without errors give `check`.
pub(crate) fn verdict_of(severities: impl Iterator<Item = Severity>) -> Verdict {
    severities.fold(Verdict::Ready, |verdict, severity| match (verdict, severity) {
        (Verdict::Reject, _) | (_, Severity::Error) => Verdict::Reject,
        (Verdict::Check, _) | (_, Severity::Warning) => Verdict::Check,
        (Verdict::Ready, Severity::Info) => Verdict::Ready,
    })
}

fn issued(facts: &Facts, name: &FileName) -> Option<Issued> {
    if let Some(certificate) = &facts.certificate {
        return Some(Issued { at: certificate.not_before, source: Source::Certificate });
    }
    let at = name.issued.filter(|_| facts.kind == Kind::DepToken)?;
    Some(Issued { at, source: Source::FileName })
}

/// Is it the expected kind, or at least a token?
fn judge_kind(facts: &Facts, expects: Option<Kind>, out: &mut Vec<Finding>) {
    match expects {
        Some(expected) if expected != facts.kind => out.push(
            text(FindingCode::WrongSlot, "expected", expected.name()).with("actual", facts.kind.name()),
        ),
        None if !facts.kind.is_token() => out.push(Finding::new(FindingCode::NotAToken)),
        _ => {}
    }
}

/// Is it complete, and free of unprotected secrets?
fn judge_integrity(facts: &Facts, size: u64, out: &mut Vec<Finding>) {
    for flaw in &facts.flaws {
        let code = match flaw.defect {
            Defect::CutOff => FindingCode::Truncated,
            Defect::Broken => FindingCode::Damaged,
        };
        out.push(text(code, "what", flaw.part.name()));
    }
    if facts.stated_expiry == StatedExpiry::Impossible {
        out.push(text(FindingCode::Damaged, "what", Part::Expiry.name()));
    }
    if let Some(count) = facts.held_tokens {
        out.push(
            Finding::new(FindingCode::HoldsTokens).with("count", i64::try_from(count).unwrap_or(i64::MAX)),
        );
    }
    match facts.kind {
        Kind::Empty => out.push(Finding::new(FindingCode::Empty)),
        Kind::TooLarge => out.push(
            Finding::new(FindingCode::TooLarge)
                .with("size", i64::try_from(size).unwrap_or(i64::MAX))
                .with("limit", i64::try_from(MAX_BYTES).unwrap_or(i64::MAX)),
        ),
        kind if kind.exposes_secret() => out.push(Finding::new(FindingCode::SecretExposed)),
        _ => {}
    }
}

/// Does it have the form that Apple writes?
fn judge_form(facts: &Facts, name: &FileName, out: &mut Vec<Finding>) {
    if !facts.kind.is_token() {
        return;
    }
    for what in &facts.unusual_encryption {
        out.push(text(FindingCode::UnusualEncryption, "what", what.name()));
    }
    for what in &facts.unusual_form {
        out.push(text(FindingCode::UnusualForm, "what", what.name()));
    }
    for repair in &facts.repairs {
        out.push(text(FindingCode::Repaired, "what", repair.name()));
    }
    if name.extra_extension {
        out.push(text(FindingCode::Repaired, "what", Repair::ExtraExtension.name()));
    }
    if facts.sample {
        out.push(Finding::new(FindingCode::DocumentationSample));
    }
}

/// Does the file name agree with the content?
fn judge_file_name(facts: &Facts, name: &FileName, out: &mut Vec<Finding>) {
    // A carrier may have the extension of its own kind, but not that of the other token.
    let says = name.contradicting_kind(facts.kind).filter(|says| !facts.carried || says.is_token());
    if let Some(says) = says {
        out.push(text(FindingCode::Renamed, "says", says.name()).with("is", facts.kind.name()));
    }
    if facts.kind == Kind::VppToken && name.location.is_some() {
        out.push(Finding::new(FindingCode::LocationFromName));
    }
    if let Some(marker) = &name.copy_marker {
        out.push(text(FindingCode::BrowserCopy, "marker", marker));
    }
}

/// Is it encrypted for one of the certificates, and does the key open it?
fn judge_recipients(facts: &Facts, certificates: &[Identity], out: &mut Vec<Finding>) {
    if let (Kind::DepToken, Some(encryption)) = (facts.kind, &facts.encryption) {
        out.extend(identity::compare(encryption, certificates));
    }
    if facts.key_mismatch {
        out.push(Finding::new(FindingCode::KeyMismatch));
    }
}

/// Notes that apply to every token and cannot be read from a file.
fn add_what_no_file_shows(facts: &Facts, out: &mut Vec<Finding>) {
    if facts.kind == Kind::DepToken {
        out.push(Finding::new(FindingCode::ResetsPrevious));
    }
    if facts.kind.is_token() {
        out.push(Finding::new(FindingCode::MayBeRevoked));
    }
}

/// A finding with one text.
fn text(code: FindingCode, name: &'static str, value: &str) -> Finding {
    Finding::new(code).with(name, value)
}
