//! Every object identifier that the core compares with, each declared once.

use der::asn1::ObjectIdentifier;

const fn oid(dotted: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(dotted)
}

// Attribute types of names (RFC 4514 section 3).
pub(crate) const COMMON_NAME: ObjectIdentifier = oid("2.5.4.3");
pub(crate) const COUNTRY: ObjectIdentifier = oid("2.5.4.6");
pub(crate) const LOCALITY: ObjectIdentifier = oid("2.5.4.7");
pub(crate) const STATE: ObjectIdentifier = oid("2.5.4.8");
pub(crate) const STREET: ObjectIdentifier = oid("2.5.4.9");
pub(crate) const ORGANIZATION: ObjectIdentifier = oid("2.5.4.10");
pub(crate) const ORGANIZATIONAL_UNIT: ObjectIdentifier = oid("2.5.4.11");
pub(crate) const USER_ID: ObjectIdentifier = oid("0.9.2342.19200300.100.1.1");
pub(crate) const DOMAIN_COMPONENT: ObjectIdentifier = oid("0.9.2342.19200300.100.1.25");

// Extensions of certificates: RFC 5280 section 4.2.1.2, and Apple's.
pub(crate) const SUBJECT_KEY_IDENTIFIER: ObjectIdentifier = oid("2.5.29.14");
/// In MDM push certificates.
pub(crate) const APPLE_MDM_PUSH: ObjectIdentifier = oid("1.2.840.113635.100.6.3.2");
/// In MDM vendor certificates.
pub(crate) const APPLE_MDM_VENDOR: ObjectIdentifier = oid("1.2.840.113635.100.4.12");

// Content types of CMS (RFC 5652, RFC 3274, RFC 5083).
pub(crate) const DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.1");
pub(crate) const SIGNED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.2");
pub(crate) const ENVELOPED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.3");
pub(crate) const DIGESTED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.5");
pub(crate) const ENCRYPTED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.6");
pub(crate) const AUTHENTICATED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.9.16.1.2");
pub(crate) const COMPRESSED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.9.16.1.9");
pub(crate) const AUTH_ENVELOPED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.9.16.1.23");

// Key algorithms (RFC 8017, RFC 4055, RFC 5480, RFC 8410).
pub(crate) const RSA: ObjectIdentifier = oid("1.2.840.113549.1.1.1");
pub(crate) const RSA_OAEP: ObjectIdentifier = oid("1.2.840.113549.1.1.7");
pub(crate) const EC: ObjectIdentifier = oid("1.2.840.10045.2.1");
pub(crate) const ED25519: ObjectIdentifier = oid("1.3.101.112");

// Elliptic curves, and the arcs under which they are registered.
pub(crate) const P256: ObjectIdentifier = oid("1.2.840.10045.3.1.7");
pub(crate) const P384: ObjectIdentifier = oid("1.3.132.0.34");
pub(crate) const ANSI_CURVES: ObjectIdentifier = oid("1.2.840.10045.3");
pub(crate) const CERTICOM_CURVES: ObjectIdentifier = oid("1.3.132.0");
pub(crate) const BRAINPOOL_CURVES: ObjectIdentifier = oid("1.3.36.3.3.2.8");

// Content-encryption algorithms in CBC mode (RFC 3565, RFC 3370 section 5.1).
pub(crate) const AES_128_CBC: ObjectIdentifier = oid("2.16.840.1.101.3.4.1.2");
pub(crate) const AES_192_CBC: ObjectIdentifier = oid("2.16.840.1.101.3.4.1.22");
pub(crate) const AES_256_CBC: ObjectIdentifier = oid("2.16.840.1.101.3.4.1.42");
pub(crate) const DES_EDE3_CBC: ObjectIdentifier = oid("1.2.840.113549.3.7");

// Password-based encryption: PKCS #5 (RFC 8018) and PKCS #12 (RFC 7292 appendix C).
pub(crate) const PKCS_5: ObjectIdentifier = oid("1.2.840.113549.1.5");
pub(crate) const PKCS_12_PBE: ObjectIdentifier = oid("1.2.840.113549.1.12.1");
pub(crate) const PBES2: ObjectIdentifier = oid("1.2.840.113549.1.5.13");

/// Needed only to open a token with its private key.
#[cfg(feature = "unlock")]
pub(crate) mod unlock {
    use super::{ObjectIdentifier, oid};

    // Keys that cannot open a token.
    pub(crate) const DSA: ObjectIdentifier = oid("1.2.840.10040.4.1");
    pub(crate) const RSA_PSS: ObjectIdentifier = oid("1.2.840.113549.1.1.10");

    // RSAES-OAEP parameters (RFC 4055 section 4.1).
    pub(crate) const MGF1: ObjectIdentifier = oid("1.2.840.113549.1.1.8");
    pub(crate) const SHA_1: ObjectIdentifier = oid("1.3.14.3.2.26");
    pub(crate) const SHA_256: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.1");

    // PKCS #12 bags (RFC 7292 section 4.2).
    pub(crate) const KEY_BAG: ObjectIdentifier = oid("1.2.840.113549.1.12.10.1.1");
    pub(crate) const SHROUDED_KEY_BAG: ObjectIdentifier = oid("1.2.840.113549.1.12.10.1.2");

    // Key derivation (RFC 8018 appendices A.2 and B.1, RFC 7914 section 7).
    pub(crate) const PBKDF2: ObjectIdentifier = oid("1.2.840.113549.1.5.12");
    pub(crate) const SCRYPT: ObjectIdentifier = oid("1.3.6.1.4.1.11591.4.11");
    pub(crate) const HMAC_SHA_1: ObjectIdentifier = oid("1.2.840.113549.2.7");
    pub(crate) const HMAC_SHA_224: ObjectIdentifier = oid("1.2.840.113549.2.8");
    pub(crate) const HMAC_SHA_256: ObjectIdentifier = oid("1.2.840.113549.2.9");
    pub(crate) const HMAC_SHA_384: ObjectIdentifier = oid("1.2.840.113549.2.10");
    pub(crate) const HMAC_SHA_512: ObjectIdentifier = oid("1.2.840.113549.2.11");

    // Ciphers in GCM mode (RFC 5084).
    pub(crate) const AES_128_GCM: ObjectIdentifier = oid("2.16.840.1.101.3.4.1.6");
    pub(crate) const AES_256_GCM: ObjectIdentifier = oid("2.16.840.1.101.3.4.1.46");

    // Encryption schemes of PKCS #12 (RFC 7292 appendix C).
    pub(crate) const PBE_SHA_1_RC4_128: ObjectIdentifier = oid("1.2.840.113549.1.12.1.1");
    pub(crate) const PBE_SHA_1_RC4_40: ObjectIdentifier = oid("1.2.840.113549.1.12.1.2");
    pub(crate) const PBE_SHA_1_TRIPLE_DES_3_KEYS: ObjectIdentifier = oid("1.2.840.113549.1.12.1.3");
    pub(crate) const PBE_SHA_1_TRIPLE_DES_2_KEYS: ObjectIdentifier = oid("1.2.840.113549.1.12.1.4");
    pub(crate) const PBE_SHA_1_RC2_128: ObjectIdentifier = oid("1.2.840.113549.1.12.1.5");
    pub(crate) const PBE_SHA_1_RC2_40: ObjectIdentifier = oid("1.2.840.113549.1.12.1.6");

    // Encryption schemes of PKCS #5 that are refused (RFC 8018 appendix A.3).
    pub(crate) const PBE_MD2_DES: ObjectIdentifier = oid("1.2.840.113549.1.5.1");
    pub(crate) const PBE_MD5_DES: ObjectIdentifier = oid("1.2.840.113549.1.5.3");
    pub(crate) const PBE_MD2_RC2: ObjectIdentifier = oid("1.2.840.113549.1.5.4");
    pub(crate) const PBE_MD5_RC2: ObjectIdentifier = oid("1.2.840.113549.1.5.6");
    pub(crate) const PBE_SHA_1_DES: ObjectIdentifier = oid("1.2.840.113549.1.5.10");
    pub(crate) const PBE_SHA_1_RC2: ObjectIdentifier = oid("1.2.840.113549.1.5.11");

    // Ciphers of PBES2 that are refused (RFC 8018 appendix B.2).
    pub(crate) const RC2_CBC: ObjectIdentifier = oid("1.2.840.113549.3.2");
    pub(crate) const RC4: ObjectIdentifier = oid("1.2.840.113549.3.4");
    pub(crate) const DES_CBC: ObjectIdentifier = oid("1.3.14.3.2.7");
}
