//! Entry points: bytes in, [`Report`] out.

use sha2::{Digest, Sha256};

use crate::bytes::hex;
use crate::facts::Facts;
use crate::file_name::FileName;
use crate::judge;
use crate::kind::{Kind, Role};
use crate::menus::destination;
use crate::options::{MAX_BYTES, Options};
use crate::read;
use crate::report::{FileInfo, NameFromFileName, Report, Source};

/// Says everything about a file. More than [`MAX_BYTES`] are not read: that is [`too_large`].
#[must_use]
pub fn inspect(bytes: &[u8], options: &Options<'_>) -> Report {
    if bytes.len() > MAX_BYTES {
        return too_large(bytes.len() as u64, options);
    }
    report_read(read::read(bytes).facts, bytes, options)
}

/// The report on facts that were read from these bytes.
pub(crate) fn report_read(facts: Facts, bytes: &[u8], options: &Options<'_>) -> Report {
    let sha256 = (facts.kind.role() != Role::PrivateText).then(|| sha256(bytes));
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

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes), "")
}
