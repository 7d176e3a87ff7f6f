//! Writes ASN.1, definite and indefinite.

/// Tag, length, content.
pub fn tlv(tag: u8, content: impl AsRef<[u8]>) -> Vec<u8> {
    let content = content.as_ref();
    let mut out = vec![tag];
    match content.len() {
        length @ 0..0x80 => out.push(length as u8),
        length => {
            let octets: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|octet| *octet == 0).collect();
            out.push(0x80 | octets.len() as u8);
            out.extend(octets);
        }
    }
    out.extend(content);
    out
}

/// Tag, indefinite length, content, end-of-contents.
pub fn indefinite(tag: u8, content: impl AsRef<[u8]>) -> Vec<u8> {
    [&[tag, 0x80], content.as_ref(), &[0, 0]].concat()
}

pub fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tlv(0x30, parts.concat())
}

pub fn set(parts: &[Vec<u8>]) -> Vec<u8> {
    tlv(0x31, parts.concat())
}

pub fn integer(content: &[u8]) -> Vec<u8> {
    tlv(0x02, content)
}

pub fn octets(content: &[u8]) -> Vec<u8> {
    tlv(0x04, content)
}

pub fn bits(content: &[u8]) -> Vec<u8> {
    tlv(0x03, [&[0], content].concat())
}

pub fn utf8(text: &str) -> Vec<u8> {
    tlv(0x0c, text)
}

/// An OBJECT IDENTIFIER of a dotted text.
pub fn oid(dotted: &str) -> Vec<u8> {
    let arcs: Vec<u64> = dotted.split('.').map(|arc| arc.parse().unwrap()).collect();
    let mut content = Vec::new();
    for arc in std::iter::once(arcs[0] * 40 + arcs[1]).chain(arcs[2..].iter().copied()) {
        let groups = (1..10).find(|count| arc >> (7 * count) == 0).unwrap();
        for group in (0..groups).rev() {
            content.push((arc >> (7 * group) & 0x7f) as u8 | if group > 0 { 0x80 } else { 0 });
        }
    }
    tlv(0x06, content)
}

/// An AlgorithmIdentifier.
pub fn algorithm(dotted: &str, parameters: &[u8]) -> Vec<u8> {
    sequence(&[oid(dotted), parameters.to_vec()])
}

/// A Name of attribute types and texts, one attribute an RDN.
pub fn name(attributes: &[(&str, &str)]) -> Vec<u8> {
    sequence(
        &attributes.iter().map(|(kind, text)| set(&[sequence(&[oid(kind), utf8(text)])])).collect::<Vec<_>>(),
    )
}

pub const NULL: &[u8] = &[5, 0];
pub const CN: &str = "2.5.4.3";
