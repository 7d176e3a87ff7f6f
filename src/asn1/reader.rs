//! Reads BER and DER element by element, and distinguishes truncated from broken input.

use super::tag::Tag;
use crate::defect::Defect;

/// Deeper nesting is refused; tokens, certificates and keys do not reach it.
const MAX_DEPTH: usize = 64;

/// Reads elements one after the other, entering and leaving constructed ones.
///
/// A length beyond the end of the input is an error only when the missing bytes are read, so that everything
/// before the cut can be read.
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    position: usize,
    open: Vec<Open>,
    indefinite: usize,
    lax: bool,
}

/// A constructed element that was entered and not yet left.
#[derive(Clone, Copy)]
struct Open {
    /// Where it ends by its own length; `None`: at its end-of-contents octets.
    end: Option<usize>,
    /// Where the innermost definite length around its content ends.
    limit: usize,
}

/// Tag and length of an element, and where its content begins.
struct Header {
    tag: Tag,
    length: Option<usize>,
    content: usize,
    /// The length takes no more octets than it needs.
    minimal: bool,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0, open: Vec::new(), indefinite: 0, lax: false }
    }

    /// The bytes after what was read.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.position..).unwrap_or_default()
    }

    /// How many indefinite lengths were met so far.
    pub(crate) const fn indefinite_lengths(&self) -> usize {
        self.indefinite
    }

    /// Was something met that can be read but that a strict reader refuses?
    pub(crate) const fn met_lax_encoding(&self) -> bool {
        self.lax
    }

    /// Notes that this is so where `lax` holds.
    pub(super) const fn note(&mut self, lax: bool) {
        self.lax |= lax;
    }

    /// The tag of the next element; `None` at the end of the one that was entered last.
    pub(crate) fn peek(&self) -> Result<Option<Tag>, Defect> {
        if self.at_end()? { Ok(None) } else { self.header().map(|header| Some(header.tag)) }
    }

    /// Is the next element of this tag?
    pub(crate) fn next_is(&self, tag: Tag) -> Result<bool, Defect> {
        Ok(self.peek()? == Some(tag))
    }

    /// Goes into a constructed element.
    pub(crate) fn enter(&mut self, tag: Tag) -> Result<(), Defect> {
        let header = self.next()?;
        if header.tag != tag || !header.tag.is_constructed() {
            return Err(Defect::Broken);
        }
        self.open(&header)
    }

    /// Leaves the element that was entered last. It must have been read to its end.
    pub(crate) fn leave(&mut self) -> Result<(), Defect> {
        if !self.at_end()? {
            return Err(Defect::Broken);
        }
        self.close();
        Ok(())
    }

    /// Leaves the element that was entered last, passing over what it still holds.
    pub(crate) fn leave_early(&mut self) -> Result<(), Defect> {
        while !self.at_end()? {
            self.skip()?;
        }
        self.close();
        Ok(())
    }

    /// The content of a primitive element.
    pub(crate) fn primitive(&mut self, tag: Tag) -> Result<&'a [u8], Defect> {
        let header = self.next()?;
        if header.tag != tag || header.tag.is_constructed() {
            return Err(Defect::Broken);
        }
        self.take(&header)
    }

    /// The next element whatever it is: its tag and, where it is primitive, its content.
    /// A constructed one is passed over with all that is in it.
    pub(crate) fn any(&mut self) -> Result<(Tag, Option<&'a [u8]>), Defect> {
        let header = self.header_in_bounds()?;
        if header.tag.is_constructed() {
            self.skip()?;
            return Ok((header.tag, None));
        }
        Ok((header.tag, Some(self.take(&header)?)))
    }

    /// Skips the next element, checks its nesting, and returns its bytes.
    pub(crate) fn skip(&mut self) -> Result<&'a [u8], Defect> {
        let start = self.position;
        let outside = self.open.len();
        loop {
            let header = self.next()?;
            if header.tag.is_constructed() {
                self.open(&header)?;
            } else {
                self.take(&header)?;
            }
            while self.open.len() > outside && self.at_end()? {
                self.close();
            }
            if self.open.len() == outside {
                return Ok(self.bytes.get(start..self.position).unwrap_or_default());
            }
        }
    }

    /// The content of a string that may come whole or in pieces (X.690 section 8.7): each piece.
    ///
    /// `tag` is the tag around it, `piece` the tag of a piece inside a constructed one.
    pub(crate) fn pieces(
        &mut self,
        tag: Tag,
        piece: Tag,
        each: &mut dyn FnMut(&'a [u8]),
    ) -> Result<(), Defect> {
        let header = self.next()?;
        if !header.tag.matches(tag) {
            return Err(Defect::Broken);
        }
        if !header.tag.is_constructed() {
            let content = self.take_what_is_there(&header);
            each(content);
            return if Some(content.len()) == header.length { Ok(()) } else { Err(Defect::CutOff) };
        }
        let outside = self.open.len();
        self.open(&header)?;
        while self.open.len() > outside {
            if self.at_end()? {
                self.close();
                continue;
            }
            let header = self.next()?;
            if header.tag != piece {
                return Err(Defect::Broken);
            }
            if header.tag.is_constructed() {
                self.open(&header)?;
                continue;
            }
            let content = self.take_what_is_there(&header);
            each(content);
            if Some(content.len()) != header.length {
                return Err(Defect::CutOff);
            }
        }
        Ok(())
    }

    fn limit(&self) -> usize {
        self.open.last().map_or(usize::MAX, |open| open.limit)
    }

    fn open(&mut self, header: &Header) -> Result<(), Defect> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Defect::Broken);
        }
        let end = header.length.map(|length| header.content.saturating_add(length));
        self.indefinite += usize::from(end.is_none());
        self.note(!header.minimal);
        self.open.push(Open { end, limit: end.unwrap_or_else(|| self.limit()) });
        self.position = header.content;
        Ok(())
    }

    fn close(&mut self) {
        if self.open.pop().is_some_and(|open| open.end.is_none()) {
            self.position += END_OF_CONTENTS;
        }
    }

    /// Is everything read of the element that was entered last?
    fn at_end(&self) -> Result<bool, Defect> {
        let rest = self.rest();
        let Some(open) = self.open.last() else {
            return Ok(rest.is_empty());
        };
        let Some(end) = open.end else {
            return self.at_end_of_contents(open.limit);
        };
        match self.position {
            position if position == end => Ok(true),
            _ if rest.is_empty() => Err(Defect::CutOff),
            _ => Ok(false),
        }
    }

    /// Are the next bytes the end-of-contents octets?
    fn at_end_of_contents(&self, limit: usize) -> Result<bool, Defect> {
        match self.rest() {
            _ if self.position >= limit => Err(Defect::Broken),
            [] | [0] => Err(Defect::CutOff),
            [0, 0, ..] if self.position + END_OF_CONTENTS <= limit => Ok(true),
            [0, 0, ..] => Err(Defect::Broken),
            _ => Ok(false),
        }
    }

    /// The header of an element that has to be there.
    fn next(&mut self) -> Result<Header, Defect> {
        if self.at_end()? {
            return Err(if self.open.is_empty() { Defect::CutOff } else { Defect::Broken });
        }
        self.header_in_bounds()
    }

    /// The next header, of an element that ends inside the one around it.
    fn header_in_bounds(&self) -> Result<Header, Defect> {
        let header = self.header()?;
        let end = header.content.saturating_add(header.length.unwrap_or(0));
        if end > self.limit() { Err(Defect::Broken) } else { Ok(header) }
    }

    fn header(&self) -> Result<Header, Defect> {
        let rest = self.rest();
        let (tag, identifier) = Tag::read(rest)?;
        let (length, octets) = length(rest.get(identifier..).unwrap_or_default())?;
        let minimal = match octets {
            1 => true,
            2 => length >= Some(0x80),
            _ => rest.get(identifier + 1).is_some_and(|first| *first != 0),
        };
        if length.is_none() && !tag.is_constructed() {
            return Err(Defect::Broken);
        }
        Ok(Header { tag, length, content: self.position + identifier + octets, minimal })
    }

    fn take(&mut self, header: &Header) -> Result<&'a [u8], Defect> {
        let content = self.take_what_is_there(header);
        if Some(content.len()) == header.length { Ok(content) } else { Err(Defect::CutOff) }
    }

    fn take_what_is_there(&mut self, header: &Header) -> &'a [u8] {
        self.note(!header.minimal);
        let end = header.content.saturating_add(header.length.unwrap_or(0)).min(self.bytes.len());
        self.position = end;
        self.bytes.get(header.content..end).unwrap_or_default()
    }
}

/// How many octets end an element of indefinite length (X.690 section 8.1.5).
const END_OF_CONTENTS: usize = 2;

/// The length and how many octets it takes (X.690 section 8.1.3); `None` is the indefinite form.
///
/// More octets than needed are allowed, as BER has it. What does not fit is past every end.
fn length(bytes: &[u8]) -> Result<(Option<usize>, usize), Defect> {
    let first = *bytes.first().ok_or(Defect::CutOff)?;
    match first {
        0..0x80 => Ok((Some(first.into()), 1)),
        0x80 => Ok((None, 1)),
        0xff => Err(Defect::Broken),
        _ => {
            let count = usize::from(first & 0x7f);
            let octets = bytes.get(1..=count).ok_or(Defect::CutOff)?;
            let value = octets.iter().fold(0_usize, |value, octet| {
                value.checked_mul(256).map_or(usize::MAX, |value| value.saturating_add((*octet).into()))
            });
            Ok((Some(value), 1 + count))
        }
    }
}
