//! CMS EnvelopedData (RFC 5652 section 6), in which server tokens and encrypted mails come.
//!
//! ```text
//! ContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, content [0] EXPLICIT ANY }
//!
//! EnvelopedData ::= SEQUENCE {
//!   version              INTEGER,
//!   originatorInfo   [0] IMPLICIT OriginatorInfo OPTIONAL,
//!   recipientInfos       SET OF RecipientInfo,
//!   encryptedContentInfo SEQUENCE {
//!     contentType                OBJECT IDENTIFIER,
//!     contentEncryptionAlgorithm AlgorithmIdentifier,
//!     encryptedContent       [0] IMPLICIT OCTET STRING OPTIONAL },
//!   unprotectedAttrs [1] IMPLICIT SET OF Attribute OPTIONAL }
//!
//! KeyTransRecipientInfo ::= SEQUENCE {
//!   version INTEGER,
//!   rid CHOICE { issuerAndSerialNumber SEQUENCE { issuer Name, serialNumber INTEGER },
//!                subjectKeyIdentifier [0] IMPLICIT OCTET STRING },
//!   keyEncryptionAlgorithm AlgorithmIdentifier,
//!   encryptedKey OCTET STRING }
//! ```

use der::asn1::ObjectIdentifier;

use crate::asn1::{self, Oid, Reader, Tag, ValueEncoding, context, implicit};
use crate::defect::Defect;
use crate::report::{Encryption, Recipient};

/// More recipients than any mail list has; what names more is refused, to stay within bounds.
const MAX_RECIPIENTS: usize = 1_000;

const KEY_ALGORITHMS: &[(ObjectIdentifier, &str)] = &[
    (ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1"), "rsa"),
    (ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.7"), "rsa-oaep"),
];

/// Content-encryption algorithms, and the size of their blocks and initialization vectors in bytes.
const CONTENT_ALGORITHMS: &[(ObjectIdentifier, &str, usize)] = &[
    (ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.2"), "aes-128-cbc", 16),
    (ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.22"), "aes-192-cbc", 16),
    (ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.42"), "aes-256-cbc", 16),
    (ObjectIdentifier::new_unwrap("1.2.840.113549.3.7"), "des-ede3-cbc", 8),
];

/// What could be read of EnvelopedData, as far as it goes.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Enveloped {
    /// The outermost length is indefinite, as Apple writes it.
    pub(crate) indefinite: bool,
    /// Key-transport recipients.
    pub(crate) recipients: Vec<Recipient>,
    /// The issuers' common names, for recognising what is no token.
    pub(crate) issuer_names: Vec<String>,
    /// There are recipients of another sort: password, key agreement.
    pub(crate) other_recipients: bool,
    /// A name in it has bytes that are no text.
    pub(crate) bad_text: bool,
    pub(crate) content_algorithm: Option<String>,
    /// Length and initialization vector do not fit the content-encryption algorithm.
    pub(crate) misfit: bool,
    /// Why it could not be read to its end.
    pub(crate) defect: Option<Defect>,
    /// How many bytes it takes, where it is whole.
    pub(crate) length: usize,
}

impl Enveloped {
    /// Reads a ContentInfo that holds EnvelopedData.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mut reader = Reader::new(bytes);
        let mut out = Self::default();
        out.defect = out.content_info(&mut reader).err();
        out.length = bytes.len() - reader.rest().len();
        out
    }

    /// The facts for the report; `None` where the file ends before them.
    pub(crate) fn into_encryption(self) -> Option<Encryption> {
        Some(Encryption { recipients: self.recipients, content_algorithm: self.content_algorithm? })
    }

    fn content_info(&mut self, reader: &mut Reader<'_>) -> Result<(), Defect> {
        reader.enter(Tag::SEQUENCE)?;
        self.indefinite = reader.met_indefinite_length();
        reader.primitive(Tag::OBJECT_IDENTIFIER)?;
        reader.enter(context(0))?;
        reader.enter(Tag::SEQUENCE)?;
        asn1::integer(reader)?;
        if reader.next_is(context(0))? {
            reader.skip()?;
        }
        reader.enter(Tag::SET)?;
        while let Some(tag) = reader.peek()? {
            if self.recipients.len() == MAX_RECIPIENTS {
                return Err(Defect::Broken);
            }
            match tag {
                Tag::SEQUENCE => self.key_transport(reader)?,
                // Key agreement, key encryption, password, other (section 6.2).
                tag if (1..=4).any(|number| tag == context(number)) => {
                    self.other_recipients = true;
                    reader.skip()?;
                }
                _ => return Err(Defect::Broken),
            }
        }
        reader.leave()?;
        self.encrypted_content_info(reader)?;
        if reader.next_is(context(1))? {
            reader.skip()?;
        }
        reader.leave()?;
        reader.leave()?;
        reader.leave()
    }

    fn key_transport(&mut self, reader: &mut Reader<'_>) -> Result<(), Defect> {
        let mut recipient = Recipient {
            issuer: None,
            serial: None,
            subject_key_identifier: None,
            key_algorithm: String::new(),
            key_bits: None,
        };
        reader.enter(Tag::SEQUENCE)?;
        asn1::integer(reader)?;
        if reader.next_is(implicit(0))? {
            let identifier = reader.primitive(implicit(0))?;
            recipient.subject_key_identifier = non_empty(asn1::hex_with_colons(identifier));
        } else {
            reader.enter(Tag::SEQUENCE)?;
            let issuer = asn1::attributes(reader)?;
            recipient.issuer = asn1::display_name(&issuer);
            recipient.serial = Some(asn1::hex_with_colons(asn1::integer(reader)?));
            reader.leave()?;
            self.bad_text |= issuer.iter().any(|attribute| attribute.encoding == ValueEncoding::BadText);
            for attribute in issuer {
                if attribute.kind == "CN" {
                    self.issuer_names.push(attribute.value);
                }
            }
        }
        reader.enter(Tag::SEQUENCE)?;
        let algorithm = Oid::read(reader)?;
        let known = KEY_ALGORITHMS.iter().find(|(oid, _)| algorithm.is(oid));
        recipient.key_algorithm = known.map_or_else(|| algorithm.display(), |(_, name)| (*name).to_owned());
        reader.leave_early()?;
        // What is known of a recipient counts even where its key is cut off.
        let mut bytes = 0;
        let key = reader.pieces(Tag::OCTET_STRING, Tag::OCTET_STRING, &mut |piece| bytes += piece.len());
        recipient.key_bits = key.is_ok().then(|| u32::try_from(bytes * 8).ok()).flatten();
        self.recipients.push(recipient);
        key?;
        if bytes == 0 {
            return Err(Defect::Broken);
        }
        reader.leave()
    }

    fn encrypted_content_info(&mut self, reader: &mut Reader<'_>) -> Result<(), Defect> {
        reader.enter(Tag::SEQUENCE)?;
        reader.primitive(Tag::OBJECT_IDENTIFIER)?;
        reader.enter(Tag::SEQUENCE)?;
        let algorithm = Oid::read(reader)?;
        let known = CONTENT_ALGORITHMS.iter().find(|(oid, ..)| algorithm.is(oid));
        self.content_algorithm =
            Some(known.map_or_else(|| algorithm.display(), |(_, name, _)| (*name).to_owned()));
        let block = known.map(|(.., block)| *block);
        let vector = match reader.peek()? {
            Some(Tag::OCTET_STRING) => Some(reader.primitive(Tag::OCTET_STRING)?.len()),
            _ => None,
        };
        reader.leave_early()?;
        let mut content = 0;
        if reader.peek()?.is_some() {
            reader.pieces(context(0), Tag::OCTET_STRING, &mut |piece| content += piece.len())?;
        }
        reader.leave()?;
        // A whole number of blocks, at least one, and a vector of one block (RFC 3565 section 2.3, RFC 3370 section 5.1).
        self.misfit =
            block.is_some_and(|block| vector != Some(block) || content == 0 || content % block != 0);
        Ok(())
    }
}

fn non_empty(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}
