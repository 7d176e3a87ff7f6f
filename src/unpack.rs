//! Takes files out of archives and mails, within limits that are counted before memory is taken.
//!
//! A path in an archive is never followed: of each name only the last part is kept, and links, folders and
//! devices are left out.

mod code_page_437;
mod file;
mod gzip;
mod inflate;
mod limits;
mod little_endian;
mod name;
mod tar;
mod zip;

use crate::carrier;
use crate::facts::Facts;
use crate::kind::Kind;
use crate::options::{Container, NAME_SEPARATOR, Options};
use crate::read;
use crate::secret::Secret;

use file::File;
pub use file::Unreadable;
use limits::Budget;
pub use limits::TooMuch;
use name::base_name;

/// Containers inside each other that are unpacked; a deeper one is a file like any other.
const MAX_DEPTH: usize = 2;

/// A file from a container.
#[derive(Debug, PartialEq, Eq)]
pub struct Unpacked {
    /// Its base name. If it was in a second container, the name of that one comes first, with
    /// [`NAME_SEPARATOR`] between them.
    pub name: String,
    /// The innermost container that it was in.
    pub container: Container,
    /// Its content, wiped when it is dropped; or why there is none.
    pub content: Result<zeroize::Zeroizing<Vec<u8>>, Unreadable>,
}

/// The files in a ZIP, gzip or tar file or in a mail; none where there is nothing to unpack. Files of the
/// system (`__MACOSX/`, `._name`, `.DS_Store`) are left out.
///
/// # Errors
/// A limit is met: then nothing is given.
pub fn unpack(bytes: &[u8], options: &Options<'_>) -> Result<Vec<Unpacked>, TooMuch> {
    let mut budget = Budget::new();
    budget.check_input(bytes.len())?;
    let mut out = Vec::new();
    if let Some((container, files)) = open(bytes, options.name, &mut budget, true)? {
        for file in files {
            add(file, container, "", 1, &mut budget, &mut out)?;
        }
    }
    Ok(out)
}

/// Takes a file, or what is in it where it is a container itself.
fn add(
    file: File,
    container: Container,
    before: &str,
    depth: usize,
    budget: &mut Budget,
    out: &mut Vec<Unpacked>,
) -> Result<(), TooMuch> {
    let name = [before, &file.name].concat();
    if let Ok(content) = file.content.as_ref()
        && depth < MAX_DEPTH
        && let Some((inner, files)) = open(content, Some(&file.name), budget, false)?
    {
        let before = name + NAME_SEPARATOR;
        for file in files {
            add(file, inner, &before, depth + 1, budget, out)?;
        }
        return Ok(());
    }
    out.push(Unpacked { name, container, content: file.content });
    Ok(())
}

/// Of a mail with more parts than this not all may have been read.
const MAX_PARTS: usize = 990;

/// The files in a container; `None` where it is none, or empty. A mail inside something else is opened only if
/// it has several tokens or an archive in it: what is in any other is read as part of the mail.
fn open(
    bytes: &[u8],
    name: Option<&str>,
    budget: &mut Budget,
    every_mail: bool,
) -> Result<Option<(Container, Vec<File>)>, TooMuch> {
    let facts = read::read(bytes).facts;
    let (container, files) = match archive(&facts) {
        Some(Archive::Zip) => (Container::Archive, zip::files(bytes, budget)?),
        Some(Archive::Tar) => (Container::Archive, tar::files(bytes, budget)?),
        Some(Archive::Gzip) => (Container::Archive, gzip::files(bytes, name, budget)?),
        None => {
            let Some(parts) = carrier::mail_parts(bytes) else { return Ok(None) };
            if parts.len() >= MAX_PARTS {
                return Err(TooMuch::Files);
            }
            let files = mail_files(parts);
            if !every_mail && !is_worth_opening(bytes, &files) {
                return Ok(None);
            }
            for file in &files {
                let size = file.content.as_ref().map_or(0, |content| content.len());
                budget.begin_file()?;
                budget.take(size)?;
            }
            (Container::Mail, files)
        }
    };
    Ok((!files.is_empty()).then_some((container, files)))
}

enum Archive {
    Zip,
    Tar,
    Gzip,
}

fn archive(facts: &Facts) -> Option<Archive> {
    match (facts.kind, facts.format) {
        (Kind::Zip, _) => Some(Archive::Zip),
        (Kind::Archive, Some("tar")) => Some(Archive::Tar),
        (Kind::Archive, Some("gzip")) => Some(Archive::Gzip),
        _ => None,
    }
}

fn is_worth_opening(mail: &[u8], files: &[File]) -> bool {
    let has_archive = || {
        files
            .iter()
            .filter_map(|file| file.content.as_ref().ok())
            .any(|content| archive(&read::read(content).facts).is_some())
    };
    carrier::read(mail).facts.held_tokens.is_some() || has_archive()
}

/// The attachments of a mail, and its texts as far as there is something to find in them.
fn mail_files(parts: Vec<(Option<String>, Secret)>) -> Vec<File> {
    let file = |(name, content): (Option<String>, Secret)| {
        let has_token = || {
            let facts = carrier::read(&content).facts;
            facts.kind.is_token() || facts.kind.exposes_secret() || facts.held_tokens.is_some()
        };
        let name = if let Some(name) = name {
            base_name(&name)
        } else {
            has_token().then(|| TEXT_OF_A_MAIL.to_owned())
        };
        Some(File { name: name?, content: Ok(content) })
    };
    parts.into_iter().filter_map(file).collect()
}

/// What a text of a mail is called, which has no name.
const TEXT_OF_A_MAIL: &str = "message.txt";
