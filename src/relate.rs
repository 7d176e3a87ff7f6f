//! What several files say about each other.

use crate::judge;
use crate::report::{Finding, FindingCode, Kind, Recipient, Report, Time};

/// What of a report bears on other files.
#[derive(Clone, Debug)]
pub(crate) struct Relatable {
    /// The file's name.
    pub(crate) name: Option<String>,
    /// The file's SHA-256 in hex.
    pub(crate) sha256: Option<String>,
    /// What it is.
    pub(crate) kind: Kind,
    /// The server of a server token.
    pub(crate) server: Option<String>,
    /// When it was made.
    pub(crate) issued: Option<Time>,
    /// Who can open it.
    pub(crate) recipients: Vec<Recipient>,
    /// Issuer, serial number and subject of a certificate.
    pub(crate) certificate: Option<(Option<String>, String, Option<String>)>,
    /// What was found already.
    pub(crate) codes: Vec<FindingCode>,
}

impl From<&Report> for Relatable {
    fn from(report: &Report) -> Self {
        Self {
            name: report.file.name.clone(),
            sha256: report.file.sha256.clone(),
            kind: report.kind,
            server: report.server.as_ref().map(|server| server.name.clone()),
            issued: report.issued.as_ref().map(|issued| issued.at),
            recipients: report.encryption.as_ref().map(|found| found.recipients.clone()).unwrap_or_default(),
            certificate: report
                .certificate
                .as_ref()
                .map(|c| (c.issuer.clone(), c.serial.clone(), c.subject.clone())),
            codes: report.findings.iter().map(|finding| finding.code).collect(),
        }
    }
}

/// New reports in the same order, with what the files say about each other, and verdicts redone.
///
/// Adds `superseded`, `duplicate` and `certificate-match`, each at most once; never `certificate-mismatch`,
/// since nobody said that these are all the certificates there are. Doing it again changes nothing.
#[must_use]
pub fn relate(reports: &[Report]) -> Vec<Report> {
    let files: Vec<_> = reports.iter().map(Relatable::from).collect();
    let mut out = reports.to_vec();
    for (index, report) in out.iter_mut().enumerate() {
        report.findings.extend(relations(&files, index));
        report.findings = judge::errors_first(&report.findings);
        report.verdict = judge::verdict(&report.findings);
    }
    out
}

/// What is to be added to one of the files.
pub(crate) fn relations(files: &[Relatable], index: usize) -> Vec<Finding> {
    let Some(file) = files.get(index) else { return Vec::new() };
    let mut out = Vec::new();
    for finding in [superseded(files, file), duplicate(files, index, file), matched(files, file)] {
        out.extend(finding.filter(|finding| !file.codes.contains(&finding.code)));
    }
    out
}

/// A newer server token for the same server, by name and recipients: anything less is no claim.
fn superseded(files: &[Relatable], file: &Relatable) -> Option<Finding> {
    let is_server_token = |file: &Relatable| file.kind == Kind::DepToken && !file.recipients.is_empty();
    if !is_server_token(file) || file.server.is_none() {
        return None;
    }
    let own = file.issued?;
    let (mut newest, mut found) = (own, None);
    for (index, other) in files.iter().enumerate() {
        let same =
            is_server_token(other) && other.server == file.server && other.recipients == file.recipients;
        if let Some(issued) = other.issued.filter(|issued| same && *issued > own && *issued >= newest) {
            newest = issued;
            found = Some(pointing(FindingCode::Superseded, "by", other, index));
        }
    }
    found
}

/// The same content was there before; the first of them is no duplicate.
fn duplicate(files: &[Relatable], index: usize, file: &Relatable) -> Option<Finding> {
    if file.kind == Kind::Empty || file.sha256.is_none() {
        return None;
    }
    let first = files.iter().position(|other| other.sha256 == file.sha256)?;
    let of = files.get(first).filter(|_| first < index)?;
    Some(pointing(FindingCode::Duplicate, "of", of, first))
}

/// A certificate that is among the files, by issuer and serial number.
fn matched(files: &[Relatable], file: &Relatable) -> Option<Finding> {
    if file.kind != Kind::DepToken {
        return None;
    }
    for other in files {
        let Some((issuer, serial, subject)) = &other.certificate else { continue };
        let is = |one: &Recipient| one.serial.as_ref() == Some(serial) && one.issuer == *issuer;
        if file.recipients.iter().any(is) {
            let subject = subject.as_ref().unwrap_or(serial);
            return Some(Finding::new(FindingCode::CertificateMatch).with("subject", subject.as_str()));
        }
    }
    None
}

fn pointing(code: FindingCode, param: &'static str, to: &Relatable, index: usize) -> Finding {
    Finding::new(code)
        .with(param, to.name.as_deref().unwrap_or_default())
        .with("index", i64::try_from(index).unwrap_or(i64::MAX))
}
