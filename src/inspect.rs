//! Entry points: bytes in, [`Report`] out.

use sha2::{Digest, Sha256};

use crate::bytes::hex;
use crate::carrier;
use crate::facts::Facts;
use crate::file_name::FileName;
use crate::judge;
use crate::kind::{Kind, Role};
use crate::menus::destination;
use crate::options::{MAX_BYTES, NAME_SEPARATOR, Options};
use crate::read::Decoded;
use crate::report::{FileInfo, NameFromFileName, Report, Source};

/// Inspects the bytes of a file.
///
/// Never fails: bytes of any kind give a report. More than [`MAX_BYTES`] bytes are not read; the result is then
/// that of [`too_large`]. Memory is bounded by a small multiple of the input.
///
/// ```
/// use relution_token_check::{FindingCode, Kind, Options, inspect, time};
///
/// let now = time::parse("2026-11-23T12:00:00Z").unwrap();
/// let report = inspect(b"", &Options::new(now).named("token.vpptoken").expecting(Kind::VppToken));
/// assert_eq!(report.kind, Kind::Empty);
/// assert_eq!(report.findings[0].code, FindingCode::WrongSlot);
/// ```
#[must_use]
pub fn inspect(bytes: &[u8], options: &Options<'_>) -> Report {
    if bytes.len() > MAX_BYTES {
        return too_large(bytes.len() as u64, options);
    }
    report_read(carrier::read(bytes), bytes, options)
}

/// The report on what was read from these bytes.
pub(crate) fn report_read(mut decoded: Decoded, bytes: &[u8], options: &Options<'_>) -> Report {
    let sha256 = (decoded.facts.kind.role() != Role::PrivateText).then(|| sha256(bytes));
    if let Some((_, container)) = options.container {
        decoded.facts.carried = true;
        let undone = container.repair();
        if !decoded.facts.repairs.contains(&undone) {
            decoded.facts.repairs.push(undone);
        }
    }
    report(decoded.facts, decoded.name.as_deref(), bytes.len() as u64, sha256, options)
}

/// The report on a file over [`MAX_BYTES`], without reading its content. `size` is in bytes.
///
/// ```
/// use relution_token_check::{Kind, MAX_BYTES, Options, time, too_large};
///
/// let now = time::parse("2026-11-23T12:00:00Z").unwrap();
/// let report = too_large(MAX_BYTES as u64 + 1, &Options::new(now));
/// assert_eq!((report.kind, report.file.sha256), (Kind::TooLarge, None));
/// ```
#[must_use]
pub fn too_large(size: u64, options: &Options<'_>) -> Report {
    report(Facts::of(Kind::TooLarge), None, size, None, options)
}

/// `inner_name` is the name of the token inside a carrier. It takes precedence over the name of the file.
fn report(
    facts: Facts,
    inner_name: Option<&str>,
    size: u64,
    sha256: Option<String>,
    options: &Options<'_>,
) -> Report {
    let name = inner_name.or(options.own_name()).map(FileName::read).unwrap_or_default();
    let outer = options.container.and_then(|(outer, _)| outer);
    let shown_name = [outer, options.name, inner_name].into_iter().flatten().fold(None, |names, name| {
        Some(names.map_or_else(|| name.to_owned(), |names: String| names + NAME_SEPARATOR + name))
    });
    let judgement = judge::judge(&facts, &name, size, &options.in_whole_seconds());
    let from_name = |kind: Kind, name: &Option<String>| {
        let name = name.clone().filter(|_| facts.kind == kind)?;
        Some(NameFromFileName { name, source: Source::FileName })
    };
    Report {
        file: FileInfo { name: shown_name, size, sha256 },
        kind: facts.kind,
        format: facts.format,
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
