//! Keys as SSH programs write them in text: OpenSSH's public keys, SSH2 (RFC 4716), PuTTY.
//!
//! OpenSSH's private keys are PEM.

use crate::bytes::find;
use crate::format::detected::Detected;
use crate::kind::Kind;
use crate::unwrap::base64;

/// How a line with a public key begins; the algorithm's name follows.
const PUBLIC: &[&[u8]] = &[b"ssh-", b"ecdsa-sha2-", b"sk-ssh-", b"sk-ecdsa-sha2-"];

/// How the base64 of SSH.com's private key begins: the number 0x3f6ff9eb and the first bytes of a length.
const PRIVATE: &[u8] = b"P2/56wAA";

/// The key that a text is.
pub(crate) fn detect(text: &[u8]) -> Option<Detected> {
    let text = text.trim_ascii_start();
    if text.starts_with(b"PuTTY-User-Key-File-") {
        let open = find(text, b"\nEncryption: none").is_some();
        return Some(Detected::new(private(open), "PuTTY"));
    }
    if text.starts_with(b"---- BEGIN SSH2 PUBLIC KEY ----") {
        return Some(Detected::new(Kind::PublicKey, "SSH2"));
    }
    if text.starts_with(b"---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----") {
        return Some(Detected::new(private(ssh2_is_open(text)), "SSH2"));
    }
    is_public(text).then_some(Detected::new(Kind::PublicKey, "OpenSSH"))
}

const fn private(open: bool) -> Kind {
    if open { Kind::PrivateKey } else { Kind::EncryptedPrivateKey }
}

/// The algorithm, a blank, and the base64 of the same name again behind its length.
fn is_public(text: &[u8]) -> bool {
    let name = text.iter().position(|byte| *byte == b' ').and_then(|at| text.split_at_checked(at));
    name.is_some_and(|(name, rest)| {
        PUBLIC.iter().any(|start| name.starts_with(start)) && rest.trim_ascii_start().starts_with(b"AAAA")
    })
}

/// Every such key is labelled as encrypted; the name of its cipher says whether it is: `none` behind the
/// number, the length of all, and the name of the key's type.
fn ssh2_is_open(text: &[u8]) -> bool {
    let cipher = || {
        let base64 = base64::unwrap(text.get(find(text, PRIVATE)?..)?)?;
        let rest = base64.content.get(8..)?;
        let length = u32::from_be_bytes(*rest.first_chunk()?);
        let rest = rest.get(usize::try_from(length).ok()?.checked_add(4)?..)?;
        Some(rest.starts_with(b"\0\0\0\x04none"))
    };
    cipher().unwrap_or(false)
}
