//! Changes ASN.1 as an attacker would: single bits and bytes, and whole elements with the lengths around them
//! made right again.

use super::asn1::{indefinite, tlv};
use super::make::Random;

/// An element that can be written again.
#[derive(Clone)]
struct Element {
    tag: u8,
    content: Content,
    /// How its length is written.
    length: Length,
}

#[derive(Clone)]
enum Content {
    Primitive(Vec<u8>),
    Constructed(Vec<Element>),
}

#[derive(Clone, Copy, PartialEq)]
enum Length {
    Definite,
    Indefinite,
    /// Definite, in this many octets more than it needs.
    Padded(u8),
}

impl Element {
    /// The elements of well-formed BER, up to the end or the end-of-contents octets, and what follows those.
    fn read_all(mut bytes: &[u8]) -> (Vec<Self>, &[u8]) {
        let mut out = Vec::new();
        loop {
            match bytes {
                [] => return (out, bytes),
                [0, 0, rest @ ..] => return (out, rest),
                _ => {}
            }
            let (element, rest) = Self::read(bytes);
            out.push(element);
            bytes = rest;
        }
    }

    fn read(bytes: &[u8]) -> (Self, &[u8]) {
        let tag = bytes[0];
        if bytes[1] == 0x80 {
            let (children, rest) = Self::read_all(&bytes[2..]);
            return (Self { tag, content: Content::Constructed(children), length: Length::Indefinite }, rest);
        }
        let (length, head) = match bytes[1] {
            short @ 0..0x80 => (usize::from(short), 2),
            long => {
                let octets = usize::from(long & 0x7f);
                let octets_of_length = &bytes[2..2 + octets];
                (octets_of_length.iter().fold(0, |sum, octet| sum << 8 | usize::from(*octet)), 2 + octets)
            }
        };
        let (content, rest) = bytes[head..].split_at(length);
        let content = if tag & 0x20 == 0 {
            Content::Primitive(content.to_vec())
        } else {
            Content::Constructed(Self::read_all(content).0)
        };
        (Self { tag, content, length: Length::Definite }, rest)
    }

    fn write(&self) -> Vec<u8> {
        let content = match &self.content {
            Content::Primitive(bytes) => bytes.clone(),
            Content::Constructed(children) => children.iter().flat_map(Self::write).collect(),
        };
        match self.length {
            Length::Definite => tlv(self.tag, content),
            Length::Indefinite => indefinite(self.tag, content),
            Length::Padded(more) => {
                let size = (content.len() as u32).to_be_bytes();
                let padding = vec![0; usize::from(more)];
                let octets = [padding.as_slice(), &size].concat();
                [&[self.tag, 0x80 | octets.len() as u8], octets.as_slice(), &content].concat()
            }
        }
    }

    fn count(&self) -> usize {
        match &self.content {
            Content::Primitive(_) => 1,
            Content::Constructed(children) => 1 + children.iter().map(Self::count).sum::<usize>(),
        }
    }

    /// The element of this number, counted from the outermost.
    fn nth(&mut self, mut number: usize) -> Option<&mut Self> {
        if number == 0 {
            return Some(self);
        }
        number -= 1;
        let Content::Constructed(children) = &mut self.content else { return None };
        for child in children {
            let count = child.count();
            if number < count {
                return child.nth(number);
            }
            number -= count;
        }
        None
    }
}

/// Tags that exist, and some that do not.
const TAGS: &[u8] = &[
    0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0a, 0x0c, 0x12, 0x13, 0x14, 0x16, 0x17, 0x18, 0x1a, 0x1b, 0x1c,
    0x1e, 0x24, 0x30, 0x31, 0x80, 0x81, 0xa0, 0xa1, 0xa2, 0xa3, 0x00, 0x07, 0x1f, 0x40, 0xc0,
];

fn small(random: &mut Random) -> Element {
    let count = random.below(6);
    let content = random.bytes(count);
    Element { tag: random.pick(TAGS) & !0x20, content: Content::Primitive(content), length: Length::Definite }
}

/// Changes one element.
fn change(element: &mut Element, random: &mut Random) {
    match (random.below(9), &mut element.content) {
        (0, _) => element.tag = random.pick(TAGS),
        (1, _) => element.length = Length::Padded(random.below(3) as u8),
        (2, content) => {
            element.length = match (element.length, content) {
                (Length::Indefinite, _) => Length::Definite,
                _ => Length::Indefinite,
            };
        }
        (3, Content::Primitive(bytes)) => bytes.insert(0, random.pick(&[0x00, 0xff, 0x80, 0x01])),
        (4, Content::Primitive(bytes)) => {
            let count = random.pick(&[0, 1, 2, 127, 128, 200]);
            *bytes = random.bytes(count);
        }
        (5, Content::Primitive(bytes)) => {
            // In pieces, as BER allows for strings.
            let piece = Element {
                tag: element.tag,
                content: Content::Primitive(bytes.clone()),
                length: Length::Definite,
            };
            (element.tag, element.content) = (element.tag | 0x20, Content::Constructed(vec![piece]));
        }
        (_, Content::Primitive(bytes)) => {
            if let Some(at) = (!bytes.is_empty()).then(|| random.below(bytes.len())) {
                bytes[at] ^= 1 << random.below(8);
            }
        }
        (3, Content::Constructed(children)) if children.len() > 1 => {
            let (one, other) = (random.below(children.len()), random.below(children.len()));
            children.swap(one, other);
        }
        (4, Content::Constructed(children)) if !children.is_empty() => {
            children.remove(random.below(children.len()));
        }
        (5, Content::Constructed(children)) if !children.is_empty() => {
            let copy = children[random.below(children.len())].clone();
            children.insert(random.below(children.len() + 1), copy);
        }
        (_, Content::Constructed(children)) => {
            children.insert(random.below(children.len() + 1), small(random))
        }
    }
}

/// The same with one to three changes.
pub fn mutant(ber: &[u8], random: &mut Random) -> Vec<u8> {
    let mut out = ber.to_vec();
    let changes = 1 + random.below(4) / 2;
    if random.below(3) > 0 {
        let (mut tree, _) = Element::read(&out);
        for _ in 0..changes {
            let number = random.below(tree.count());
            change(tree.nth(number).expect("there are so many"), random);
        }
        return tree.write();
    }
    for _ in 0..changes {
        // Most of a token is ciphertext; what is of interest stands before it.
        let end = if random.below(4) > 0 { 160.min(out.len()) } else { out.len() };
        let at = random.below(end);
        match random.below(4) {
            0 => out[at] ^= 1 << random.below(8),
            1 => drop(out.remove(at)),
            2 => out.insert(at, random.pick(&[0x00, 0x01, 0x05, 0x30, 0x80, 0xff])),
            _ => {
                let other = random.below(end);
                out.swap(at, other);
            }
        }
    }
    out
}
