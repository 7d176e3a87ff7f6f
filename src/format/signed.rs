//! CMS SignedData (RFC 5652 section 5): signed profiles and mails, and bundles of certificates.
//!
//! ```text
//! SignedData ::= SEQUENCE {
//!   version          INTEGER,
//!   digestAlgorithms SET OF AlgorithmIdentifier,
//!   encapContentInfo SEQUENCE { eContentType OBJECT IDENTIFIER, eContent [0] EXPLICIT OCTET STRING OPTIONAL },
//!   certificates [0] IMPLICIT SET OPTIONAL,
//!   crls         [1] IMPLICIT SET OPTIONAL,
//!   signerInfos      SET OF SignerInfo }
//! ```

use zeroize::Zeroizing;

use crate::asn1::{Reader, Tag, context};
use crate::defect::Defect;
use crate::secret::Secret;

/// The content of SignedData, as far as it could be read. Signatures are not verified.
#[derive(Debug, Default)]
pub(crate) struct Signed {
    /// What is signed, if it is inside.
    pub(crate) content: Secret,
    has_certificates: bool,
    has_signers: bool,
}

impl Signed {
    /// Reads what follows the content type.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Self {
        let mut out = Self::default();
        // A fault shows again when the whole structure is checked.
        let _ = out.signed_data(reader);
        out
    }

    /// Does it contain certificates only, without content and signatures?
    pub(crate) fn is_certificate_bundle(&self) -> bool {
        self.content.is_empty() && self.has_certificates && !self.has_signers
    }

    fn signed_data(&mut self, reader: &mut Reader<'_>) -> Result<(), Defect> {
        reader.enter(context(0))?;
        reader.enter(Tag::SEQUENCE)?;
        reader.skip()?;
        reader.skip()?;
        reader.enter(Tag::SEQUENCE)?;
        reader.skip()?;
        if reader.next_is(context(0))? {
            reader.enter(context(0))?;
            // Allocated once: a reallocation would leave a copy that is not zeroized, and a profile may contain passwords.
            let mut length = 0;
            // A fault shows again below.
            let _ = reader.clone().pieces(Tag::OCTET_STRING, Tag::OCTET_STRING, &mut |piece| {
                length += piece.len();
            });
            self.content = Zeroizing::new(Vec::with_capacity(length));
            let content = &mut self.content;
            reader.pieces(Tag::OCTET_STRING, Tag::OCTET_STRING, &mut |piece| {
                content.extend_from_slice(piece);
            })?;
            reader.leave()?;
        }
        reader.leave()?;
        while let Some(tag) = reader.peek()? {
            reader.enter(tag)?;
            let filled = reader.peek()?.is_some();
            self.has_certificates |= tag == context(0) && filled;
            self.has_signers |= tag == Tag::SET && filled;
            reader.leave_early()?;
        }
        Ok(())
    }
}
