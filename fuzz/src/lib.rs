//! What the fuzz targets share: the checks on a report, and a measure of the memory that a call takes.

mod memory;
mod strict;

pub use memory::{Metered, peak};

use relution_token_check::{FindingCode, Kind, Options, Report, Severity, Time, Verdict, inspect, time};

/// The time that every call is given.
pub fn now() -> Time {
    time::parse("2026-03-20T12:00:00Z").expect("a time")
}

/// Inspects under a name that Apple could have given, so that a server token can be `ready`.
pub fn report(bytes: &[u8]) -> Report {
    inspect(bytes, &Options::new(now()).named("A_Token_2026-03-15T09-12-44Z_smime.p7m"))
}

/// What holds for every report, whatever the bytes.
pub fn check(bytes: &[u8], report: &Report) {
    let worst = report.findings.iter().map(|finding| finding.severity()).max_by_key(|severity| match severity {
        Severity::Info => 0,
        Severity::Warning => 1,
        Severity::Error => 2,
    });
    let verdict = match worst {
        Some(Severity::Error) => Verdict::Reject,
        Some(Severity::Warning) => Verdict::Check,
        Some(Severity::Info) | None => Verdict::Ready,
    };
    assert_eq!(report.verdict, verdict, "{:?}", report.findings);
    assert_eq!(report.file.size, bytes.len() as u64);
    assert!(report.encryption.is_none() || matches!(report.kind, Kind::DepToken | Kind::EncryptedMessage));
    let exposed = report.findings.iter().any(|finding| finding.code == FindingCode::SecretExposed);
    assert!(!exposed || report.verdict == Verdict::Reject);
    if report.verdict == Verdict::Ready {
        strict::check(bytes, report.kind);
    }
    serde_json::to_string(report).expect("a report can be written as JSON");
}
