//! PEM files: blocks with labels, and what is in them.

use crate::defect::{Flaw, Part};
use crate::format::certificate::X509;
use crate::format::structure::{self, Structure};
use crate::unwrap::{base64, pem};

/// More blocks than any file has that a person made; what comes after them is not looked at.
const MAX_BLOCKS: usize = 1_000;

/// What a block is. The order is that of weight in a file that holds several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    PrivateKey,
    EncryptedPrivateKey,
    Certificate,
    CertificateRequest,
    PublicKey,
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
];

/// How a private key of OpenSSH without a password begins (its PROTOCOL.key: magic, then the cipher's name).
const OPENSSH_PLAIN: &[u8] = b"openssh-key-v1\0\0\0\0\x04none";
const OPENSSH: &[u8] = b"openssh-key-v1\0";

/// The blocks of a PEM file that have a label of the table.
#[derive(Debug)]
pub(crate) struct Pem {
    items: Vec<Item>,
    /// What is in the first block of the weightiest item.
    pub(crate) structure: Option<Structure>,
    pub(crate) flaw: Option<Flaw>,
}

impl Pem {
    /// What the file is for: the weightiest of its items.
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
    let mut pem = Pem { items: Vec::new(), structure: None, flaw: None };
    for block in pem::blocks(text).take(MAX_BLOCKS) {
        let Some((_, item)) = LABELS.iter().find(|(label, _)| *label == block.label) else {
            continue;
        };
        // A wrapping around some other text, which comes off like any other.
        if base64::unwrap(block.body).is_some_and(|base64| str::from_utf8(&base64.content).is_ok()) {
            continue;
        }
        let (item, structure, flaw) = open(&block, *item);
        if structure.as_ref().is_some_and(Structure::is_message) {
            continue;
        }
        if pem.items.iter().all(|known| item < *known) {
            (pem.structure, pem.flaw) = (structure, flaw);
        }
        pem.items.push(item);
    }
    (!pem.items.is_empty()).then_some(pem)
}

/// Each certificate of a PEM file.
pub(crate) fn certificates(text: &[u8], each: &mut dyn FnMut(&X509)) {
    for block in pem::blocks(text).take(MAX_BLOCKS) {
        if let (_, Some(Structure::Certificate(x509)), _) = open(&block, Item::Certificate) {
            each(&x509);
        }
    }
}

/// What is in a block. Where it can be read, it counts more than the label.
fn open(block: &pem::Block<'_>, label: Item) -> (Item, Option<Structure>, Option<Flaw>) {
    let unclosed = (!block.closed).then_some(Flaw::cut_off(Part::Pem));
    if block.body.trim_ascii_start().starts_with(b"Proc-Type: 4,ENCRYPTED") {
        return (Item::EncryptedPrivateKey, None, unclosed);
    }
    let Some(base64) = base64::unwrap(block.body) else {
        return (label, None, unclosed.or(Some(Flaw::broken(Part::Base64))));
    };
    if base64.content.starts_with(OPENSSH) {
        let open = base64.content.starts_with(OPENSSH_PLAIN);
        return (if open { Item::PrivateKey } else { Item::EncryptedPrivateKey }, None, unclosed);
    }
    let (structure, defect) = structure::detect(&base64.content).unzip();
    let item = match structure {
        Some(Structure::PrivateKey) => Item::PrivateKey,
        Some(Structure::EncryptedPrivateKey) => Item::EncryptedPrivateKey,
        Some(Structure::Certificate(_)) => Item::Certificate,
        Some(Structure::CertificateRequest) => Item::CertificateRequest,
        Some(Structure::PublicKey) => Item::PublicKey,
        _ => label,
    };
    let flaw = match base64.ending.defect {
        Some(defect) => Some(Flaw::new(defect, Part::Base64)),
        None if structure.is_none() => Some(Flaw::broken(Part::Structure)),
        None => defect.flatten().map(|defect| Flaw::new(defect, Part::Structure)),
    };
    (item, structure, unclosed.or(flaw))
}
