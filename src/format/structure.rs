//! Detects ASN.1 structures by their first elements.

use der::asn1::ObjectIdentifier;

use crate::asn1::{self, Oid, Reader, Tag, context, oids};
use crate::defect::Defect;
use crate::format::certificate::X509;
use crate::format::enveloped::Enveloped;
use crate::format::signed::Signed;

/// The object identifiers below which lie the password-based encryptions of PKCS#12 and PKCS#5.
const PASSWORD_BASED: &[ObjectIdentifier] = &[oids::PKCS_12_PBE, oids::PKCS_5];

/// Other contents of CMS that only a key opens: EncryptedData and AuthEnvelopedData.
const OTHER_ENCRYPTED: &[ObjectIdentifier] = &[oids::ENCRYPTED_DATA, oids::AUTH_ENVELOPED_DATA];

/// An RSA modulus is no shorter than this, in bytes; two shorter INTEGERs are something else.
const MIN_MODULUS: usize = 64;

/// A structure of this field.
#[derive(Debug)]
pub(crate) enum Structure {
    Enveloped(Enveloped),
    OtherEncrypted,
    Signed(Signed),
    Certificate(Box<X509>),
    CertificateRequest,
    PrivateKey,
    EncryptedPrivateKey,
    PublicKey,
    Pkcs12,
}

impl Structure {
    /// Is it a structure that PEM files of keys and certificates do not contain?
    pub(crate) const fn is_message(&self) -> bool {
        matches!(self, Self::Enveloped(_) | Self::OtherEncrypted | Self::Signed(_) | Self::Pkcs12)
    }
}

/// The structure, and the defect of the bytes as a whole.
pub(crate) fn detect(bytes: &[u8]) -> Option<(Structure, Option<Defect>)> {
    let mut reader = Reader::new(bytes);
    reader.enter(Tag::SEQUENCE).ok()?;
    let structure = match reader.peek().ok()?? {
        Tag::OBJECT_IDENTIFIER => content_info(bytes, &mut reader),
        Tag::INTEGER => versioned(&mut reader),
        Tag::SEQUENCE => nested(&mut reader),
        _ => None,
    }?;
    // EnvelopedData is read to its end by its own grammar, the rest only checked for what nests in what.
    let defect = match &structure {
        Structure::Enveloped(enveloped) => enveloped.defect,
        _ => Reader::new(bytes).skip().err(),
    };
    Some((structure, defect))
}

/// ContentInfo (RFC 5652 section 3).
fn content_info(bytes: &[u8], reader: &mut Reader<'_>) -> Option<Structure> {
    let content_type = Oid::read(reader).ok()?;
    match () {
        () if content_type.is(&oids::ENVELOPED_DATA) => Some(Structure::Enveloped(Enveloped::read(bytes))),
        () if content_type.is(&oids::SIGNED_DATA) => Some(Structure::Signed(Signed::read(reader))),
        () if OTHER_ENCRYPTED.iter().any(|oid| content_type.is(oid)) => Some(Structure::OtherEncrypted),
        () => None,
    }
}

/// What begins with a number: PKCS#12 (RFC 7292 section 4), private keys of PKCS#8 (RFC 5958 section 2),
/// PKCS#1 (RFC 8017 appendix A.1.2) and SEC1 (RFC 5915 section 3), the public key of PKCS#1 (appendix A.1.1).
fn versioned(reader: &mut Reader<'_>) -> Option<Structure> {
    let number = asn1::integer(reader).ok()?;
    match (number, reader.peek().ok()??) {
        ([3], Tag::SEQUENCE) => {
            reader.enter(Tag::SEQUENCE).ok()?;
            let content_type = Oid::read(reader).ok()?;
            (content_type.is(&oids::DATA) || content_type.is(&oids::SIGNED_DATA)).then_some(Structure::Pkcs12)
        }
        ([0 | 1], Tag::SEQUENCE) => {
            reader.enter(Tag::SEQUENCE).ok()?;
            reader.primitive(Tag::OBJECT_IDENTIFIER).ok()?;
            reader.leave_early().ok()?;
            reader.next_is(Tag::OCTET_STRING).ok()?.then_some(Structure::PrivateKey)
        }
        ([0 | 1], Tag::INTEGER) => {
            let modulus = asn1::integer(reader).ok()?;
            (modulus.len() >= MIN_MODULUS && reader.next_is(Tag::INTEGER).ok()?)
                .then_some(Structure::PrivateKey)
        }
        ([1], Tag::OCTET_STRING) => Some(Structure::PrivateKey),
        (modulus, Tag::INTEGER) => (modulus.len() >= MIN_MODULUS).then_some(Structure::PublicKey),
        _ => None,
    }
}

/// What begins with another SEQUENCE: certificates, requests (RFC 2986 section 4.1), public keys
/// (RFC 5280 section 4.1.2.7) and encrypted private keys (RFC 5958 section 3).
fn nested(reader: &mut Reader<'_>) -> Option<Structure> {
    reader.enter(Tag::SEQUENCE).ok()?;
    match reader.peek().ok()?? {
        Tag::OBJECT_IDENTIFIER => {
            let algorithm = Oid::read(reader).ok()?;
            let by_password =
                algorithm.is(&oids::PBES2) || PASSWORD_BASED.iter().any(|parent| algorithm.is_below(parent));
            reader.leave_early().ok()?;
            match reader.peek().ok()?? {
                Tag::OCTET_STRING if by_password => Some(Structure::EncryptedPrivateKey),
                Tag::BIT_STRING => Some(Structure::PublicKey),
                _ => None,
            }
        }
        tag if tag == context(0) => Some(Structure::Certificate(Box::new(X509::read(reader)))),
        Tag::INTEGER if is_request(reader.rest()) => Some(Structure::CertificateRequest),
        Tag::INTEGER => {
            let x509 = X509::read(reader);
            x509.facts.is_some().then(|| Structure::Certificate(Box::new(x509)))
        }
        _ => None,
    }
}

/// INTEGER 0, then a Name, where a certificate of version 1 has an algorithm after its serial number.
fn is_request(bytes: &[u8]) -> bool {
    let mut reader = Reader::new(bytes);
    asn1::integer(&mut reader).is_ok_and(|version| version == [0])
        && reader.enter(Tag::SEQUENCE).is_ok()
        && matches!(reader.peek(), Ok(None | Some(Tag::SET)))
}
