//! The one road from a file to its report.

use sha2::{Digest, Sha256};

use crate::digits::hex;
use crate::facts::Facts;
use crate::file_name::FileName;
use crate::identity::Identity;
use crate::judge;
use crate::menus::destination;
use crate::recognise;
use crate::report::{FileInfo, Kind, NameFromFileName, Report, Source, Time};

/// The size in bytes over which a file is not read: 16 MiB.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// What is known besides the bytes.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The file's base name.
    pub name: Option<&'a str>,
    /// The time against which expiries are judged.
    pub now: Time,
    /// The kind that is asked for: [`Kind::DepToken`] or [`Kind::VppToken`].
    pub expects: Option<Kind>,
    /// The certificates that a server token may be for; none: that is not asked.
    pub certificates: &'a [Identity],
}

impl<'a> Options<'a> {
    /// Nothing known but the time.
    #[must_use]
    pub const fn new(now: Time) -> Self {
        Self { name: None, now, expects: None, certificates: &[] }
    }

    /// The same for a file of this name.
    #[must_use]
    pub const fn named(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// The same where a server token has to be for one of these certificates.
    #[must_use]
    pub const fn for_one_of(mut self, certificates: &'a [Identity]) -> Self {
        self.certificates = certificates;
        self
    }

    /// The same where this kind is asked for.
    #[must_use]
    pub const fn expecting(mut self, kind: Kind) -> Self {
        self.expects = Some(kind);
        self
    }

    /// Reports count whole seconds, and so does the time they are judged by.
    fn in_whole_seconds(mut self) -> Self {
        self.now = Time::from_timestamp(self.now.timestamp(), 0).unwrap_or(self.now);
        self
    }
}

/// Says everything about a file. More than [`MAX_BYTES`] are not read: that is [`too_large`].
#[must_use]
pub fn inspect(bytes: &[u8], options: &Options<'_>) -> Report {
    if bytes.len() > MAX_BYTES {
        return too_large(bytes.len() as u64, options);
    }
    report_read(recognise::read(bytes).facts, bytes, options)
}

/// The report on facts that were read from these bytes.
pub(crate) fn report_read(facts: Facts, bytes: &[u8], options: &Options<'_>) -> Report {
    let sha256 = (!may_be_private_text(facts.kind)).then(|| sha256(bytes));
    report(facts, bytes.len() as u64, sha256, options)
}

/// The report on a file over the limit, which nobody has to read for it. `size` is in bytes.
#[must_use]
pub fn too_large(size: u64, options: &Options<'_>) -> Report {
    report(Facts::of(Kind::TooLarge), size, None, options)
}

fn report(facts: Facts, size: u64, sha256: Option<String>, options: &Options<'_>) -> Report {
    let name = options.name.map(FileName::read).unwrap_or_default();
    let judgement = judge::judge(&facts, &name, size, &options.in_whole_seconds());
    let from_name = |kind: Kind, name: &Option<String>| {
        let name = name.clone().filter(|_| facts.kind == kind)?;
        Some(NameFromFileName { name, source: Source::FileName })
    };
    Report {
        file: FileInfo { name: options.name.map(str::to_owned), size, sha256 },
        kind: facts.kind,
        verdict: judgement.verdict,
        location: from_name(Kind::VppToken, &name.location),
        server: from_name(Kind::DepToken, &name.server),
        issued: judgement.issued,
        expiry: judgement.expiry,
        destination: destination(facts.kind),
        findings: judgement.findings,
        organization: facts.organization,
        encryption: facts.encryption,
        certificate: facts.certificate,
    }
}

/// A small private text must not become a hash that can be guessed.
const fn may_be_private_text(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Json | Kind::Xml | Kind::Html | Kind::Binary | Kind::PropertyList)
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes), "")
}
