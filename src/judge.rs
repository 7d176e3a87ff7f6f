//! From facts to findings: what was read, against what is expected and what time it is.

mod expiry;

use crate::facts::{Facts, Flaw, Stated};
use crate::file_name::FileName;
use crate::identity::{self, Identity};
use crate::inspect::{MAX_BYTES, Options};
use crate::report::{Expiry, Finding, FindingCode, Issued, Kind, Severity, Source, Verdict};
use crate::unwrap::repair::Repair;

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
    findings.extend(purpose(facts, options.expects));
    findings.extend(condition(facts, size));
    findings.extend(expiry::findings(facts, issued.as_ref(), expiry.as_ref()));
    findings.extend(form(facts, name));
    findings.extend(naming(facts, name));
    findings.extend(ownership(facts, options.certificates));
    findings.extend(beyond_the_file(facts));
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
        out.extend(items.iter().filter(|item| severity(item) == wanted).cloned());
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

const fn is_token(kind: Kind) -> bool {
    matches!(kind, Kind::DepToken | Kind::VppToken)
}

fn issued(facts: &Facts, name: &FileName) -> Option<Issued> {
    if let Some(certificate) = &facts.certificate {
        return Some(Issued { at: certificate.not_before, source: Source::Certificate });
    }
    let at = name.issued.filter(|_| facts.kind == Kind::DepToken)?;
    Some(Issued { at, source: Source::FileName })
}

/// Is it what was asked for, or at least a token?
fn purpose(facts: &Facts, expects: Option<Kind>) -> Option<Finding> {
    match expects {
        Some(expected) if expected != facts.kind => Some(
            Finding::new(FindingCode::WrongSlot)
                .with("expected", expected.name())
                .with("actual", facts.kind.name()),
        ),
        None if !is_token(facts.kind) => Some(Finding::new(FindingCode::NotAToken)),
        _ => None,
    }
}

/// Is it all there, and not more than it should show?
fn condition(facts: &Facts, size: u64) -> Vec<Finding> {
    let mut out: Vec<_> = facts
        .flaws
        .iter()
        .map(|flaw| match flaw {
            Flaw::Truncated(what) => Finding::new(FindingCode::Truncated).with("what", *what),
            Flaw::Damaged(what) => Finding::new(FindingCode::Damaged).with("what", *what),
        })
        .collect();
    if facts.stated_expiry == Stated::Impossible {
        out.push(Finding::new(FindingCode::Damaged).with("what", "expiry"));
    }
    match facts.kind {
        Kind::Empty => out.push(Finding::new(FindingCode::Empty)),
        Kind::TooLarge => out.push(
            Finding::new(FindingCode::TooLarge)
                .with("size", i64::try_from(size).unwrap_or(i64::MAX))
                .with("limit", i64::try_from(MAX_BYTES).unwrap_or(i64::MAX)),
        ),
        Kind::DepTokenPlaintext | Kind::VppTokenPlaintext | Kind::PrivateKey | Kind::ServiceAccount => {
            out.push(Finding::new(FindingCode::SecretExposed));
        }
        _ => {}
    }
    out
}

/// Is it written as Apple writes it?
fn form(facts: &Facts, name: &FileName) -> Vec<Finding> {
    if !is_token(facts.kind) {
        return Vec::new();
    }
    let extra = name.extra_extension.then_some(Repair::ExtraExtension);
    let unusual =
        facts.unusual.iter().map(|what| Finding::new(FindingCode::UnusualEncryption).with("what", *what));
    let repaired = facts.repairs.iter().copied().chain(extra);
    let repaired = repaired.map(|repair| Finding::new(FindingCode::Repaired).with("what", repair.name()));
    let sample = facts.sample.then(|| Finding::new(FindingCode::DocumentationSample));
    unusual.chain(repaired).chain(sample).collect()
}

/// What its name says.
fn naming(facts: &Facts, name: &FileName) -> Vec<Finding> {
    let renamed = name.contradicts(facts.kind).map(|says| {
        Finding::new(FindingCode::Renamed).with("says", says.name()).with("is", facts.kind.name())
    });
    let copy =
        name.copy_marker.clone().map(|marker| Finding::new(FindingCode::BrowserCopy).with("marker", marker));
    let location = (facts.kind == Kind::VppToken && name.location.is_some())
        .then(|| Finding::new(FindingCode::LocationFromName));
    [renamed, location, copy].into_iter().flatten().collect()
}

/// Is it for the server that it is given to?
fn ownership(facts: &Facts, certificates: &[Identity]) -> Vec<Finding> {
    let token = facts.encryption.as_ref().filter(|_| facts.kind == Kind::DepToken);
    let compared = token.and_then(|encryption| identity::compare(encryption, certificates));
    let key = facts.key_mismatch.then(|| Finding::new(FindingCode::KeyMismatch));
    [compared, key].into_iter().flatten().collect()
}

/// What is true of every token and cannot be read in any.
fn beyond_the_file(facts: &Facts) -> Vec<Finding> {
    let revoked = |causes: &str| Finding::new(FindingCode::MayBeRevoked).with("causes", causes);
    match facts.kind {
        Kind::DepToken => vec![
            Finding::new(FindingCode::ResetsPrevious),
            revoked("password,account,terms,newer-token,new-public-key"),
        ],
        Kind::VppToken => vec![revoked("password,account,terms")],
        _ => Vec::new(),
    }
}
