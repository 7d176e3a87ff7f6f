//! What is done with a token, by this project and by what one would use instead; and the least that has to be done.
//!
//! Every answer is checked before its time counts.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;
use std::{fs, str};

use base64ct::{Base64, Encoding};
use cms::content_info::ContentInfo;
use cms::enveloped_data::{EnvelopedData, RecipientIdentifier, RecipientInfo};
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime};
use der::{Decode, Encode};
use openssl::cms::CmsContentInfo;
use openssl::pkey::PKey;
use relution_token_check::{Kind, Options, PrivateKey, Report, inspect, time, unlock};
use sha2::{Digest, Sha256};

const APPLE_SHAPED: &str = "dep/Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m";
const CONTENT_TOKEN: &str = "vpp/sToken_for_Musterstadt.vpptoken";
const OPENABLE: &str = "unlock/aes256_pkcs1.p7m";
const KEY: &str = "unlock/key.pem";

fn fixture(path: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    fs::read(folder.join(path)).expect("the fixture is there")
}

fn options() -> Options<'static> {
    Options::new(time::parse("2026-11-23T22:00:00Z").expect("a time"))
}

/// The base64 below the headers, in one line.
fn body(file: &[u8]) -> String {
    let text = str::from_utf8(file).expect("ASCII");
    let (_, body) = text.split_once("\r\n\r\n").expect("headers");
    body.split_whitespace().collect()
}

fn serial(report: &Report) -> String {
    let encryption = report.encryption.as_ref().expect("recipients");
    encryption.recipients[0].serial.clone().expect("a serial number")
}

/// A server token in Apple's shape of 16 MiB, by repeating a piece of its content.
fn large() -> Vec<u8> {
    let file = fixture(APPLE_SHAPED);
    let headers = str::from_utf8(&file).expect("ASCII").split_once("\r\n\r\n").expect("headers").0.to_owned();
    let der = Base64::decode_vec(&body(&file)).expect("base64");
    let content = der.windows(4).position(|four| four == [0xa0, 0x80, 0x04, 0x82]).expect("content");
    let mut whole = der[..content + 2].to_vec();
    for _ in 0..184 {
        whole.extend([0x04, 0x82, 0xff, 0xf0]);
        whole.extend([0xa7; 0xfff0]);
    }
    whole.extend([0; 10]);
    let text = Base64::encode_string(&whole);
    let lines: Vec<_> = text.as_bytes().chunks(76).map(|line| str::from_utf8(line).expect("ASCII")).collect();
    format!("{headers}\r\n\r\n{}", lines.join("\r\n")).into_bytes()
}

/// Two thirds of the time of Criterion's own setting: the spread shows whether it was enough.
fn group<'a>(criterion: &'a mut Criterion, name: &str, bytes: usize) -> BenchmarkGroup<'a, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(20).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    group.throughput(Throughput::Bytes(bytes as u64));
    group
}

fn server_token(criterion: &mut Criterion) {
    for (name, file) in [("DEP token", fixture(APPLE_SHAPED)), ("DEP token of 16 MiB", large())] {
        let text = body(&file);
        let der = Base64::decode_vec(&text).expect("base64");
        let report = inspect(&file, &options());
        assert_eq!(report.kind, Kind::DepToken, "{:?}", report.findings);
        let mut group = group(criterion, name, file.len());
        group.bench_function("relution-token-check", |bench| {
            bench.iter(|| inspect(black_box(&file), &options()));
        });
        let parsed = CmsContentInfo::from_der(&der).expect("OpenSSL reads it");
        assert!(!parsed.to_der().expect("DER").is_empty());
        group.bench_function("openssl", |bench| {
            bench.iter(|| CmsContentInfo::smime_read_cms(black_box(&file)).expect("OpenSSL reads it"));
        });
        group.bench_function("floor: base64", |bench| {
            bench.iter(|| Base64::decode_vec(black_box(&text)).expect("base64"));
        });
        group.bench_function("floor: SHA-256", |bench| bench.iter(|| Sha256::digest(black_box(&file))));
        group.finish();
    }
}

/// The `cms` crate reads definite lengths alone: of the tokens here, the one that OpenSSL has written so.
fn definite_lengths(criterion: &mut Criterion) {
    let file = fixture(OPENABLE);
    let der = Base64::decode_vec(&body(&file)).expect("base64");
    let Some(der) = read_by_cms(&der).is_some().then_some(der).or_else(|| definite(&file)) else { return };
    let whole = format!("Content-Type: application/pkcs7-mime\r\n\r\n{}", Base64::encode_string(&der));
    let report = inspect(whole.as_bytes(), &options());
    let found = read_by_cms(&der).expect("definite lengths");
    assert_eq!(serial(&report), found);
    let mut group = group(criterion, "DEP token, definite lengths", whole.len());
    group.bench_function("relution-token-check", |bench| {
        bench.iter(|| inspect(black_box(whole.as_bytes()), &options()));
    });
    let text = Base64::encode_string(&der);
    group.bench_function("cms", |bench| {
        bench.iter(|| read_by_cms(&Base64::decode_vec(black_box(&text)).expect("base64")));
    });
    group.bench_function("floor: base64", |bench| {
        bench.iter(|| Base64::decode_vec(black_box(&text)).expect("base64"));
    });
    group.finish();
}

/// The same structure as OpenSSL writes it, if that has definite lengths.
fn definite(file: &[u8]) -> Option<Vec<u8>> {
    let der = CmsContentInfo::smime_read_cms(file).ok()?.to_der().ok()?;
    read_by_cms(&der).is_some().then_some(der)
}

/// The serial number of the first recipient.
fn read_by_cms(der: &[u8]) -> Option<String> {
    let content = ContentInfo::from_der(der).ok()?.content.to_der().ok()?;
    let enveloped = EnvelopedData::from_der(&content).ok()?;
    let RecipientInfo::Ktri(recipient) = enveloped.recip_infos.0.get(0)? else { return None };
    let RecipientIdentifier::IssuerAndSerialNumber(name) = &recipient.rid else { return None };
    let bytes = name.serial_number.as_bytes().iter().map(|byte| format!("{byte:02X}"));
    Some(bytes.collect::<Vec<_>>().join(":"))
}

fn content_token(criterion: &mut Criterion) {
    let file = fixture(CONTENT_TOKEN);
    let parse = |file: &[u8]| -> serde_json::Value {
        let json = Base64::decode_vec(str::from_utf8(file).expect("ASCII")).expect("base64");
        serde_json::from_slice(&json).expect("JSON")
    };
    let report = inspect(&file, &options());
    assert_eq!(report.organization.as_deref(), parse(&file)["orgName"].as_str());
    let mut group = group(criterion, "VPP token", file.len());
    group.bench_function("relution-token-check", |bench| {
        bench.iter(|| inspect(black_box(&file), &options()));
    });
    group.bench_function("floor: base64 and JSON", |bench| bench.iter(|| parse(black_box(&file))));
    group.finish();
}

fn opening(criterion: &mut Criterion) {
    let (file, pem) = (fixture(OPENABLE), fixture(KEY));
    let key = PrivateKey::read(&pem, None).expect("a key");
    let report = unlock(&file, &key, &options()).expect("it opens");
    let expiry = report.expiry.expect("an expiry");
    assert!(expiry.exact);
    let by_openssl = PKey::private_key_from_pem(&pem).expect("a key");
    let decrypt = || {
        let token = CmsContentInfo::smime_read_cms(black_box(&file)).expect("OpenSSL reads it");
        token.decrypt_without_cert_check(&by_openssl).expect("it opens")
    };
    assert!(String::from_utf8_lossy(&decrypt()).contains("access_token_expiry"));
    let mut group = group(criterion, "Opening a DEP token", file.len());
    group.bench_function("relution-token-check", |bench| {
        bench.iter(|| unlock(black_box(&file), &key, &options()).expect("it opens"));
    });
    group.bench_function("openssl", |bench| bench.iter(decrypt));
    group.finish();
}

criterion_group!(tokens, server_token, definite_lengths, content_token, opening);
criterion_main!(tokens);
