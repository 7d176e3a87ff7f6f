//! What several files say about each other.

use crate::bytes::push_decimal;
use crate::judge;
use crate::kind::Kind;
use crate::report::{Finding, FindingCode, Recipient, Report, Verdict};
use crate::time::Time;

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
    /// The organization of a content token.
    pub(crate) organization: Option<String>,
    /// The location of a content token.
    pub(crate) location: Option<String>,
    /// Until when it is valid.
    pub(crate) expires: Option<Time>,
    /// It is not to be uploaded.
    pub(crate) rejected: bool,
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
            organization: report.organization.clone(),
            location: report.location.as_ref().map(|location| location.name.clone()),
            expires: report.expiry.as_ref().map(|expiry| expiry.at),
            rejected: report.verdict == Verdict::Reject,
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
/// Adds `superseded`, `older-token`, `duplicate` and `certificate-match`, each at most once; never
/// `certificate-mismatch`, since nobody said that these are all the certificates there are. Doing it again changes
/// nothing.
#[must_use]
pub fn relate(reports: &[Report]) -> Vec<Report> {
    let mut relations = Relations::new(reports.len());
    for report in reports {
        relations.add(report.into());
    }
    let mut out = reports.to_vec();
    for (index, report) in out.iter_mut().enumerate() {
        report.findings.extend(relations.of(index));
        report.findings = judge::errors_first(&report.findings);
        report.verdict = judge::verdict(&report.findings);
    }
    out
}

/// Files by what they have in common, so that none has to be held against every other.
pub(crate) struct Relations {
    files: Vec<Relatable>,
    /// A hash table of what files share, with one bucket per file.
    buckets: Vec<Vec<Group>>,
}

/// Something that files have in common.
struct Group {
    key: String,
    /// The first of the files.
    first: usize,
    /// The newest of the files, and when it was made or expires; of several the last.
    newest: (i64, usize),
}

impl Relations {
    /// Among as many files as this; the size of the list only matters for speed.
    pub(crate) fn new(files: usize) -> Self {
        let mut buckets = Vec::new();
        buckets.resize_with(files.max(1), Vec::new);
        Self { files: Vec::new(), buckets }
    }

    pub(crate) fn add(&mut self, file: Relatable) {
        if let Some(key) = content_key(&file) {
            self.insert(key, 0);
        }
        if let Some((key, issued)) = server_key(&file) {
            self.insert(key, issued);
        }
        if let Some((key, expires)) = location_key(&file).filter(|_| !file.rejected) {
            self.insert(key, expires);
        }
        if let Some((issuer, serial, _)) = &file.certificate {
            self.insert(certificate_key(issuer.as_ref(), Some(serial)), 0);
        }
        self.files.push(file);
    }

    /// Writes down what the file to be added shares.
    fn insert(&mut self, key: String, time: i64) {
        let index = self.files.len();
        let bucket = bucket_of(&key, self.buckets.len());
        let Some(bucket) = self.buckets.get_mut(bucket) else { return };
        match bucket.iter_mut().find(|group| group.key == key) {
            Some(group) => group.newest = group.newest.max((time, index)),
            None => bucket.push(Group { key, first: index, newest: (time, index) }),
        }
    }

    fn group(&self, key: &str) -> Option<&Group> {
        self.buckets.get(bucket_of(key, self.buckets.len()))?.iter().find(|group| group.key == key)
    }

    /// What is to be added to one of the files.
    pub(crate) fn of(&self, index: usize) -> Vec<Finding> {
        let Some(file) = self.files.get(index) else { return Vec::new() };
        let mut out = Vec::new();
        let found =
            [self.superseded(file), self.older(file), self.duplicate(index, file), self.matched(file)];
        for finding in found {
            out.extend(finding.filter(|finding| !file.codes.contains(&finding.code)));
        }
        out
    }

    /// The newest of the server tokens for the same server, if this one is older.
    fn superseded(&self, file: &Relatable) -> Option<Finding> {
        let (key, own) = server_key(file)?;
        let (newest, by) = self.group(&key)?.newest;
        (newest > own).then(|| self.pointing(FindingCode::Superseded, "by", by))
    }

    /// The content token for the same location that expires last, if this one expires earlier. Apple may still
    /// accept both.
    fn older(&self, file: &Relatable) -> Option<Finding> {
        let (key, own) = location_key(file)?;
        let (last, by) = self.group(&key)?.newest;
        (last > own).then(|| self.pointing(FindingCode::OlderToken, "by", by))
    }

    /// The same content was there before; the first of them is no duplicate.
    fn duplicate(&self, index: usize, file: &Relatable) -> Option<Finding> {
        let first = self.group(&content_key(file)?)?.first;
        (first < index).then(|| self.pointing(FindingCode::Duplicate, "of", first))
    }

    /// The first certificate among the files that is a recipient's, by issuer and serial number.
    fn matched(&self, file: &Relatable) -> Option<Finding> {
        if file.kind != Kind::DepToken {
            return None;
        }
        let certificate = |one: &Recipient| {
            let key = certificate_key(one.issuer.as_ref(), one.serial.as_ref());
            self.group(&key).map(|group| group.first)
        };
        let first = file.recipients.iter().filter_map(certificate).min()?;
        let (_, serial, subject) = self.files.get(first)?.certificate.as_ref()?;
        let subject = subject.as_ref().unwrap_or(serial);
        Some(Finding::new(FindingCode::CertificateMatch).with("subject", subject.as_str()))
    }

    fn pointing(&self, code: FindingCode, param: &'static str, to: usize) -> Finding {
        let name = self.files.get(to).and_then(|file| file.name.as_deref()).unwrap_or_default();
        Finding::new(code).with(param, name).with("index", i64::try_from(to).unwrap_or(i64::MAX))
    }
}

/// FNV-1a. It is not collision resistant: crafted names cost time, never a wrong answer.
fn bucket_of(key: &str, buckets: usize) -> usize {
    let hash =
        key.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash as usize).checked_rem(buckets).unwrap_or_default()
}

/// What copies share: the content, unless there is none.
fn content_key(file: &Relatable) -> Option<String> {
    if file.kind == Kind::Empty { None } else { file.sha256.clone() }
}

/// What server tokens for the same server share, and when this one was made: the server's name and the
/// recipients. Anything less is no claim.
fn server_key(file: &Relatable) -> Option<(String, i64)> {
    if file.kind != Kind::DepToken || file.recipients.is_empty() {
        return None;
    }
    let mut key = String::from("server");
    push_field(&mut key, Some(file.server.as_ref()?));
    for one in &file.recipients {
        for text in [&one.issuer, &one.serial, &one.subject_key_identifier] {
            push_field(&mut key, text.as_ref());
        }
        push_field(&mut key, Some(&one.key_algorithm));
        push_decimal(&mut key, one.key_bits.unwrap_or_default().into(), 1);
    }
    Some((key, file.issued?.timestamp()))
}

/// What content tokens for the same location share, and when this one expires. The location is known by its name
/// alone, so the organization has to be known too.
fn location_key(file: &Relatable) -> Option<(String, i64)> {
    if file.kind != Kind::VppToken {
        return None;
    }
    let mut key = String::from("location");
    push_field(&mut key, Some(file.organization.as_ref()?));
    push_field(&mut key, Some(file.location.as_ref()?));
    Some((key, file.expires?.timestamp()))
}

/// What a certificate and the recipient that it belongs to share.
fn certificate_key(issuer: Option<&String>, serial: Option<&String>) -> String {
    let mut key = String::from("owner");
    push_field(&mut key, issuer);
    push_field(&mut key, serial);
    key
}

/// With its length, so that other parts never give the same key.
fn push_field(key: &mut String, text: Option<&String>) {
    if let Some(text) = text {
        push_decimal(key, text.len() as u128, 1);
        key.push(':');
        key.push_str(text);
    }
    key.push(';');
}
