//! Formats with a signature at a fixed offset, one row each.

use crate::bytes::is_text;
use crate::format::compound;
use crate::format::detected::Detected;
use crate::format::zip;
use crate::kind::Kind;

/// Kind, format (empty: the kind is one format), offset, bytes. A `?` matches any byte.
type Signature = (Kind, &'static str, usize, &'static [u8]);

/// A signature with fewer bytes than this counts only for an undecoded file that is not text.
const STRONG: usize = 4;

/// The signatures, from the formats' own specifications as far as there are any. The first that fits decides.
const TABLE: &[Signature] = &[
    // RFC 1740 appendix B.
    (Kind::AppleDouble, "", 0, b"\0\x05\x16\x07"),
    // ISO 32000-1 section 7.5.2.
    (Kind::Pdf, "", 0, b"%PDF-"),
    (Kind::Image, "PNG", 0, b"\x89PNG\r\n\x1a\n"),
    (Kind::Image, "JPEG", 0, b"\xff\xd8\xff"),
    (Kind::Image, "GIF", 0, b"GIF87a"),
    (Kind::Image, "GIF", 0, b"GIF89a"),
    (Kind::Image, "WebP", 0, b"RIFF????WEBP"),
    (Kind::Image, "TIFF", 0, b"II*\0"),
    (Kind::Image, "TIFF", 0, b"MM\0*"),
    (Kind::Image, "BMP", 0, b"BM????\0\0\0\0"),
    (Kind::Image, "ICO", 0, b"\0\0\x01\0?\0"),
    (Kind::Image, "ICNS", 0, b"icns\0"),
    (Kind::Image, "Photoshop", 0, b"8BPS"),
    (Kind::Image, "JPEG XL", 0, b"\0\0\0\x0cJXL \r\n\x87\n"),
    (Kind::Image, "JPEG XL", 0, b"\xff\x0a"),
    (Kind::Image, "JPEG 2000", 0, b"\0\0\0\x0cjP  \r\n\x87\n"),
    // ISO 23008-12 section 10.2 and the brands that cameras write.
    (Kind::Image, "HEIC", 4, b"ftyphei"),
    (Kind::Image, "HEIC", 4, b"ftyphev"),
    (Kind::Image, "HEIC", 4, b"ftypmif1"),
    (Kind::Image, "HEIC", 4, b"ftypmsf1"),
    (Kind::Image, "AVIF", 4, b"ftypavi"),
    // ISO 14496-12 section 4.3: all other brands are sound or video.
    (Kind::Media, "QuickTime", 4, b"ftypqt  "),
    (Kind::Media, "MPEG-4", 4, b"ftyp"),
    (Kind::Media, "Matroska", 0, b"\x1aE\xdf\xa3"),
    (Kind::Media, "AVI", 0, b"RIFF????AVI "),
    (Kind::Media, "WAVE", 0, b"RIFF????WAVE"),
    (Kind::Media, "AIFF", 0, b"FORM????AIF"),
    (Kind::Media, "Ogg", 0, b"OggS"),
    (Kind::Media, "FLAC", 0, b"fLaC"),
    (Kind::Media, "MIDI", 0, b"MThd"),
    (Kind::Media, "MP3", 0, b"ID3"),
    (Kind::Media, "MP3", 0, b"\xff\xfb"),
    (Kind::Media, "AAC", 0, b"\xff\xf1"),
    (Kind::Media, "MPEG", 0, b"\0\0\x01\xba"),
    (Kind::Media, "Windows Media", 0, b"0&\xb2u\x8ef\xcf\x11"),
    (Kind::Media, "Flash Video", 0, b"FLV\x01"),
    (Kind::Media, "TrueType", 0, b"\0\x01\0\0\0"),
    (Kind::Media, "TrueType", 0, b"true\0"),
    (Kind::Media, "TrueType", 0, b"ttcf\0"),
    (Kind::Media, "OpenType", 0, b"OTTO\0"),
    (Kind::Media, "WOFF", 0, b"wOFF"),
    (Kind::Media, "WOFF2", 0, b"wOF2"),
    (Kind::Archive, "7-Zip", 0, b"7z\xbc\xaf\x27\x1c"),
    (Kind::Archive, "RAR", 0, b"Rar!\x1a\x07"),
    (Kind::Archive, "gzip", 0, b"\x1f\x8b\x08"),
    (Kind::Archive, "bzip2", 0, b"BZh?1AY&SY"),
    (Kind::Archive, "xz", 0, b"\xfd7zXZ\0"),
    (Kind::Archive, "Zstandard", 0, b"\x28\xb5\x2f\xfd"),
    (Kind::Archive, "LZ4", 0, b"\x04\x22\x4d\x18"),
    (Kind::Archive, "lzip", 0, b"LZIP\x01"),
    (Kind::Archive, "compress", 0, b"\x1f\x9d"),
    (Kind::Archive, "tar", 257, b"ustar"),
    (Kind::Archive, "CAB", 0, b"MSCF\0\0\0\0"),
    (Kind::Archive, "LHA", 2, b"-lh?-"),
    (Kind::Archive, "StuffIt", 0, b"StuffIt "),
    (Kind::Program, "Debian package", 0, b"!<arch>\ndebian"),
    (Kind::Archive, "ar", 0, b"!<arch>\n"),
    (Kind::Program, "RPM", 0, b"\xed\xab\xee\xdb"),
    (Kind::Program, "macOS installer package", 0, b"xar!\0\x1c"),
    (Kind::Program, "ISO 9660", 32769, b"CD001"),
    (Kind::Program, "Windows program", 0, b"MZ"),
    (Kind::Program, "ELF", 0, b"\x7fELF"),
    (Kind::Program, "Mach-O", 0, b"\xfe\xed\xfa\xce"),
    (Kind::Program, "Mach-O", 0, b"\xfe\xed\xfa\xcf"),
    (Kind::Program, "Mach-O", 0, b"\xce\xfa\xed\xfe"),
    (Kind::Program, "Mach-O", 0, b"\xcf\xfa\xed\xfe"),
    // A universal Mach-O has its number of processors where Java writes its version, from 45 on.
    (Kind::Program, "Mach-O", 0, b"\xca\xfe\xba\xbe\0\0\0\x01"),
    (Kind::Program, "Mach-O", 0, b"\xca\xfe\xba\xbe\0\0\0\x02"),
    (Kind::Program, "Mach-O", 0, b"\xca\xfe\xba\xbe\0\0\0\x03"),
    (Kind::Program, "Java class", 0, b"\xca\xfe\xba\xbe"),
    (Kind::Program, "WebAssembly", 0, b"\0asm"),
    (Kind::Program, "Android program", 0, b"dex\n0"),
    // The Java runtime's JavaKeyStore and JceKeyStore, Bouncy Castle's BcKeyStoreSpi with its salt of 20 bytes.
    (Kind::KeyStore, "JKS", 0, b"\xfe\xed\xfe\xed\0\0\0"),
    (Kind::KeyStore, "JCEKS", 0, b"\xce\xce\xce\xce\0\0\0"),
    (Kind::KeyStore, "BKS", 0, b"\0\0\0\x01\0\0\0\x14"),
    (Kind::KeyStore, "BKS", 0, b"\0\0\0\x02\0\0\0\x14"),
    (Kind::KeyStore, "macOS keychain", 0, b"kych\0"),
    // MS-OXTNEF section 2.1.3.2.
    (Kind::Mail, "TNEF", 0, b"\x78\x9f\x3e\x22"),
    (Kind::Mail, "Outlook data file", 0, b"!BDN"),
    // MS-SHLLINK section 2.1.
    (Kind::WebLocation, "Windows shortcut", 0, b"\x4c\0\0\0\x01\x14\x02\0"),
    (Kind::SystemFile, ".DS_Store", 0, b"\0\0\0\x01Bud1"),
    (Kind::Binary, "SQLite", 0, b"SQLite format 3\0"),
    (Kind::Binary, "Microsoft Access", 4, b"Standard "),
    (Kind::PropertyList, "", 0, b"bplist00"),
];

/// The format of the bytes by their signature. `outermost`: they are the undecoded file.
pub(crate) fn detect(bytes: &[u8], outermost: bool) -> Option<Detected> {
    zip::detect(bytes)
        .or_else(|| compound::detect(bytes))
        .or_else(|| by_table(bytes, outermost))
        .or_else(|| by_end(bytes))
        .or_else(|| {
            (outermost && is_zero(bytes)).then_some(Detected { kind: Kind::Placeholder, format: None })
        })
}

fn by_table(bytes: &[u8], outermost: bool) -> Option<Detected> {
    let fits = |(_, _, at, pattern): &&Signature| {
        let found = bytes.get(*at..).and_then(|rest| rest.get(..pattern.len()));
        found.is_some_and(|found| pattern.iter().zip(found).all(|(want, is)| *want == b'?' || want == is))
    };
    let (kind, format, _, pattern) = TABLE.iter().find(fits)?;
    let weak = pattern.len() < STRONG;
    // Words begin as some binary formats do; a PDF may be text throughout.
    let readable = weak || pattern.iter().all(|byte| matches!(byte, b' '..=b'~'));
    if weak && !outermost || readable && *kind != Kind::Pdf && is_text(bytes) {
        return None;
    }
    Some(Detected { kind: *kind, format: (!format.is_empty()).then_some(*format) })
}

/// Disk images of macOS are known by their last 512 bytes.
fn by_end(bytes: &[u8]) -> Option<Detected> {
    bytes.last_chunk::<512>()?.starts_with(b"koly\0\0\0\x04").then_some(DISK_IMAGE)
}

const DISK_IMAGE: Detected = Detected::new(Kind::Program, "Apple disk image");

/// Cloud drives leave zero bytes where the content has not been downloaded.
fn is_zero(bytes: &[u8]) -> bool {
    !bytes.is_empty() && bytes.iter().all(|byte| *byte == 0)
}
