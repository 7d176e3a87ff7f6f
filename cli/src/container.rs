//! What one argument is: a file, or the files in an archive or a mail.

use relution_token_check::{
    Container, FindingCode, Kind, NAME_SEPARATOR, Options, Report, TooMuch, Unpacked, unpack,
};

use crate::messages::Messages;
use crate::visible::visible;

/// The files in an archive, or in a mail with more than one token or an archive; none where it is reported as
/// itself.
pub(crate) fn files(bytes: &[u8], itself: &Report, options: &Options<'_>) -> Result<Vec<Unpacked>, TooMuch> {
    let holds_tokens = itself.findings.iter().any(|finding| finding.code == FindingCode::HoldsTokens);
    let is_container = holds_tokens || matches!(itself.kind, Kind::Zip | Kind::Archive | Kind::Mail);
    let files = match unpack(bytes, options) {
        Ok(files) => files,
        Err(limit) if is_container => return Err(limit),
        Err(_) => Vec::new(),
    };
    let in_archive =
        files.iter().any(|file| file.container == Container::Archive || file.name.contains(NAME_SEPARATOR));
    let is_opened = (holds_tokens || in_archive) && files.iter().any(|file| file.content.is_ok());
    // Of an archive in which nothing can be read, that is said besides.
    Ok(if is_opened || (in_archive && !files.is_empty()) { files } else { Vec::new() })
}

/// The name of a file in a container, made visible; `outer` is so already.
pub(crate) fn name(outer: &str, file: &Unpacked) -> String {
    [outer, NAME_SEPARATOR, &visible(&file.name)].concat()
}

/// Why an archive was not opened.
pub(crate) fn explain(limit: TooMuch, name: &str, messages: &Messages) -> String {
    let id = match limit {
        TooMuch::Files => "archive-too-many",
        TooMuch::File => "archive-file-too-large",
        _ => "archive-too-large",
    };
    messages.format(id, &[("name", name.into()), ("limit", amount(limit).into())])
}

/// Files as their number, sizes in MiB.
fn amount(limit: TooMuch) -> i64 {
    let amount = if limit == TooMuch::Files { limit.limit() } else { limit.limit() / (1024 * 1024) };
    i64::try_from(amount).unwrap_or(i64::MAX)
}
