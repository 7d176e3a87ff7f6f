//! What several files say about each other.

use crate::digits::push_decimal;
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
    /// What files share, in as many heaps as there will be files; the hash tells the heap.
    heaps: Vec<Vec<Shared>>,
}

/// Something that files have in common.
struct Shared {
    key: String,
    /// The first of the files.
    first: usize,
    /// The newest of the files, and when it was made; of several the last.
    newest: (i64, usize),
}

impl Relations {
    /// Among as many files as this; the size of the list only matters for speed.
    pub(crate) fn new(files: usize) -> Self {
        let mut heaps = Vec::new();
        heaps.resize_with(files.max(1), Vec::new);
        Self { files: Vec::new(), heaps }
    }

    pub(crate) fn add(&mut self, file: Relatable) {
        if let Some(key) = content(&file) {
            self.enter(key, 0);
        }
        if let Some((key, issued)) = server(&file) {
            self.enter(key, issued);
        }
        if let Some((issuer, serial, _)) = &file.certificate {
            self.enter(owner(issuer.as_ref(), Some(serial)), 0);
        }
        self.files.push(file);
    }

    /// Writes down what the file to be added shares.
    fn enter(&mut self, key: String, made: i64) {
        let index = self.files.len();
        let heap = heap(&key, self.heaps.len());
        let Some(heap) = self.heaps.get_mut(heap) else { return };
        match heap.iter_mut().find(|shared| shared.key == key) {
            Some(shared) => shared.newest = shared.newest.max((made, index)),
            None => heap.push(Shared { key, first: index, newest: (made, index) }),
        }
    }

    fn shared(&self, key: &str) -> Option<&Shared> {
        self.heaps.get(heap(key, self.heaps.len()))?.iter().find(|shared| shared.key == key)
    }

    /// What is to be added to one of the files.
    pub(crate) fn of(&self, index: usize) -> Vec<Finding> {
        let Some(file) = self.files.get(index) else { return Vec::new() };
        let mut out = Vec::new();
        for finding in [self.superseded(file), self.duplicate(index, file), self.matched(file)] {
            out.extend(finding.filter(|finding| !file.codes.contains(&finding.code)));
        }
        out
    }

    /// The newest of the server tokens for the same server, if this one is older.
    fn superseded(&self, file: &Relatable) -> Option<Finding> {
        let (key, own) = server(file)?;
        let (newest, by) = self.shared(&key)?.newest;
        (newest > own).then(|| self.pointing(FindingCode::Superseded, "by", by))
    }

    /// The same content was there before; the first of them is no duplicate.
    fn duplicate(&self, index: usize, file: &Relatable) -> Option<Finding> {
        let first = self.shared(&content(file)?)?.first;
        (first < index).then(|| self.pointing(FindingCode::Duplicate, "of", first))
    }

    /// The first certificate among the files that is a recipient's, by issuer and serial number.
    fn matched(&self, file: &Relatable) -> Option<Finding> {
        if file.kind != Kind::DepToken {
            return None;
        }
        let certificate = |one: &Recipient| {
            let key = owner(one.issuer.as_ref(), one.serial.as_ref());
            self.shared(&key).map(|shared| shared.first)
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

/// FNV-1a: it spreads what nobody made to collide, and those who do slow down themselves alone.
fn heap(key: &str, heaps: usize) -> usize {
    let hash =
        key.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash as usize).checked_rem(heaps).unwrap_or_default()
}

/// What copies share: the content, unless there is none.
fn content(file: &Relatable) -> Option<String> {
    if file.kind == Kind::Empty { None } else { file.sha256.clone() }
}

/// What server tokens for the same server share, and when this one was made: the server's name and the
/// recipients. Anything less is no claim.
fn server(file: &Relatable) -> Option<(String, i64)> {
    if file.kind != Kind::DepToken || file.recipients.is_empty() {
        return None;
    }
    let mut key = String::from("server");
    part(&mut key, Some(file.server.as_ref()?));
    for one in &file.recipients {
        for text in [&one.issuer, &one.serial, &one.subject_key_identifier] {
            part(&mut key, text.as_ref());
        }
        part(&mut key, Some(&one.key_algorithm));
        push_decimal(&mut key, one.key_bits.unwrap_or_default(), 1);
    }
    Some((key, file.issued?.timestamp()))
}

/// What a certificate and the recipient that it belongs to share.
fn owner(issuer: Option<&String>, serial: Option<&String>) -> String {
    let mut key = String::from("owner");
    part(&mut key, issuer);
    part(&mut key, serial);
    key
}

/// With its length, so that other parts never give the same key.
fn part(key: &mut String, text: Option<&String>) {
    if let Some(text) = text {
        push_decimal(key, u32::try_from(text.len()).unwrap_or(u32::MAX), 1);
        key.push(':');
        key.push_str(text);
    }
    key.push(';');
}
