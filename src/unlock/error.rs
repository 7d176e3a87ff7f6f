//! Why a key could not be used. Codes and values only: the sentences are in `locales/`.

use std::fmt;

use crate::report::Param;

/// Why a key could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// No private key, a damaged one, or the wrong password.
    BadKey,
    /// The key is encrypted, and no password was given.
    PasswordNeeded,
    /// A key, or a way to encrypt one, that is not supported here.
    Unsupported(Reason),
}

/// Why a key is not supported.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// A key for ECDSA or ECDH.
    EllipticCurve,
    /// An Ed25519 key (RFC 8410).
    Ed25519,
    /// A DSA key.
    Dsa,
    /// A key for RSASSA-PSS signatures only (RFC 4055 section 1.2).
    RsaPss,
    /// OpenSSH's own format.
    OpenSsh,
    /// The SSH2 format (RFC 4716 and its private counterpart).
    Ssh2,
    /// PuTTY's own format.
    Putty,
    /// An OpenPGP key (RFC 9580).
    OpenPgp,
    /// A JSON Web Key (RFC 7517).
    JsonWebKey,
    /// Encrypted with RC2.
    Rc2,
    /// Encrypted with RC4.
    Rc4,
    /// Encrypted with single DES.
    Des,
    /// PEM encryption (RFC 1421) with a cipher other than AES or Triple DES.
    PemCipher,
    /// An RSA key smaller or larger than those supported: 1,024 to 8,192 bits.
    RsaSize {
        /// The size of the modulus in bits, rounded up to whole bytes.
        bits: usize,
    },
    /// Key-derivation parameters that the standards do not allow, such as a scrypt cost of 0, 1 or 3.
    KeyDerivation,
    /// More work or memory than one key file may take; see `LIMIT` in `unlock/budget.rs`.
    TooMuchWork,
    /// The token names more recipients than the key may be tried on; see `LIMIT` in `unlock/budget.rs`.
    TooManyRecipients {
        /// How many recipients the token names.
        recipients: usize,
    },
    /// A key of another algorithm.
    KeyAlgorithm {
        /// Its object identifier.
        oid: String,
    },
    /// Encrypted with another algorithm.
    Encryption {
        /// Its object identifier.
        oid: String,
    },
}

impl KeyError {
    /// The code in JavaScript.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::BadKey => "bad-key",
            Self::PasswordNeeded => "password-needed",
            Self::Unsupported(_) => "unsupported-key",
        }
    }

    /// Why the key is not supported, where that is the error.
    #[must_use]
    pub const fn reason(&self) -> Option<&Reason> {
        match self {
            Self::Unsupported(reason) => Some(reason),
            Self::BadKey | Self::PasswordNeeded => None,
        }
    }
}

impl Reason {
    /// The name of every reason.
    pub const NAMES: &[&str] = &[
        "elliptic-curve",
        "ed25519",
        "dsa",
        "rsa-pss",
        "openssh",
        "ssh2",
        "putty",
        "openpgp",
        "json-web-key",
        "rc2",
        "rc4",
        "des",
        "pem-cipher",
        "rsa-size",
        "key-derivation",
        "too-much-work",
        "too-many-recipients",
        "key-algorithm",
        "encryption",
    ];

    /// The name in JavaScript and in the messages.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::EllipticCurve => "elliptic-curve",
            Self::Ed25519 => "ed25519",
            Self::Dsa => "dsa",
            Self::RsaPss => "rsa-pss",
            Self::OpenSsh => "openssh",
            Self::Ssh2 => "ssh2",
            Self::Putty => "putty",
            Self::OpenPgp => "openpgp",
            Self::JsonWebKey => "json-web-key",
            Self::Rc2 => "rc2",
            Self::Rc4 => "rc4",
            Self::Des => "des",
            Self::PemCipher => "pem-cipher",
            Self::RsaSize { .. } => "rsa-size",
            Self::KeyDerivation => "key-derivation",
            Self::TooMuchWork => "too-much-work",
            Self::TooManyRecipients { .. } => "too-many-recipients",
            Self::KeyAlgorithm { .. } => "key-algorithm",
            Self::Encryption { .. } => "encryption",
        }
    }

    /// The values that its sentence needs: `bits`, `recipients` or `oid`.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, Param)> {
        let count = |number: usize| Param::Number(i64::try_from(number).unwrap_or(i64::MAX));
        match self {
            Self::RsaSize { bits } => vec![("bits", count(*bits))],
            Self::TooManyRecipients { recipients } => vec![("recipients", count(*recipients))],
            Self::KeyAlgorithm { oid } | Self::Encryption { oid } => vec![("oid", Param::Text(oid.clone()))],
            _ => Vec::new(),
        }
    }
}

impl From<Reason> for KeyError {
    fn from(reason: Reason) -> Self {
        Self::Unsupported(reason)
    }
}

/// The code and the reason's name, for logs; people read the sentences of `locales/`.
impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        self.reason().map_or(Ok(()), |reason| write!(f, ": {}", reason.name()))
    }
}

impl std::error::Error for KeyError {}
