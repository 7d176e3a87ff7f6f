//! PEM files: blocks with labels, and what is in them.

use crate::bytes::find;
use crate::defect::{Flaw, Part};
use crate::format::asn1_file;
use crate::format::certificate::X509;
use crate::format::open_pgp;
use crate::format::structure::{self, Structure};
use crate::kind::Kind;
use crate::secret::Secret;
use crate::unwrap::{base64, pem};

/// Blocks after this number are ignored.
const MAX_BLOCKS: usize = 1_000;

/// The content of a block, in order of precedence in a file with several blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    PrivateKey,
    EncryptedPrivateKey,
    Certificate,
    CertificateRequest,
    PublicKey,
    RevocationList,
    KeyParameters,
}

/// The labels of RFC 7468, of OpenSSL and of OpenSSH.
const LABELS: &[(&str, Item)] = &[
    ("PRIVATE KEY", Item::PrivateKey),
    ("RSA PRIVATE KEY", Item::PrivateKey),
    ("EC PRIVATE KEY", Item::PrivateKey),
    ("DSA PRIVATE KEY", Item::PrivateKey),
    ("OPENSSH PRIVATE KEY", Item::PrivateKey),
    ("ENCRYPTED PRIVATE KEY", Item::EncryptedPrivateKey),
    ("CERTIFICATE", Item::Certificate),
    ("X509 CERTIFICATE", Item::Certificate),
    ("TRUSTED CERTIFICATE", Item::Certificate),
    ("CERTIFICATE REQUEST", Item::CertificateRequest),
    ("NEW CERTIFICATE REQUEST", Item::CertificateRequest),
    ("PUBLIC KEY", Item::PublicKey),
    ("RSA PUBLIC KEY", Item::PublicKey),
    ("X509 CRL", Item::RevocationList),
    ("DH PARAMETERS", Item::KeyParameters),
    ("X9.42 DH PARAMETERS", Item::KeyParameters),
    ("DSA PARAMETERS", Item::KeyParameters),
    ("EC PARAMETERS", Item::KeyParameters),
    ("PGP PRIVATE KEY BLOCK", Item::PrivateKey),
    ("PGP PUBLIC KEY BLOCK", Item::PublicKey),
];

/// How a private key of OpenSSH without a password begins (its PROTOCOL.key: magic, then the cipher's name).
const OPENSSH_PLAIN: &[u8] = b"openssh-key-v1\0\0\0\0\x04none";
const OPENSSH: &[u8] = b"openssh-key-v1\0";

/// The blocks of a PEM file that have a label of the table.
#[derive(Debug)]
pub(crate) struct Pem {
    items: Vec<Item>,
    /// The structure in the first block of highest precedence.
    pub(crate) structure: Option<Structure>,
    pub(crate) flaw: Option<Flaw>,
    /// The format of that block, where its item has several.
    pub(crate) format: Option<&'static str>,
}

/// What one block holds.
struct Opened {
    item: Item,
    structure: Option<Structure>,
    flaw: Option<Flaw>,
    format: Option<&'static str>,
}

impl Pem {
    /// The item of highest precedence.
    pub(crate) fn item(&self) -> Option<Item> {
        self.items.iter().min().copied()
    }

    pub(crate) fn is_certificate_bundle(&self) -> bool {
        self.item() == Some(Item::Certificate)
            && self.items.iter().filter(|item| **item == Item::Certificate).count() > 1
    }
}

/// Reads the blocks; `None` where none has a label of the table, or each holds something else than that says.
pub(crate) fn read(text: &[u8]) -> Option<Pem> {
    let plain = plain(text);
    let text = plain.as_ref().map_or(text, |plain| plain.as_slice());
    let mut pem = Pem { items: Vec::new(), structure: None, flaw: None, format: None };
    for block in pem::blocks(text).take(MAX_BLOCKS) {
        let Some((_, item)) = LABELS.iter().find(|(label, _)| *label == block.label) else {
            continue;
        };
        // A wrapping around other text, which is removed as a layer.
        if base64::unwrap(block.body).is_some_and(|base64| is_text(&base64.content)) {
            continue;
        }
        let Opened { item, structure, flaw, format } = open(&block, *item);
        if structure.as_ref().is_some_and(Structure::is_message) {
            continue;
        }
        if pem.items.iter().all(|known| item < *known) {
            (pem.structure, pem.flaw, pem.format) = (structure, flaw, format);
        }
        pem.items.push(item);
    }
    (!pem.items.is_empty()).then_some(pem)
}

fn is_text(content: &[u8]) -> bool {
    let control = |c: char| c.is_control() && !c.is_ascii_whitespace();
    str::from_utf8(content).is_ok_and(|text| !text.chars().any(control))
}

/// The text with line ends for `\\n` and `\\r`, and hyphens for the dashes that word processors put in their place;
/// `None` where there are none of them.
fn plain(text: &[u8]) -> Option<Secret> {
    find(text, b"BEGIN ")?;
    let replacement = |rest: &[u8]| match rest {
        [b'\\', b'n' | b'r', ..] => Some((2, b"\n".as_slice())),
        // U+2013 and U+2014.
        [0xe2, 0x80, 0x93 | 0x94, ..] => Some((3, b"--".as_slice())),
        _ => None,
    };
    // Allocated once: a reallocation would leave a copy that is not zeroized.
    let mut out: Option<Secret> = None;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let found = replacement(rest);
        if let (Some(_), None) = (found, &out) {
            let mut copy = Secret::new(Vec::with_capacity(text.len()));
            copy.extend_from_slice(text.get(..at)?);
            out = Some(copy);
        }
        let (length, bytes) = found.unwrap_or((1, rest.get(..1)?));
        if let Some(out) = &mut out {
            out.extend_from_slice(bytes);
        }
        at += length;
    }
    out
}

/// Each certificate of a PEM file.
pub(crate) fn certificates(text: &[u8], each: &mut dyn FnMut(&X509)) {
    for block in pem::blocks(text).take(MAX_BLOCKS) {
        if let Some(Structure::Certificate(x509)) = open(&block, Item::Certificate).structure {
            each(&x509);
        }
    }
}

/// What is in a block. Where it can be read, it counts more than the label.
fn open(block: &pem::Block<'_>, label: Item) -> Opened {
    let unclosed = (!block.closed).then_some(Flaw::cut_off(Part::Pem));
    let opened = |item, flaw, format| Opened { item, structure: None, flaw, format };
    if block.label.starts_with("PGP ") {
        let locked = label == Item::PrivateKey && open_pgp::is_encrypted(block.body);
        let item = if locked { Item::EncryptedPrivateKey } else { label };
        return opened(item, unclosed, Some("OpenPGP"));
    }
    if block.body.trim_ascii_start().starts_with(b"Proc-Type: 4,ENCRYPTED") {
        return opened(Item::EncryptedPrivateKey, unclosed, None);
    }
    let Some(base64) = base64::unwrap(block.body) else {
        return opened(label, unclosed.or(Some(Flaw::broken(Part::Base64))), None);
    };
    if base64.content.starts_with(OPENSSH) {
        let open = base64.content.starts_with(OPENSSH_PLAIN);
        let item = if open { Item::PrivateKey } else { Item::EncryptedPrivateKey };
        return opened(item, unclosed, Some("OpenSSH"));
    }
    let base64_flaw = base64.ending.defect.map(|defect| Flaw::new(defect, Part::Base64));
    if let Some((known, defect)) = asn1_file::detect(&base64.content) {
        let item = match known.kind {
            Kind::RevocationList => Some(Item::RevocationList),
            Kind::KeyParameters if label == Item::KeyParameters => Some(Item::KeyParameters),
            _ => None,
        };
        if let Some(item) = item {
            let flaw = base64_flaw.or(defect.map(|defect| Flaw::new(defect, Part::Structure)));
            return opened(item, unclosed.or(flaw), known.format);
        }
    }
    let (structure, defect) = structure::detect(&base64.content).unzip();
    let item = match structure {
        Some(Structure::PrivateKey) => Item::PrivateKey,
        Some(Structure::EncryptedPrivateKey) => Item::EncryptedPrivateKey,
        Some(Structure::Certificate(_)) => Item::Certificate,
        Some(Structure::CertificateRequest) => Item::CertificateRequest,
        Some(Structure::PublicKey) if label != Item::KeyParameters => Item::PublicKey,
        _ => label,
    };
    let flaw = match base64_flaw {
        Some(flaw) => Some(flaw),
        // Explicit parameters of a curve have many forms.
        None if structure.is_none() && label != Item::KeyParameters => Some(Flaw::broken(Part::Structure)),
        None => defect.flatten().map(|defect| Flaw::new(defect, Part::Structure)),
    };
    let format = match item {
        Item::PrivateKey | Item::EncryptedPrivateKey => asn1_file::key_format(&base64.content, false),
        Item::PublicKey => asn1_file::key_format(&base64.content, true),
        _ => None,
    };
    Opened { item, structure, flaw: unclosed.or(flaw), format }
}

#[cfg(test)]
mod tests {
    use super::{Item, MAX_BLOCKS, read};

    /// So many public keys, and a private key behind them.
    fn private_key_behind(public_keys: usize) -> Option<Item> {
        const PUBLIC: &str = "-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----\n";
        const PRIVATE: &str = "-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----\n";
        read((PUBLIC.repeat(public_keys) + PRIVATE).as_bytes())?.item()
    }

    #[test]
    fn as_many_blocks_as_the_limit_are_read_and_no_more() {
        assert_eq!(private_key_behind(MAX_BLOCKS - 1), Some(Item::PrivateKey));
        assert_eq!(private_key_behind(MAX_BLOCKS), Some(Item::PublicKey));
        assert_eq!(MAX_BLOCKS, 1_000);
    }
}
