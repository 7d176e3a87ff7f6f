//! Files that their first bytes tell.

/// A format and the bytes that tell it: each at its place.
struct Signature {
    format: Magic,
    bytes: &'static [(usize, &'static [u8])],
}

/// A format with a signature of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Magic {
    AppleDouble,
    Zip,
    Pdf,
    Image,
    BinaryPlist,
}

const fn start(format: Magic, bytes: &'static [(usize, &'static [u8])]) -> Signature {
    Signature { format, bytes }
}

const SIGNATURES: &[Signature] = &[
    // RFC 1740 appendix B.
    start(Magic::AppleDouble, &[(0, b"\x00\x05\x16\x07")]),
    // PKWARE's APPNOTE 4.3.7 and, for an empty archive, 4.3.16.
    start(Magic::Zip, &[(0, b"PK\x03\x04")]),
    start(Magic::Zip, &[(0, b"PK\x05\x06")]),
    start(Magic::Pdf, &[(0, b"%PDF-")]),
    start(Magic::Image, &[(0, b"\x89PNG\r\n\x1a\n")]),
    start(Magic::Image, &[(0, b"\xff\xd8\xff")]),
    start(Magic::Image, &[(0, b"GIF87a")]),
    start(Magic::Image, &[(0, b"GIF89a")]),
    start(Magic::Image, &[(0, b"RIFF"), (8, b"WEBP")]),
    start(Magic::Image, &[(0, b"II*\0")]),
    start(Magic::Image, &[(0, b"MM\0*")]),
    // ISO 23008-12 section 10.2 and the brands that cameras write.
    start(Magic::Image, &[(4, b"ftyphei")]),
    start(Magic::Image, &[(4, b"ftyphev")]),
    start(Magic::Image, &[(4, b"ftypmif1")]),
    start(Magic::Image, &[(4, b"ftypmsf1")]),
    start(Magic::Image, &[(4, b"ftypavif")]),
    start(Magic::BinaryPlist, &[(0, b"bplist00")]),
];

/// The format whose signature stands at the start.
pub(crate) fn detect(bytes: &[u8]) -> Option<Magic> {
    let fits =
        |(at, signature): &(usize, &[u8])| bytes.get(*at..).is_some_and(|rest| rest.starts_with(signature));
    SIGNATURES.iter().find(|signature| signature.bytes.iter().all(fits)).map(|signature| signature.format)
}
