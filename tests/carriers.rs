//! Tokens and keys are found in whatever they lie, and where there is none, none is found.
//!
//! The usual number of cases takes some seconds. More:
//! ```text
//! CASES=100000 cargo test --release --test carriers
//! ```

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;

use common::carry::{Carrier, Form, carriers, encodings, prose};
use common::make::{self, Random, base64, content_json, content_token, pem, server_token};
use common::now;
use relution_token_check::Param;
use relution_token_check::{FindingCode, Kind, Options, Report, Verdict, inspect};

/// How many cases: as many as are asked for, else the usual number.
fn cases(usual: u64) -> u64 {
    std::env::var("CASES").map_or(usual, |count| count.parse().expect("a number"))
}

const OUTER: &str = "notes.txt";

fn look(bytes: &[u8]) -> Report {
    inspect(bytes, &Options::new(now()).named(OUTER))
}

fn whats(report: &Report) -> Vec<String> {
    let repaired = report.findings.iter().filter(|finding| finding.code == FindingCode::Repaired);
    repaired
        .filter_map(|finding| match &finding.params[0].1 {
            Param::Text(what) => Some(what.clone()),
            _ => None,
        })
        .collect()
}

fn has(report: &Report, code: FindingCode) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

/// One to three ways of carrying, each of which takes what the one before it gives. Encodings stand inside.
fn nest(random: &mut Random, carriers: &[Carrier], encodings: &[Carrier]) -> Vec<usize> {
    let depth = 1 + random.below(3);
    let all: Vec<_> = encodings.iter().chain(carriers).collect();
    let mut chosen: Vec<usize> = Vec::new();
    let mut form = Form::Text;
    while chosen.len() < depth {
        let next = random.below(all.len());
        // Nobody indents a mail, and no serializer the soft line breaks of quoted-printable.
        let whole_lines =
            |label: &str| ["mail", "attachment", "quoted-printable"].iter().any(|word| label.contains(word));
        let indented =
            all[next].label == "YAML literal" && chosen.iter().any(|at| whole_lines(all[*at].label));
        if all[next].takes < form || indented {
            continue;
        }
        form = all[next].gives;
        chosen.push(next);
    }
    chosen
}

/// What went wrong, counted by how it was carried.
#[derive(Default)]
struct Failures(BTreeMap<String, (u64, String)>);

impl Failures {
    fn add(&mut self, chain: &str, what: String) {
        let entry = self.0.entry(chain.to_owned()).or_insert((0, what));
        entry.0 += 1;
    }

    fn assert_none(&self, cases: u64) {
        let count: u64 = self.0.values().map(|(count, _)| count).sum();
        let list: Vec<_> =
            self.0.iter().map(|(chain, (count, what))| format!("{count} x {chain}: {what}")).collect();
        assert!(self.0.is_empty(), "{count} of {cases}\n{}", list.join("\n"));
        println!("{cases} cases");
    }
}

/// Carries the file that `make` makes in every way, and says what is wrong with the report.
fn carry(
    usual: u64,
    make: fn(&mut Random) -> Vec<u8>,
    wrong: impl Fn(&[u8], &Report, &[&Carrier]) -> Option<String>,
) {
    let (carriers, encodings) = (carriers(), encodings());
    let all: Vec<_> = encodings.iter().chain(&carriers).collect();
    let mut failures = Failures::default();
    let single = all.len() as u64;
    let cases = cases(usual).max(single);
    for seed in 0..cases {
        let mut random = Random(seed);
        let file = make(&mut random);
        let chosen = match usize::try_from(seed) {
            // Each by itself first.
            Ok(seed) if seed < all.len() => vec![seed],
            _ => nest(&mut random, &carriers, &encodings),
        };
        let chain: Vec<_> = chosen.iter().map(|index| all[*index]).collect();
        let mut bytes = file.clone();
        for carrier in &chain {
            bytes = carrier.put(&mut random, &bytes);
        }
        if bytes == file {
            // Nothing in it had to be encoded.
            continue;
        }
        let report = look(&bytes);
        if let Some(wrong) = wrong(&file, &report, &chain) {
            let labels: Vec<_> = chain.iter().map(|carrier| carrier.label).collect();
            if let Ok(folder) = std::env::var("KEEP") {
                std::fs::write(format!("{folder}/{seed}.{}", labels.join(" < ").replace('/', "-")), &bytes)
                    .unwrap();
            }
            failures.add(&labels.join(" in "), format!("seed {seed}: {wrong}"));
        }
    }
    failures.assert_none(cases);
}

/// The token's own facts, the verdict `check`, and every carrier by its name.
fn wrong_with_token(file: &[u8], report: &Report, chain: &[&Carrier]) -> Option<String> {
    let alone = look(file);
    let facts = |report: &Report| {
        (report.kind, report.organization.clone(), report.expiry.clone(), report.encryption.clone())
    };
    if facts(report) != facts(&alone) {
        return Some(format!("{:?} {:?}", report.kind.name(), report.findings.first()));
    }
    if report.verdict != Verdict::Check {
        return Some(format!("{:?} {:?}", report.verdict, report.findings));
    }
    let found = whats(report);
    if found.iter().any(|what| what == "no-headers") {
        return Some(format!("no headers seen: {found:?}"));
    }
    // Headers in quoted-printable look like headers too, in which a name is none.
    let attachment = chain.iter().position(|carrier| carrier.name.is_some());
    let hidden =
        attachment.is_some_and(|at| chain[at..].iter().any(|carrier| carrier.label == "quoted-printable"));
    let innermost = attachment.and_then(|at| chain[at].name);
    let name = innermost.map_or_else(|| OUTER.to_owned(), |name| format!("{OUTER} \u{203a} {name}"));
    if !hidden && report.file.name.as_ref() != Some(&name) {
        return Some(format!("called {:?}", report.file.name));
    }
    // Inside each other, one may hide another: what can be read through an encoding need not be undone.
    let of_a_nest = ["surrounding-text", "trailing-data"];
    let said = found.iter().any(|what| {
        chain.iter().any(|carrier| match carrier.label {
            // Bytes after the end; one more header.
            "prose after" if what == "trailing-data" => true,
            "label" if what == "altered-headers" => true,
            _ => what == carrier.what,
        }) || chain.len() > 1 && of_a_nest.contains(&what.as_str())
    });
    // A label with a colon is one more header, which is nothing to speak of.
    let is_header = chain.iter().all(|carrier| carrier.label == "label");
    (!said && !is_header).then(|| format!("not said: {} in {found:?}", chain[0].what))
}

#[test]
fn a_server_token_is_found_wherever_it_lies() {
    carry(500, server_token, wrong_with_token);
}

#[test]
fn a_content_token_is_found_wherever_it_lies() {
    carry(500, content_token, wrong_with_token);
}

/// The JSON inside a server token.
fn server_json(random: &mut Random) -> Vec<u8> {
    let mut secret = |length: usize| make::hex(&random.bytes(length));
    format!(
        "{{\"consumer_key\":\"CK_{}\",\"consumer_secret\":\"CS_{}\",\"access_token\":\"AT_{}\",\"access_secret\":\"AS_{}\",\"access_token_expiry\":\"2027-03-15T09:12:44Z\"}}",
        secret(24), secret(20), secret(30), secret(20)
    )
    .into_bytes()
}

fn content_json_bytes(random: &mut Random) -> Vec<u8> {
    content_json(random).into_bytes()
}

fn private_key(random: &mut Random) -> Vec<u8> {
    let rsa = make::rsa_private(random);
    let pkcs8 = make::pkcs8(&rsa);
    let (label, der) = random.pick(&[("RSA PRIVATE KEY", &rsa), ("PRIVATE KEY", &pkcs8)]);
    pem(label, der).into_bytes()
}

fn wrong_with_secret(file: &[u8], report: &Report, _chain: &[&Carrier]) -> Option<String> {
    let kind = look(file).kind;
    let right =
        report.kind == kind && report.verdict == Verdict::Reject && has(report, FindingCode::SecretExposed);
    (!right).then(|| format!("{} {:?}", report.kind.name(), report.findings.first()))
}

#[test]
fn a_decrypted_server_token_is_found_wherever_it_lies() {
    carry(300, server_json, wrong_with_secret);
}

#[test]
fn a_decoded_content_token_is_found_wherever_it_lies() {
    // Its base64 is a token, not a secret: that is another test.
    carry(300, content_json_bytes, |file, report, chain| {
        let encoded = chain.iter().any(|carrier| {
            carrier.label.contains("base64")
                || matches!(carrier.label, "data URL" | "certutil" | "nested attachment" | "forwarded mail")
        });
        (!encoded).then(|| wrong_with_secret(file, report, chain)).flatten()
    });
}

#[test]
fn a_private_key_is_found_wherever_it_lies() {
    carry(300, private_key, wrong_with_secret);
}

/// Some files, with text between them, in a text or in parts of a mail.
fn together(random: &mut Random, files: &[Vec<u8>]) -> Vec<u8> {
    let texts: Vec<_> = files.iter().map(|file| str::from_utf8(file).unwrap()).collect();
    let (start, between, end) = random.pick(&[
        ("The first:\n", "\n\nand the second:\n", "\n"),
        ("a\n\n```\n", "\n```\n\nb\n\n```\n", "\n```\n"),
        ("<pre>", "</pre>\n<p>and</p>\n<pre>", "</pre>"),
        (
            "From: a@example.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n",
            "\r\n--b\r\nContent-Type: text/plain\r\n\r\n",
            "\r\n--b--\r\n",
        ),
    ]);
    match random.below(3) {
        0 => serde_json::to_vec(&texts).unwrap(),
        _ => format!("{start}{}{end}", texts.join(between)).into_bytes(),
    }
}

fn any_token(random: &mut Random) -> Vec<u8> {
    if random.below(2) == 0 { server_token(random) } else { content_token(random) }
}

#[test]
fn of_several_tokens_the_number_is_said_and_no_facts_of_one() {
    for seed in 0..cases(300) {
        let mut random = Random(seed);
        let count = 2 + random.below(4);
        let mut files: Vec<_> = (0..count).map(|_| any_token(&mut random)).collect();
        // The same token once more is no other one.
        files.push(files[0].clone());
        let bytes = together(&mut random, &files);
        let report = look(&bytes);
        let held = report.findings.iter().find(|finding| finding.code == FindingCode::HoldsTokens);
        let text = || format!("seed {seed}: {:?}\n{}", report.findings, String::from_utf8_lossy(&bytes));
        assert_eq!(held.map(|held| &held.params[0].1), Some(&Param::Number(count as i64)), "{}", text());
        assert!(!report.kind.is_token() && report.verdict == Verdict::Reject, "{}", text());
        assert!(report.organization.is_none() && report.expiry.is_none() && report.encryption.is_none());
    }
}

#[test]
fn a_secret_beside_tokens_decides() {
    for seed in 0..cases(300) {
        let mut random = Random(seed);
        let (kind, secret) = match random.below(2) {
            0 => (Kind::PrivateKey, private_key(&mut random)),
            _ => (Kind::DepTokenPlaintext, server_json(&mut random)),
        };
        let files = [any_token(&mut random), secret, any_token(&mut random)];
        let report = look(&together(&mut random, &files));
        assert_eq!(report.kind, kind, "seed {seed}");
        assert!(has(&report, FindingCode::SecretExposed));
    }
}

/// A text of the kinds that hold no token, although much in it looks like one.
fn without_token(random: &mut Random) -> (&'static str, Vec<u8>) {
    let url_safe = |bytes: &[u8]| base64(bytes).replace('+', "-").replace('/', "_").replace('=', "");
    let picture = |random: &mut Random| {
        let head = random.pick(&[b"\x89PNG\r\n\x1a\n".as_slice(), b"\xff\xd8\xff\xe0\0\x10JFIF", b"GIF89a"]);
        let count = 300 + random.below(600);
        base64(&[head, &random.bytes(count)].concat())
    };
    let text = match random.below(9) {
        0 => ("prose", prose(random)),
        1 => ("code", {
            let name = random.name().replace(' ', "_");
            format!(
                "fn token_{name}(token: &str, expDate: u64) -> Option<Token> {{\n    let consumer_key = env(\"KEY\")?;\n    MII::parse(token, {})\n}}\n// eyJ and MIAG begin tokens\n",
                random.below(99)
            )
        }),
        2 => (
            "log with JSON Web Tokens",
            (0..20)
                .map(|at| {
                    let head = url_safe(br#"{"alg":"RS256","typ":"JWT"}"#);
                    let body = url_safe(
                        format!(
                            r#"{{"sub":"{}","exp":{},"token":"access"}}"#,
                            random.number(),
                            random.number() % 9_999_999_999
                        )
                        .as_bytes(),
                    );
                    format!(
                        "2026-11-23 22:00:{at:02} Authorization: Bearer {head}.{body}.{}\n",
                        url_safe(&random.bytes(256))
                    )
                })
                .collect(),
        ),
        3 => (
            "cursors",
            (0..20)
                .map(|at| {
                    let cursor = base64(
                        format!(
                            r#"{{"id":{},"createdAt":"2026-11-23T22:00:00Z","page":{at}}}"#,
                            random.number()
                        )
                        .as_bytes(),
                    );
                    format!("GET /api/items?after={cursor}&limit=50 200\n")
                })
                .collect(),
        ),
        4 => (
            "picture in a page",
            format!("<html><body><img src=\"data:image/png;base64,{}\"></body></html>", picture(random)),
        ),
        5 => (
            "picture in a mail",
            format!(
                "From: a@example.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--b--\r\n",
                make::in_lines(&picture(random), 76, "\r\n")
            ),
        ),
        6 => ("certificates", {
            let one = make::certificate(random, &[("2.5.4.3", "a")], &[]);
            let other = make::certificate(random, &[("2.5.4.3", "b")], &[]);
            format!("{}\n{}{}", prose(random), pem("CERTIFICATE", &one), pem("CERTIFICATE", &other))
        }),
        7 => (
            "documentation of the fields",
            format!(
                "A content token is base64 of JSON with `expDate`, `token` and `orgName`:\n\n    {{\"expDate\": \"2027-03-15T09:12:44+0000\", \"token\": \"<your token>\", \"orgName\": \"{}\"}}\n\n\
             A server token holds `consumer_key`, `consumer_secret`, `access_token`, `access_secret` and `access_token_expiry`:\n\n    {{\"consumer_key\": \"CK_...\", \"access_secret\": \"AS_...\"}}\n",
                random.name()
            ),
        ),
        _ => (
            "hashes",
            (0..30)
                .map(|at| {
                    format!("{}  {}/file{at}\n", make::hex(&random.bytes(32)), url_safe(&random.bytes(30)))
                })
                .collect(),
        ),
    };
    (text.0, text.1.into_bytes())
}

#[test]
fn where_no_token_lies_none_is_found() {
    for seed in 0..cases(10_000).max(10_000) {
        let mut random = Random(seed);
        let (label, bytes) = without_token(&mut random);
        let report = look(&bytes);
        let found = report.kind.is_token()
            || matches!(report.kind, Kind::DepTokenPlaintext | Kind::VppTokenPlaintext)
            || report.kind.exposes_secret()
            || has(&report, FindingCode::HoldsTokens);
        assert!(!found, "seed {seed}: {label} is {:?}", report.kind);
    }
}

#[test]
fn a_mail_that_is_encrypted_is_no_token_wherever_it_lies() {
    let mut random = Random(9);
    let body = make::in_lines(&base64(&make::enveloped(&mut random)), 76, "\r\n");
    let encrypted =
        format!("From: a@example.test\r\nTo: b@example.test\r\nSubject: x\r\n{}{body}\r\n", make::HEADERS);
    let forwarded = format!(
        "From: c@example.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n{encrypted}\r\n--b--\r\n"
    );
    let mailbox = format!(
        "From a@example.test Mon Nov 23 22:00:00 2026\r\n{encrypted}\r\nFrom b@example.test Mon Nov 23 22:00:00 2026\r\n{encrypted}"
    );
    for text in [&encrypted, &forwarded, &mailbox, &format!("Saved mail:\n\n{encrypted}")] {
        let report = look(text.as_bytes());
        assert!(
            !report.kind.is_token() && !has(&report, FindingCode::HoldsTokens),
            "{:?}\n{text}",
            report.kind
        );
    }
}

#[test]
fn the_sample_of_a_documentation_is_called_one() {
    for seed in 0..cases(200) {
        let mut random = Random(seed);
        let token = base64(
            format!("This is the sample token number {seed} of this manual, and it opens nothing.")
                .as_bytes(),
        );
        let json = format!(
            r#"{{"expDate":"2027-03-15T09:12:44+0000","token":"{token}","orgName":"{}"}}"#,
            random.name()
        );
        let text = format!(
            "{}\nIt looks like this:\n\n    {}\n\n{}",
            prose(&mut random),
            base64(json.as_bytes()),
            prose(&mut random)
        );
        let report = look(text.as_bytes());
        assert_eq!(report.kind, Kind::VppToken, "seed {seed}");
        assert!(has(&report, FindingCode::DocumentationSample), "seed {seed}");
        assert!(whats(&report).contains(&"surrounding-text".to_owned()), "seed {seed}");
    }
}
