//! `--format metrics`: OpenMetrics text, for a collector that reads files.

use std::collections::HashSet;
use std::fmt::Write;

use relution_token_check::{Report, Time, Verdict};

use crate::visible::exported;

/// A metric, and its value for a report where it has one.
struct Metric {
    name: &'static str,
    unit: Option<&'static str>,
    help: &'static str,
    value: fn(&Report, Time) -> Option<i64>,
}

const METRICS: [Metric; 3] = [
    Metric {
        name: "relution_token_expiry_timestamp_seconds",
        unit: Some("seconds"),
        help: "When the token expires, as a Unix time; an estimate where exact is false.",
        value: |report, _| report.expiry.as_ref().map(|expiry| expiry.at.timestamp()),
    },
    Metric {
        name: "relution_token_verdict",
        unit: None,
        help: "Whether the file may be uploaded as a token: 0 ready, 1 check, 2 reject.",
        value: |report, _| {
            Some(match report.verdict {
                Verdict::Ready => 0,
                Verdict::Check => 1,
                Verdict::Reject => 2,
            })
        },
    },
    Metric {
        name: "relution_token_checked_timestamp_seconds",
        unit: Some("seconds"),
        help: "When the file was checked, as a Unix time.",
        value: |_, now| Some(now.timestamp()),
    },
];

/// The metrics of all reports. `paths` are the names that were given; they distinguish files of the same name,
/// since no two lines may have the same labels.
pub(crate) fn render(reports: &[Report], paths: &[String], now: Time) -> String {
    let mut seen = HashSet::new();
    let mut labelled = Vec::new();
    for (report, path) in reports.iter().zip(paths) {
        let name = report.file.name.as_deref().unwrap_or_default();
        let free = [name, path]
            .into_iter()
            .map(|name| labels(name, report))
            .find(|labels| seen.insert(labels.clone()));
        // The same file given twice is one file.
        labelled.extend(free.map(|labels| (labels, report)));
    }
    let mut out = String::new();
    for Metric { name, unit, help, value } in METRICS {
        let _ = writeln!(out, "# TYPE {name} gauge");
        if let Some(unit) = unit {
            let _ = writeln!(out, "# UNIT {name} {unit}");
        }
        let _ = writeln!(out, "# HELP {name} {help}");
        for (labels, report) in &labelled {
            if let Some(value) = value(report, now) {
                let _ = writeln!(out, "{name}{{{labels}}} {value}");
            }
        }
    }
    out + "# EOF\n"
}

/// What is not known is an empty text, which is the same as no label.
fn labels(name: &str, report: &Report) -> String {
    let exact = report.expiry.as_ref().map(|expiry| if expiry.exact { "true" } else { "false" });
    [
        ("file", Some(name)),
        ("kind", Some(report.kind.name())),
        ("organization", report.organization.as_deref()),
        ("location", report.location.as_ref().map(|location| location.name.as_str())),
        ("server", report.server.as_ref().map(|server| server.name.as_str())),
        ("exact", exact),
    ]
    .map(|(label, value)| format!("{label}=\"{}\"", escaped(value.unwrap_or_default())))
    .join(",")
}

/// As OpenMetrics 1.0 writes label values; characters that cannot be seen are written out first.
fn escaped(value: &str) -> String {
    exported(value).replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}
