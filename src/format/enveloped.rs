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

use std::ops::RangeInclusive;

use der::asn1::ObjectIdentifier;

use crate::asn1::{self, Oid, Reader, Tag, ValueEncoding, context, implicit, oids};
use crate::bytes::hex_with_colons;
use crate::defect::Defect;
use crate::report::{Encryption, Recipient};
use crate::unusual::UnusualForm;

/// Files with more recipients are refused, to bound the work.
const MAX_RECIPIENTS: usize = 1_000;

/// The lengths in bytes of what RSA keys of 1,024 to 16,384 bits encrypt; OpenSSL takes no longer ones.
const KEY_LENGTHS: RangeInclusive<usize> = 128..=2_048;

/// The lengths in bytes of a ciphertext that may hold a token. Genuine ones have 512; the names of the
/// five fields alone take more than 100, and the four secrets in them as much again.
const CONTENT_LENGTHS: RangeInclusive<usize> = 256..=8_192;

/// How many indefinite lengths Apple writes: ContentInfo and its content, EnvelopedData,
/// EncryptedContentInfo and the ciphertext.
const INDEFINITE_LENGTHS: usize = 5;

/// A serial number has no more bytes (RFC 5280 section 4.1.2.2), and one for the sign of a number of 20.
const MAX_SERIAL: usize = 21;

const KEY_ALGORITHMS: &[(ObjectIdentifier, &str)] = &[(oids::RSA, "rsa"), (oids::RSA_OAEP, "rsa-oaep")];

/// Content-encryption algorithms, and the size of their blocks and initialization vectors in bytes.
const CONTENT_ALGORITHMS: &[(ObjectIdentifier, &str, usize)] = &[
    (oids::AES_128_CBC, "aes-128-cbc", 16),
    (oids::AES_192_CBC, "aes-192-cbc", 16),
    (oids::AES_256_CBC, "aes-256-cbc", 16),
    (oids::DES_EDE3_CBC, "des-ede3-cbc", 8),
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
    /// A recipient is named by a subjectKeyIdentifier, which may be empty.
    pub(crate) key_identifier: bool,
    /// There are recipients of another sort: password, key agreement.
    pub(crate) other_recipients: bool,
    /// A name in it has bytes that are no text.
    pub(crate) bad_text: bool,
    pub(crate) content_algorithm: Option<String>,
    /// Length and initialization vector do not fit the content-encryption algorithm.
    pub(crate) misfit: bool,
    /// Deviations from Apple's form that no other field records.
    pub(crate) unusual: Vec<UnusualForm>,
    /// The defect that ended reading, if any.
    pub(crate) defect: Option<Defect>,
    /// Its length in bytes, if it is whole.
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
        self.indefinite = reader.indefinite_lengths() > 0;
        reader.primitive(Tag::OBJECT_IDENTIFIER)?;
        reader.enter(context(0))?;
        reader.enter(Tag::SEQUENCE)?;
        let version = asn1::integer(reader)?;
        // Apple writes neither originatorInfo nor unprotectedAttrs.
        if reader.next_is(context(0))? {
            reader.skip()?;
            self.note(UnusualForm::Structure, true);
        }
        let outside = reader.indefinite_lengths();
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
        let in_recipients = reader.indefinite_lengths() - outside;
        // RFC 5652 section 6.1: 0 for recipients that are all of version 0; the others have findings of their own.
        let usual: &[&[u8]] =
            if self.key_identifier || self.other_recipients { &[&[0], &[2], &[3]] } else { &[&[0]] };
        self.note(UnusualForm::Version, !usual.contains(&version));
        self.encrypted_content_info(reader)?;
        if reader.next_is(context(1))? {
            reader.skip()?;
            self.note(UnusualForm::Structure, true);
        }
        reader.leave()?;
        reader.leave()?;
        reader.leave()?;
        let as_apple_nests =
            !self.indefinite || (in_recipients == 0 && reader.indefinite_lengths() == INDEFINITE_LENGTHS);
        self.note(UnusualForm::Structure, !as_apple_nests || reader.met_lax_encoding());
        Ok(())
    }

    fn note(&mut self, what: UnusualForm, departs: bool) {
        if departs && !self.unusual.contains(&what) {
            self.unusual.push(what);
        }
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
        let version = asn1::integer(reader)?;
        let by_identifier = reader.next_is(implicit(0))?;
        // RFC 5652 section 6.2.1.
        self.note(UnusualForm::Version, version != if by_identifier { [2] } else { [0] });
        if by_identifier {
            self.key_identifier = true;
            let identifier = reader.primitive(implicit(0))?;
            recipient.subject_key_identifier = non_empty(hex_with_colons(identifier));
        } else {
            reader.enter(Tag::SEQUENCE)?;
            let issuer = asn1::attributes(reader)?;
            self.note(UnusualForm::Structure, issuer.is_empty());
            recipient.issuer = asn1::display_name(&issuer);
            let serial = asn1::integer(reader)?;
            self.note(UnusualForm::Structure, serial.len() > MAX_SERIAL);
            recipient.serial = Some(hex_with_colons(serial));
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
        // NULL and nothing else (RFC 8017 appendix A.2); OAEP has a finding of its own.
        let null = reader.next_is(Tag::NULL)? && reader.primitive(Tag::NULL)?.is_empty();
        let is_rsa = recipient.key_algorithm == "rsa";
        self.note(UnusualForm::Structure, is_rsa && (!null || reader.peek()?.is_some()));
        reader.leave_early()?;
        let whole = reader.next_is(Tag::OCTET_STRING)?;
        // What is known of a recipient counts even where its key is cut off.
        let mut bytes = 0;
        let key = reader.pieces(Tag::OCTET_STRING, Tag::OCTET_STRING, &mut |piece| bytes += piece.len());
        recipient.key_bits = key.is_ok().then(|| u32::try_from(bytes * 8).ok()).flatten();
        self.recipients.push(recipient);
        key?;
        if bytes == 0 {
            return Err(Defect::Broken);
        }
        self.note(UnusualForm::Structure, !whole);
        self.note(UnusualForm::KeyLength, !KEY_LENGTHS.contains(&bytes));
        reader.leave()
    }

    fn encrypted_content_info(&mut self, reader: &mut Reader<'_>) -> Result<(), Defect> {
        reader.enter(Tag::SEQUENCE)?;
        let content_type = Oid(reader.primitive(Tag::OBJECT_IDENTIFIER)?);
        let well_formed = content_type.is_well_formed();
        self.note(UnusualForm::Structure, !well_formed);
        self.note(UnusualForm::InnerContentType, well_formed && !content_type.is(&oids::DATA));
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
        self.note(UnusualForm::Structure, known.is_some() && reader.peek()?.is_some());
        reader.leave_early()?;
        let mut content = 0;
        if reader.peek()?.is_some() {
            reader.pieces(context(0), Tag::OCTET_STRING, &mut |piece| content += piece.len())?;
        }
        reader.leave()?;
        // A whole number of blocks, at least one, and a vector of one block (RFC 3565 section 2.3, RFC 3370 section 5.1).
        self.misfit =
            block.is_some_and(|block| vector != Some(block) || content == 0 || content % block != 0);
        self.note(UnusualForm::ContentLength, !self.misfit && !CONTENT_LENGTHS.contains(&content));
        Ok(())
    }
}

fn non_empty(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}
