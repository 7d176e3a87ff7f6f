//! From facts to findings: what was read, against what is expected and what time it is.

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
#[cfg(all(feature = "wasm", not(any(feature = "unlock", feature = "unpack"))))]
pub(crate) use relate::{Relatable, Relations};

/// What comes of judging.
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    pub(crate) issued: Option<Issued>,
    pub(crate) expiry: Option<Expiry>,
    pub(crate) findings: Vec<Finding>,
}

/// Judges one file by itself.
pub(crate) fn judge(facts: &Facts, name: &FileName, size: u64, options: &Options<'_>) -> Judgement {
    let issued = issued(facts, name);
    let expiry = expiry::expiry(facts, issued.as_ref(), options.now);
    let mut findings = Vec::new();
    purpose(facts, options.expects, &mut findings);
    condition(facts, size, &mut findings);
    expiry::find(facts, issued.as_ref(), expiry.as_ref(), &mut findings);
    form(facts, name, &mut findings);
    naming(facts, name, &mut findings);
    ownership(facts, options.certificates, &mut findings);
    beyond_the_file(facts, &mut findings);
    let findings = errors_first(&findings);
    Judgement { verdict: verdict(&findings), issued, expiry, findings }
}

/// The same findings, those that weigh most first.
pub(crate) fn errors_first(findings: &[Finding]) -> Vec<Finding> {
    most_severe_first(findings, Finding::severity)
}

/// The same things, those that weigh most first.
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

/// What findings together mean.
pub(crate) fn verdict(findings: &[Finding]) -> Verdict {
    verdict_of(findings.iter().map(Finding::severity))
}

/// Any error rejects; any warning asks for a look.
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

/// Is it what was asked for, or at least a token?
fn purpose(facts: &Facts, expects: Option<Kind>, out: &mut Vec<Finding>) {
    match expects {
        Some(expected) if expected != facts.kind => out.push(
            text(FindingCode::WrongSlot, "expected", expected.name()).with("actual", facts.kind.name()),
        ),
        None if !facts.kind.is_token() => out.push(Finding::new(FindingCode::NotAToken)),
        _ => {}
    }
}

/// Is it all there, and not more than it should show?
fn condition(facts: &Facts, size: u64, out: &mut Vec<Finding>) {
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

/// Is it written as Apple writes it?
fn form(facts: &Facts, name: &FileName, out: &mut Vec<Finding>) {
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

/// What its name says.
fn naming(facts: &Facts, name: &FileName, out: &mut Vec<Finding>) {
    // A carrier may be named for what it is, but not for the other token.
    let says = name.contradicts(facts.kind).filter(|says| !facts.carried || says.is_token());
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

/// Is it for the server that it is given to?
fn ownership(facts: &Facts, certificates: &[Identity], out: &mut Vec<Finding>) {
    if let (Kind::DepToken, Some(encryption)) = (facts.kind, &facts.encryption) {
        out.extend(identity::compare(encryption, certificates));
    }
    if facts.key_mismatch {
        out.push(Finding::new(FindingCode::KeyMismatch));
    }
}

/// What is true of every token and cannot be read in any.
fn beyond_the_file(facts: &Facts, out: &mut Vec<Finding>) {
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
