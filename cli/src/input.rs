//! Files and standard input, never more of them than the limit.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};

use relution_token_check::MAX_BYTES;

use crate::messages::Messages;
use crate::visible::visible;

/// The argument that means standard input.
pub(crate) const STDIN: &str = "-";

/// What was read.
pub(crate) enum Input {
    /// All of it.
    Bytes(Vec<u8>),
    /// Larger than the limit: the size in bytes, as far as it is known.
    OverLimit(u64),
}

/// Reads a file, or standard input for `-`.
pub(crate) fn read(argument: &OsStr) -> io::Result<Input> {
    if argument == STDIN {
        return up_to_limit(io::stdin().lock(), 0);
    }
    let metadata = fs::metadata(argument)?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if metadata.len() > MAX_BYTES as u64 {
        return Ok(Input::OverLimit(metadata.len()));
    }
    up_to_limit(File::open(argument)?, metadata.len())
}

/// Reads at most one byte more than the limit: pipes and devices have no size, and files can grow.
fn up_to_limit(source: impl Read, expected: u64) -> io::Result<Input> {
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or_default());
    source.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(if bytes.len() > MAX_BYTES { Input::OverLimit(bytes.len() as u64) } else { Input::Bytes(bytes) })
}

/// Why it could not be read, and what to do.
pub(crate) fn explain(error: &io::Error, argument: &OsStr, messages: &Messages) -> String {
    let id = match error.kind() {
        ErrorKind::IsADirectory => "unreadable-folder",
        ErrorKind::NotFound => "unreadable-missing",
        ErrorKind::PermissionDenied => "unreadable-denied",
        _ => "unreadable-other",
    };
    let name = visible(&argument.to_string_lossy());
    messages.format(id, &[("name", name.into()), ("reason", error.to_string().into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn every_error_names_the_file_and_what_to_do() {
        let messages = Messages::of(Language::ENGLISH);
        for (kind, words) in [
            (ErrorKind::IsADirectory, "is a folder"),
            (ErrorKind::NotFound, "does not exist"),
            (ErrorKind::PermissionDenied, "Ask its owner"),
            (ErrorKind::TimedOut, "timed out"),
        ] {
            let sentence = explain(&kind.into(), "a\u{1b}b".as_ref(), &messages);
            assert!(sentence.starts_with("“a\\u{1b}b” ") && sentence.contains(words), "{sentence}");
        }
    }
}
