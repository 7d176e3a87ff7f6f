//! gzip (RFC 1952), and what it is mostly around: tar.

use super::file::{File, Unreadable};
use super::inflate::{self, Measured};
use super::limits::{Budget, TooMuch};
use super::little_endian::little_endian;
use super::name::{base_name, text};
use super::tar;
use crate::secret::Secret;
use zeroize::Zeroizing;

/// Bytes of a member before what varies in length, and of CRC and size at its end.
const HEADER: usize = 10;
const TRAILER: usize = 8;

/// Bits of the flags.
const HEADER_CRC: u8 = 1 << 1;
const EXTRA: u8 = 1 << 2;
const NAME: u8 = 1 << 3;
const COMMENT: u8 = 1 << 4;

/// What a file is called of which no name is known.
const UNNAMED: &str = "content";

/// The file in it; where that is a tar file, the files in that one, since the two are one archive to people.
pub(super) fn files(bytes: &[u8], name: Option<&str>, budget: &mut Budget) -> Result<Vec<File>, TooMuch> {
    let content = content(bytes, budget)?;
    if let Ok(content) = &content
        && tar::is_tar(content)
    {
        return tar::files(content, budget);
    }
    budget.begin_file()?;
    let stored = member(bytes).and_then(|member| member.name).as_deref().and_then(base_name);
    let outer = || {
        let stem = name?.rsplit_once('.').filter(|(_, extension)| extension.eq_ignore_ascii_case("gz"))?.0;
        base_name(stem)
    };
    let name = stored.or_else(outer).unwrap_or_else(|| UNNAMED.to_owned());
    Ok(vec![File { name, content }])
}

/// What all members hold one after the other. What follows them is passed over, as `gzip` does.
fn content(bytes: &[u8], budget: &mut Budget) -> Result<Result<Secret, Unreadable>, TooMuch> {
    let (room, limit) = budget.room();
    let mut members = Vec::new();
    let (mut rest, mut total) = (bytes, 0);
    while let Some(member) = member(rest) {
        let (size, taken) = match inflate::measure(member.data, room - total) {
            Measured::Whole { size, taken } => (size, taken),
            Measured::Over => return Err(limit),
            Measured::Broken => return Ok(Err(Unreadable::Damaged)),
        };
        let Some(trailer) = member.data.get(taken..taken + TRAILER) else {
            return Ok(Err(Unreadable::Damaged));
        };
        members.push((member.data, size, little_endian(trailer, 0, 4)));
        total += size;
        rest = member.data.get(taken + TRAILER..).unwrap_or_default();
    }
    if members.is_empty() {
        return Ok(Err(Unreadable::Damaged));
    }
    budget.take(total)?;
    let mut out = Zeroizing::new(Vec::with_capacity(total));
    for (data, size, crc) in members {
        let inflated = inflate::inflate(data, size)
            .filter(|content| usize::try_from(crc32fast::hash(content)).ok() == crc);
        match inflated {
            Some(inflated) => out.extend_from_slice(&inflated),
            None => return Ok(Err(Unreadable::Damaged)),
        }
    }
    Ok(Ok(out))
}

struct Member<'a> {
    name: Option<String>,
    /// From the first byte of its Deflate stream on.
    data: &'a [u8],
}

fn member(bytes: &[u8]) -> Option<Member<'_>> {
    let flags = *bytes.get(3).filter(|_| bytes.starts_with(b"\x1f\x8b\x08"))?;
    let mut rest = bytes.get(HEADER..)?;
    if flags & EXTRA != 0 {
        rest = rest.get(2 + little_endian(rest, 0, 2)?..)?;
    }
    let name = if flags & NAME == 0 { None } else { Some(text(terminated(&mut rest)?, false)) };
    if flags & COMMENT != 0 {
        terminated(&mut rest)?;
    }
    let data = rest.get(if flags & HEADER_CRC == 0 { 0 } else { 2 }..)?;
    Some(Member { name, data })
}

/// The bytes before the next zero.
fn terminated<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let end = rest.iter().position(|byte| *byte == 0)?;
    let (text, after) = (rest.get(..end)?, rest.get(end + 1..)?);
    *rest = after;
    Some(text)
}
