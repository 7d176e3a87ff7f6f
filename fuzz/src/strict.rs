//! A second, strict reading of what is `ready`, with other parsers than the core's.

use base64ct::{Base64, Encoding};
use cms::content_info::ContentInfo;
use cms::enveloped_data::{EnvelopedData, RecipientInfo};
use der::{Decode, Encode};
use relution_token_check::Kind;
use serde_json::Value;

/// Fails where a file that is `ready` is not what Apple writes.
pub fn check(bytes: &[u8], kind: Kind) {
    match kind {
        Kind::DepToken => server_token(bytes),
        Kind::VppToken => content_token(bytes),
        other => panic!("{} is ready", other.name()),
    }
}

/// Headers, an empty line, base64 with nothing but line ends in it, and EnvelopedData that the crate `cms` reads.
fn server_token(bytes: &[u8]) {
    let text = str::from_utf8(bytes).expect("text").replace("\r\n", "\n");
    let (headers, body) = text.split_once("\n\n").expect("headers");
    assert!(headers.is_ascii(), "{headers}");
    let body: String = body.split('\n').collect();
    let der = Base64::decode_vec(&body).expect("strict base64");
    let content = ContentInfo::from_ber(&der).and_then(|info| info.content.to_der()).expect("ContentInfo");
    let enveloped = EnvelopedData::from_ber(&content).expect("EnvelopedData");
    assert_eq!(enveloped.recip_infos.0.len(), 1);
    assert!(matches!(enveloped.recip_infos.0.get(0), Some(RecipientInfo::Ktri(_))));
    let ciphertext = enveloped.encrypted_content.encrypted_content.expect("ciphertext");
    assert!(ciphertext.as_bytes().len() % 16 == 0 && ciphertext.as_bytes().len() >= 256);
}

/// One line of base64 of a JSON object whose known fields are texts.
fn content_token(bytes: &[u8]) {
    let text = str::from_utf8(bytes).expect("text");
    let line = text.strip_suffix('\n').map_or(text, |line| line.strip_suffix('\r').unwrap_or(line));
    let json = Base64::decode_vec(line).expect("strict base64");
    let value: Value = serde_json::from_slice(&json).expect("JSON");
    let field = |name: &str| value.get(name).map(|field| field.as_str().expect("a text"));
    let token = field("token").expect("a token");
    let inner = Base64::decode_vec(token).expect("strict base64 in the token");
    assert!((48..=1024).contains(&inner.len()), "{} bytes", inner.len());
    field("expDate").expect("an expiry");
    field("orgName");
}
