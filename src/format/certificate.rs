//! X.509 certificates (RFC 5280 section 4.1).
//!
//! ```text
//! Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signatureValue BIT STRING }
//!
//! TBSCertificate ::= SEQUENCE {
//!   version         [0] EXPLICIT INTEGER DEFAULT v1,
//!   serialNumber        INTEGER,
//!   signature           AlgorithmIdentifier,
//!   issuer              Name,
//!   validity            SEQUENCE { notBefore Time, notAfter Time },
//!   subject             Name,
//!   subjectPublicKeyInfo,
//!   issuerUniqueID  [1] IMPLICIT BIT STRING OPTIONAL,
//!   subjectUniqueID [2] IMPLICIT BIT STRING OPTIONAL,
//!   extensions      [3] EXPLICIT SEQUENCE OF Extension OPTIONAL }
//! ```

use der::asn1::ObjectIdentifier;

use crate::asn1::{self, Attribute, Oid, Reader, Tag, context, oids};
use crate::bytes::hex_with_colons;
use crate::defect::Defect;
use crate::report::Certificate;
use crate::time::{self, Time};

/// Curves with a name of their own in reports, and the size of their keys in bits.
const CURVES: &[(ObjectIdentifier, &str, u32)] =
    &[(oids::P256, "ec-p256", 256), (oids::P384, "ec-p384", 384)];

/// What a certificate says, as far as it could be read.
#[derive(Debug, Default)]
pub(crate) struct X509 {
    /// All of it; `None` where the certificate ends or breaks before its key.
    pub(crate) facts: Option<Certificate>,
    subject: Vec<Attribute>,
    /// The subjectKeyIdentifier extension (RFC 5280 section 4.2.1.2).
    pub(crate) key_identifier: Option<Vec<u8>>,
    mdm_push: bool,
    mdm_vendor: bool,
}

impl X509 {
    /// Reads what follows the two opening SEQUENCEs.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Self {
        let mut out = Self::default();
        // A defect is found again when the whole structure is checked.
        let _ = out.certificate(reader);
        out
    }

    /// "Subject UID begins `com.apple.mgmt.`" and Apple's extension; who issued it does not matter.
    pub(crate) fn is_mdm_push(&self) -> bool {
        self.mdm_push && self.subject_has("UID", |value| value.starts_with("com.apple.mgmt."))
    }

    pub(crate) fn is_mdm_vendor(&self) -> bool {
        self.mdm_vendor && self.subject_has("CN", |value| value.starts_with("MDM Vendor: "))
    }

    /// Apple's certificates for one app: for both environments, and the older ones for one of them.
    pub(crate) fn is_app_push(&self) -> bool {
        const NAMES: &[&str] = &[
            "Apple Push Services: ",
            "Apple Production IOS Push Services: ",
            "Apple Development IOS Push Services: ",
        ];
        self.subject_has("CN", |value| NAMES.iter().any(|name| value.starts_with(name)))
    }

    fn subject_has(&self, kind: &str, test: impl Fn(&str) -> bool) -> bool {
        self.subject.iter().any(|attribute| attribute.kind == kind && test(&attribute.value))
    }

    fn certificate(&mut self, reader: &mut Reader<'_>) -> Result<(), Defect> {
        if reader.next_is(context(0))? {
            reader.skip()?;
        }
        let serial = hex_with_colons(asn1::integer(reader)?);
        reader.skip()?;
        let issuer = asn1::attributes(reader)?;
        reader.enter(Tag::SEQUENCE)?;
        let (not_before, not_after) = (time(reader)?, time(reader)?);
        reader.leave()?;
        self.subject = asn1::attributes(reader)?;
        let (key_algorithm, key_bits) = public_key(reader)?;
        self.facts = Some(Certificate {
            subject: asn1::display_name(&self.subject),
            issuer: asn1::display_name(&issuer),
            serial,
            not_before,
            not_after,
            self_signed: self.subject == issuer,
            key_algorithm,
            key_bits,
        });
        while let Some(tag) = reader.peek()? {
            if tag == context(3) {
                self.extensions(reader)?;
            } else {
                reader.skip()?;
            }
        }
        Ok(())
    }

    fn extensions(&mut self, reader: &mut Reader<'_>) -> Result<(), Defect> {
        reader.enter(context(3))?;
        reader.enter(Tag::SEQUENCE)?;
        while reader.peek()?.is_some() {
            reader.enter(Tag::SEQUENCE)?;
            let extension = Oid::read(reader)?;
            self.mdm_push |= extension.is(&oids::APPLE_MDM_PUSH);
            self.mdm_vendor |= extension.is(&oids::APPLE_MDM_VENDOR);
            if extension.is(&oids::SUBJECT_KEY_IDENTIFIER) && reader.next_is(Tag::OCTET_STRING)? {
                let value = reader.primitive(Tag::OCTET_STRING)?;
                self.key_identifier = Some(Reader::new(value).primitive(Tag::OCTET_STRING)?.to_vec());
            }
            reader.leave_early()?;
        }
        reader.leave()?;
        reader.leave()
    }
}

/// UTCTime until 2049, GeneralizedTime from then on (RFC 5280 section 4.1.2.5).
fn time(reader: &mut Reader<'_>) -> Result<Time, Defect> {
    let digits = match reader.any()? {
        (Tag::UTC_TIME, Some(text)) => {
            let century: &[u8] = if text.first().is_some_and(|digit| *digit < b'5') { b"20" } else { b"19" };
            [century, text].concat()
        }
        (Tag::GENERALIZED_TIME, Some(text)) => text.to_vec(),
        _ => return Err(Defect::Broken),
    };
    time::parse_asn1(&digits).ok_or(Defect::Broken)
}

/// The name of the key's algorithm, and its size in bits where that is known.
fn public_key(reader: &mut Reader<'_>) -> Result<(String, Option<u32>), Defect> {
    reader.enter(Tag::SEQUENCE)?;
    reader.enter(Tag::SEQUENCE)?;
    let algorithm = Oid::read(reader)?;
    let curve = match reader.peek()? {
        Some(Tag::OBJECT_IDENTIFIER) => Some(Oid::read(reader)?),
        _ => None,
    };
    reader.leave_early()?;
    let key = reader.primitive(Tag::BIT_STRING)?;
    reader.leave()?;
    let curve = curve.and_then(|curve| CURVES.iter().find(|(oid, ..)| curve.is(oid)));
    Ok(match curve {
        _ if algorithm.is(&oids::RSA) => ("rsa".to_owned(), modulus_bits(key)),
        _ if algorithm.is(&oids::ED25519) => ("ed25519".to_owned(), Some(256)),
        Some((_, name, bits)) if algorithm.is(&oids::EC) => ((*name).to_owned(), Some(*bits)),
        _ => (algorithm.display(), None),
    })
}

/// The length of the modulus in an RSAPublicKey (RFC 8017 appendix A.1.1).
fn modulus_bits(bit_string: &[u8]) -> Option<u32> {
    let mut reader = Reader::new(bit_string.get(1..)?);
    reader.enter(Tag::SEQUENCE).ok()?;
    let modulus = asn1::integer(&mut reader).ok()?;
    let leading = modulus.iter().take_while(|byte| **byte == 0).count();
    let significant = modulus.get(leading..)?;
    u32::try_from(significant.len() * 8).ok()?.checked_sub(significant.first()?.leading_zeros())
}
