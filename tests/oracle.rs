//! The reader and the `cms` crate read the same from a token.
#![cfg(feature = "unlock")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use cms::content_info::ContentInfo;
use cms::enveloped_data::{EnvelopedData, RecipientIdentifier, RecipientInfo};
use common::make::{Random, enveloped, hex};
use common::now;
use der::{Decode, Encode};
use proptest::prelude::*;
use relution_token_check::{Options, inspect};

fn read(bytes: &[u8]) -> EnvelopedData {
    let content = ContentInfo::from_ber(bytes).and_then(|info| info.content.to_der()).expect("ContentInfo");
    EnvelopedData::from_ber(&content).expect("EnvelopedData")
}

proptest! {
    #[test]
    fn serial_key_size_and_cipher_are_the_same(seed in any::<u64>()) {
        let bytes = enveloped(&mut Random(seed));
        let ours = inspect(&bytes, &Options::new(now())).encryption.expect("a token");
        let theirs = read(&bytes);
        prop_assert_eq!(ours.recipients.len(), theirs.recip_infos.0.len());
        let RecipientInfo::Ktri(recipient) = &theirs.recip_infos.0.as_slice()[0] else { panic!("key transport") };
        let RecipientIdentifier::IssuerAndSerialNumber(owner) = &recipient.rid else { panic!("issuer and serial") };
        let serial = ours.recipients[0].serial.clone().unwrap().replace(':', "").to_lowercase();
        prop_assert_eq!(serial, hex(owner.serial_number.as_bytes()));
        prop_assert_eq!(ours.recipients[0].key_bits, Some(recipient.enc_key.as_bytes().len() as u32 * 8));
        let oid = theirs.encrypted_content.content_enc_alg.oid.to_string();
        prop_assert_eq!((ours.content_algorithm.as_str(), oid.as_str()), ("aes-128-cbc", "2.16.840.1.101.3.4.1.2"));
    }
}
