//! Compares the recipients of a server token with certificates.

use crate::bytes::hex_with_colons;
use crate::format::certificate::X509;
use crate::format::pem;
use crate::format::structure::{self, Structure};
use crate::report::{Encryption, Finding, FindingCode, Recipient};
use crate::secret::Secret;
use crate::unwrap::{self, MAX_LAYERS};

/// What identifies the owner of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The issuer, written as in reports.
    pub issuer: Option<String>,
    /// The serial number, written as in reports.
    pub serial: String,
    /// The subjectKeyIdentifier, written as in reports, if the certificate has one.
    pub subject_key_identifier: Option<String>,
    /// The subject, written as in reports.
    pub subject: Option<String>,
}

/// Reads the certificates of a file, in PEM or DER. Empty if the file has none.
///
/// ```
/// assert!(relution_token_check::identities(b"no certificate").is_empty());
/// ```
#[must_use]
pub fn identities(bytes: &[u8]) -> Vec<Identity> {
    let mut inner: Option<Secret> = None;
    for _ in 0..=MAX_LAYERS {
        let content = inner.as_ref().map_or(bytes, |content| content.as_slice());
        let mut found = Vec::new();
        pem::certificates(content, &mut |x509| found.extend(Identity::of(x509)));
        if !found.is_empty() {
            return found;
        }
        if let Some((Structure::Certificate(x509), _)) = structure::detect(content) {
            found.extend(Identity::of(&x509));
            return found;
        }
        match unwrap::unwrap_once(content, &[]) {
            Some(peeled) => inner = Some(peeled.content),
            None => break,
        }
    }
    Vec::new()
}

impl Identity {
    fn of(x509: &X509) -> Option<Self> {
        let facts = x509.facts.as_ref()?;
        Some(Self {
            issuer: facts.issuer.clone(),
            serial: facts.serial.clone(),
            subject_key_identifier: x509.key_identifier.as_deref().map(hex_with_colons),
            subject: facts.subject.clone(),
        })
    }

    /// Is this the recipient? `None` where the certificate lacks what the token names it by.
    pub(crate) fn is(&self, recipient: &Recipient) -> Option<bool> {
        match &recipient.subject_key_identifier {
            Some(identifier) => self.subject_key_identifier.as_ref().map(|own| own == identifier),
            None => Some(self.issuer == recipient.issuer && Some(&self.serial) == recipient.serial.as_ref()),
        }
    }

    /// Its name in a finding.
    fn name(&self) -> &str {
        self.subject.as_deref().unwrap_or(&self.serial)
    }
}

/// Compares the recipients with the certificates. A match is no proof: some servers use the same name and
/// serial number for all certificates. A mismatch is reported only if every certificate could be compared.
pub(crate) fn compare(encryption: &Encryption, identities: &[Identity]) -> Option<Finding> {
    let mut proven = !identities.is_empty() && !encryption.recipients.is_empty();
    for one in identities {
        for recipient in &encryption.recipients {
            match one.is(recipient) {
                Some(true) => {
                    return Some(Finding::new(FindingCode::CertificateMatch).with("subject", one.name()));
                }
                Some(false) => {}
                None => proven = false,
            }
        }
    }
    proven.then(|| Finding::new(FindingCode::CertificateMismatch))
}
