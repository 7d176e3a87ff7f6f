//! Structures of ASN.1 beside keys, certificates and tokens: revocation lists, parameters, other CMS.

use der::asn1::ObjectIdentifier;

use crate::asn1::{self, Oid, Reader, Tag, oids};
use crate::defect::Defect;
use crate::format::detected::Detected;
use crate::kind::Kind;

/// CMS contents that are neither encrypted nor signed by a key pair (RFC 5652, RFC 3274).
const OTHER_CMS: &[(ObjectIdentifier, &str)] = &[
    (oids::DATA, "CMS Data"),
    (oids::DIGESTED_DATA, "CMS DigestedData"),
    (oids::AUTHENTICATED_DATA, "CMS AuthenticatedData"),
    (oids::COMPRESSED_DATA, "CMS CompressedData"),
];

/// The object identifiers below which lie the named curves.
const CURVES: &[ObjectIdentifier] = &[oids::ANSI_CURVES, oids::CERTICOM_CURVES, oids::BRAINPOOL_CURVES];

/// The shortest modulus of parameters, in bytes.
const MIN_MODULUS: usize = 64;

/// The format of the bytes, and the defect of the whole structure.
pub(crate) fn detect(bytes: &[u8]) -> Option<(Detected, Option<Defect>)> {
    let mut reader = Reader::new(bytes);
    let known = match reader.peek().ok()?? {
        Tag::OBJECT_IDENTIFIER => {
            let oid = Oid::read(&mut reader).ok()?;
            let curve = reader.rest().is_empty() && CURVES.iter().any(|parent| oid.is_below(parent));
            curve.then_some(Detected::new(Kind::KeyParameters, "EC"))
        }
        Tag::SEQUENCE => sequence(&mut reader),
        _ => None,
    }?;
    Some((known, Reader::new(bytes).skip().err()))
}

fn sequence(reader: &mut Reader<'_>) -> Option<Detected> {
    reader.enter(Tag::SEQUENCE).ok()?;
    match reader.peek().ok()?? {
        Tag::OBJECT_IDENTIFIER => {
            let oid = Oid::read(reader).ok()?;
            let (_, format) = OTHER_CMS.iter().find(|(known, _)| oid.is(known))?;
            Some(Detected::new(Kind::SignedMessage, format))
        }
        Tag::INTEGER => parameters(reader),
        Tag::SEQUENCE => {
            is_revocation_list(reader)?.then_some(Detected { kind: Kind::RevocationList, format: None })
        }
        _ => None,
    }
}

/// Diffie and Hellman's prime and generator (PKCS #3), or DSA's two primes and generator (RFC 3279).
///
/// A public key of RSA has two INTEGERs too: its exponent is odd, and the generator of known groups is 2 or 5.
fn parameters(reader: &mut Reader<'_>) -> Option<Detected> {
    let modulus = asn1::integer(reader).ok()?;
    let second = asn1::integer(reader).ok()?;
    if modulus.len() < MIN_MODULUS {
        return None;
    }
    if matches!(second, [2 | 5]) {
        return Some(Detected::new(Kind::KeyParameters, "DH"));
    }
    let third = reader.next_is(Tag::INTEGER).ok()? && asn1::integer(reader).ok()?.len() >= MIN_MODULUS - 8;
    let last = reader.peek().ok()?.is_none();
    (second.len() >= 20 && third && last).then_some(Detected::new(Kind::KeyParameters, "DSA"))
}

/// TBSCertList (RFC 5280 section 5.1): version if not 1, algorithm, issuer, and a time where a certificate
/// has its validity.
fn is_revocation_list(reader: &mut Reader<'_>) -> Option<bool> {
    reader.enter(Tag::SEQUENCE).ok()?;
    if reader.next_is(Tag::INTEGER).ok()? {
        let version = asn1::integer(reader).ok()?;
        if version != [1] {
            return Some(false);
        }
    }
    for _ in 0..2 {
        if !reader.next_is(Tag::SEQUENCE).ok()? {
            return Some(false);
        }
        reader.skip().ok()?;
    }
    Some(matches!(reader.peek().ok()??, Tag::UTC_TIME | Tag::GENERALIZED_TIME))
}

/// The format of a key by its first elements.
pub(crate) fn key_format(bytes: &[u8], public: bool) -> Option<&'static str> {
    let mut reader = Reader::new(bytes);
    reader.enter(Tag::SEQUENCE).ok()?;
    if reader.next_is(Tag::SEQUENCE).ok()? {
        return Some(if public { "SubjectPublicKeyInfo" } else { "PKCS #8" });
    }
    asn1::integer(&mut reader).ok()?;
    Some(match reader.peek().ok()?? {
        Tag::SEQUENCE => "PKCS #8",
        Tag::OCTET_STRING => "SEC 1",
        _ => "PKCS #1",
    })
}
