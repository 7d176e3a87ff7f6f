//! `--restore`: writes tokens as Apple writes them into a folder.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use relution_token_check::{FindingCode, Kind, Options, Report, Restored, restore};

use crate::messages::Messages;
use crate::visible::visible;

/// Names that are tried of one file before it is given up.
const MAX_COPIES: usize = 10_000;

/// What to report about a file.
pub(crate) enum Said {
    /// It was written, or there was a reason not to.
    Done(String),
    /// It could not be written.
    Failed(String),
}

/// Gives the token in these bytes back, or says why not. `name` is its name made visible.
pub(crate) fn give_back(
    bytes: &[u8],
    report: &Report,
    options: &Options<'_>,
    (name, folder): (&str, &OsStr),
    messages: &Messages,
) -> Said {
    let folder = Path::new(folder);
    // The private key may have shown what the file alone does not.
    let has_expired = report.findings.iter().any(|finding| finding.code == FindingCode::Expired);
    let Some(restored) = restore(bytes, options, false).filter(|_| !has_expired) else {
        return Said::Done(messages.format(reason(report), &[("name", name.into())]));
    };
    let shown = |path: &Path| visible(&path.to_string_lossy());
    match write(&restored, folder) {
        Ok(path) => {
            Said::Done(messages.format("restored", &[("name", name.into()), ("path", shown(&path).into())]))
        }
        Err(error) => {
            let id = match error.kind() {
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "restore-denied",
                ErrorKind::NotADirectory => "restore-no-folder",
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "restore-full",
                _ => "restore-failed",
            };
            let values = [
                ("name", name.into()),
                ("folder", shown(folder).into()),
                ("reason", error.to_string().into()),
            ];
            Said::Failed(messages.format(id, &values))
        }
    }
}

/// Why it is not given back: what `restore` demands, as the findings have it.
fn reason(report: &Report) -> &'static str {
    let has = |code| report.findings.iter().any(|finding| finding.code == code);
    match () {
        () if has(FindingCode::HoldsTokens) => "restore-not-several",
        () if !matches!(report.kind, Kind::DepToken | Kind::VppToken) => "restore-not-a-token",
        () if has(FindingCode::Truncated) || has(FindingCode::Damaged) => "restore-not-damaged",
        () if has(FindingCode::Expired) => "restore-not-expired",
        () if has(FindingCode::Repaired) => "restore-not-confirmed",
        () => "restore-not-needed",
    }
}

/// Writes it under the first of its names that is free.
fn write(restored: &Restored, folder: &Path) -> io::Result<PathBuf> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
        Err(_) if !folder.is_dir() => return Err(ErrorKind::NotADirectory.into()),
        _ => {}
    }
    for number in 1..=MAX_COPIES {
        let path = folder.join(numbered(&restored.name, number));
        match create(&path) {
            Ok(mut file) => {
                let written = file.write_all(&restored.bytes).and_then(|()| file.sync_all());
                // Half a token is of no use to anyone.
                return written.map(|()| path.clone()).inspect_err(|_| drop(fs::remove_file(&path)));
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// `name.p7m`, `name (2).p7m`, ...
fn numbered(name: &str, number: usize) -> String {
    match name.rsplit_once('.').filter(|_| number > 1) {
        Some((stem, extension)) => format!("{stem} ({number}).{extension}"),
        None => name.to_owned(),
    }
}

/// A file that was not there before, for its owner alone.
fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
