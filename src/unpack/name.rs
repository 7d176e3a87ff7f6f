//! The names of files in a container.

use super::code_page_437;
use crate::bytes::lossy;

/// The base name of a path, in whichever way it is written; `None` for a file of the system, which is left out,
/// and for a folder.
pub(crate) fn base_name(path: &str) -> Option<String> {
    let mut parts: Vec<_> = path.split(['/', '\\']).collect();
    let name = parts.pop()?;
    let of_the_system = parts.contains(&"__MACOSX") || name.starts_with("._") || name == ".DS_Store";
    (!of_the_system && !matches!(name, "" | "." | "..")).then(|| name.to_owned())
}

/// The bytes of a name as text: UTF-8, which newer programs write even without its flag; else code page 437.
pub(crate) fn text(bytes: &[u8], is_utf_8: bool) -> String {
    match str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) if is_utf_8 => lossy(bytes),
        Err(_) => code_page_437::decode(bytes),
    }
}
