//! The buffers in which `unlock` holds key file, password and content natively are wiped before they are freed.
//!
//! An allocator looks at every block when it is freed. The numbers of the key in the layout of the crates that compute
//! with it are not looked for: those crates do not wipe all that they free, and SECURITY.md names them.
#![cfg(feature = "unlock")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Mutex, OnceLock};

use common::make::{base64, hex, in_lines, unbase64};
use common::now;
use relution_token_check::{FindingCode, KeyError, Kind, Options, PrivateKey, inspect, unlock};

const PASSWORD: &str = "geheim ä€";

struct Watching;

#[global_allocator]
static ALLOCATOR: Watching = Watching;

static IS_WATCHING: AtomicBool = AtomicBool::new(false);
static SECRETS: OnceLock<Secrets> = OnceLock::new();
static FREED: Mutex<Vec<&str>> = Mutex::new(Vec::new());

// SAFETY: every call is handed on to the system's allocator as it came; a block is only read before it is freed.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Zeros, so that only what was written is found.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // What the search itself frees is not searched.
        if IS_WATCHING.swap(false, SeqCst) {
            look(unsafe { std::slice::from_raw_parts(at, layout.size()) });
            IS_WATCHING.store(true, SeqCst);
        }
        unsafe { System.dealloc(at, layout) }
    }
}

fn look(block: &[u8]) {
    let names = SECRETS.get().map_or_else(HashSet::new, |secrets| secrets.found_in(block));
    FREED.lock().unwrap().extend(names);
}

/// The names of the secrets of which something was freed during a call.
fn freed<T>(call: impl FnOnce() -> T) -> (T, HashSet<&'static str>) {
    FREED.lock().unwrap().clear();
    IS_WATCHING.store(true, SeqCst);
    let out = call();
    IS_WATCHING.store(false, SeqCst);
    (out, FREED.lock().unwrap().iter().copied().collect())
}

/// By every run of 16 bytes of them, or by all of a shorter one.
struct Secrets {
    runs: HashMap<Vec<u8>, Vec<&'static str>>,
    lengths: HashSet<usize>,
    /// Which two bytes a run begins with, so that few are looked up.
    begins: Vec<bool>,
}

fn beginning(run: &[u8]) -> usize {
    usize::from(run[0]) << 8 | usize::from(run[1])
}

impl Secrets {
    fn new(all: &[(&'static str, Vec<u8>)]) -> Self {
        let (mut runs, mut begins) = (HashMap::<_, Vec<_>>::new(), vec![false; 1 << 16]);
        let mut lengths = HashSet::new();
        for (name, bytes) in all {
            let length = bytes.len().min(16);
            lengths.insert(length);
            for run in bytes.windows(length) {
                begins[beginning(run)] = true;
                runs.entry(run.to_vec()).or_default().push(*name);
            }
        }
        Self { runs, lengths, begins }
    }

    fn found_in(&self, block: &[u8]) -> HashSet<&'static str> {
        let of_length = |length: &usize| {
            let runs = block.windows(*length).filter(|run| self.begins[beginning(run)]);
            runs.filter_map(|run| self.runs.get(run)).flatten().copied().collect::<Vec<_>>()
        };
        self.lengths.iter().flat_map(of_length).collect()
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unlock")
}

fn read(name: &str) -> Vec<u8> {
    fs::read(folder().join(name)).unwrap()
}

/// The private part of `key.pem`: its DER behind the modulus, which is public.
fn private_part() -> Vec<u8> {
    let key = read("key_pkcs1.der");
    // SEQUENCE, version, modulus of 257 bytes, exponent.
    let start = 4 + 3 + 4 + 257 + 5;
    assert_eq!(key[start..start + 2], [0x02, 0x82], "the private exponent");
    key[start..].to_vec()
}

fn secrets() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("key", private_part()),
        ("PEM", read("key_pkcs1.pem")[600..].to_vec()),
        ("password", PASSWORD.as_bytes().to_vec()),
        ("password in UTF-16", PASSWORD.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("plaintext", between(&read("message.txt"), b'{', b'}')),
        ("content token", content_token()),
        ("content token's file", vpp()),
    ]
}

fn between(bytes: &[u8], first: u8, last: u8) -> Vec<u8> {
    let start = bytes.iter().position(|byte| *byte == first).unwrap();
    let end = bytes.iter().rposition(|byte| *byte == last).unwrap();
    bytes[start..=end].to_vec()
}

/// The value of `token` in a content token.
fn content_token() -> Vec<u8> {
    let json: serde_json::Value = serde_json::from_slice(&unbase64(str::from_utf8(&vpp()).unwrap())).unwrap();
    json["token"].as_str().unwrap().as_bytes().to_vec()
}

fn vpp() -> Vec<u8> {
    read("../vpp/sToken_for_Musterstadt.vpptoken")
}

/// One test, since the allocator is one for all.
#[test]
fn nothing_of_ours_is_freed_before_it_is_wiped() {
    assert!(SECRETS.set(Secrets::new(&secrets())).is_ok());
    for (name, bytes) in secrets() {
        let (_, found) = freed(|| drop(bytes.clone()));
        assert!(found.contains(name), "the search finds {name}");
    }

    let text = String::from_utf8(vpp()).unwrap();
    let in_utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wrapped = [
        text.clone().into_bytes(),
        in_lines(&text, 64, "\n").into_bytes(),
        format!("\"{text}\"").into_bytes(),
        format!("-----BEGIN TOKEN-----\n{text}\n-----END TOKEN-----\n").into_bytes(),
        [&[0xff, 0xfe][..], &in_utf_16].concat(),
        base64(text.as_bytes()).into_bytes(),
        hex(text.as_bytes()).into_bytes(),
        text.replace('=', "%3D").into_bytes(),
        text.replace('=', "=3D").into_bytes(),
        format!("Hello,\n\n> {text}\n\nBye").into_bytes(),
        format!("{{\"file\": \"{text}\"}}").into_bytes(),
        format!("token: {text}\n").into_bytes(),
        format!("From: a@example.org\nSubject: Token\n\n{text}\n").into_bytes(),
        unbase64(&text),
    ];
    for bytes in wrapped {
        let (report, left) = freed(|| inspect(&bytes, &Options::new(now())));
        let start = String::from_utf8_lossy(&bytes[..40]);
        assert!(matches!(report.kind, Kind::VppToken | Kind::VppTokenPlaintext), "{start}: {report:?}");
        assert!(left.is_empty(), "{start}: {left:?}");
    }
    let message = read("message.txt");
    let (report, left) = freed(|| inspect(&message, &Options::new(now())));
    assert_eq!(report.kind, Kind::DepTokenPlaintext);
    assert!(left.is_empty(), "{left:?}");

    let token = read("aes128_pkcs1.p7m");
    let mut altered = token.clone();
    let at = altered.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 400;
    altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
    let mut forms: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    forms.retain(|name| name.starts_with("key") && !name.contains("rc2.") && !name.ends_with(".p7m"));
    forms.sort();
    assert!(forms.len() > 20, "{forms:?}");
    for form in forms {
        let file = read(&form);
        let options = Options::new(now());
        let (report, left) = freed(|| {
            let key = PrivateKey::read(&file, Some(PASSWORD.as_bytes()))?;
            Ok::<_, KeyError>((unlock(&token, &key, &options)?, unlock(&altered, &key, &options)?))
        });
        let (opened, wrong) = report.unwrap_or_else(|error| panic!("{form}: {error:?}"));
        assert!(opened.expiry.is_some_and(|expiry| expiry.exact), "{form}");
        assert!(wrong.findings.iter().any(|finding| finding.code == FindingCode::KeyMismatch), "{form}");
        assert!(left.is_empty(), "{form}: {left:?}");
        let (_, left) = freed(|| PrivateKey::read(&file, Some(b"another password")));
        assert!(left.is_empty(), "{form}, wrong password: {left:?}");
    }
}
