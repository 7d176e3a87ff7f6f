//! `--format metrics`, read back by a reader of its own and, where it is installed, by Prometheus' own for Python.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{Files, check, token, token_until};

type Labels = BTreeMap<String, String>;

/// The samples of OpenMetrics text, by its grammar: labels in quotes, with `\\`, `\"` and `\n` as escapes.
fn samples(text: &str) -> Vec<(String, Labels, i64)> {
    let body = text.strip_suffix("# EOF\n").expect("it ends with the mark of its end");
    body.lines().filter(|line| !line.starts_with("# ")).map(sample).collect()
}

fn sample(line: &str) -> (String, Labels, i64) {
    let (name, mut rest) = line.split_once('{').expect(line);
    let mut labels = Labels::new();
    loop {
        let (label, after) = rest.split_once("=\"").expect(line);
        let mut value = String::new();
        let mut characters = after.char_indices();
        let end = loop {
            match characters.next().expect(line) {
                (_, '\\') => value.push(match characters.next().expect(line).1 {
                    'n' => '\n',
                    other @ ('\\' | '"') => other,
                    other => panic!("\\{other} in {line}"),
                }),
                (at, '"') => break at + 1,
                (_, other) => value.push(other),
            }
        };
        assert_eq!(labels.insert(label.to_owned(), value), None, "{line}");
        rest = &after[end..];
        match rest.strip_prefix(',') {
            Some(more) => rest = more,
            None => break,
        }
    }
    let value = rest.strip_prefix("} ").expect(line).parse().expect(line);
    (name.to_owned(), labels, value)
}

fn hostile() -> Files {
    let files = Files::new();
    files.with("sToken_for_A.vpptoken", token("A\"} 1\n# EOF\\ \u{202e}"));
    files.with("sToken_for_B.vpptoken", token_until("2020-03-15T09:12:44+0000", "B"));
    files.with("Schule am See_Token_2026-03-15T09-12-44Z_smime.p7m", "<!doctype html>");
    files
}

fn metrics(files: &[&Path]) -> String {
    let arguments = ["--format".as_ref(), "metrics".as_ref()];
    let run = check(arguments.into_iter().chain(files.iter().copied()));
    run.out
}

#[test]
fn each_file_has_its_samples() {
    let folder = hostile();
    let paths = ["sToken_for_A.vpptoken", "sToken_for_B.vpptoken"].map(|name| folder.path().join(name));
    let all = samples(&metrics(&[&paths[0], &paths[1]]));
    let values = |name: &str| -> Vec<i64> {
        all.iter().filter(|(metric, ..)| metric == name).map(|(.., value)| *value).collect()
    };
    assert_eq!(values("relution_token_expiry_timestamp_seconds"), [1_805_101_964, 1_584_263_564]);
    assert_eq!(values("relution_token_verdict"), [0, 2]);
    assert_eq!(values("relution_token_checked_timestamp_seconds"), [1_795_435_200; 2]);
    let (_, labels, _) = &all[0];
    assert_eq!(
        labels.keys().collect::<Vec<_>>(),
        ["exact", "file", "kind", "location", "organization", "server"]
    );
    assert_eq!((labels["exact"].as_str(), labels["location"].as_str()), ("true", "A"));
    assert_eq!(labels["organization"], "A\"} 1[U+000A]# EOF\\ [U+202E]");
}

#[test]
fn no_two_samples_have_the_same_labels() {
    let files = Files::new();
    std::fs::create_dir(files.path().join("b")).unwrap();
    let one = files.with("sToken_for_A.vpptoken", token("A"));
    let other = files.with("b/sToken_for_A.vpptoken", token("A"));
    let all = samples(&metrics(&[&one, &other, &other]));
    let mut labels: Vec<_> = all.iter().map(|(name, labels, _)| (name, labels)).collect();
    let count = labels.len();
    labels.sort();
    labels.dedup();
    assert_eq!(labels.len(), count);
}

/// Left out where Python or its package `prometheus_client` is missing.
#[test]
fn the_client_library_of_prometheus_reads_it() {
    const PROGRAM: &str = "import sys
try:
    from prometheus_client.openmetrics.parser import text_string_to_metric_families as families
except ImportError:
    sys.exit(3)
samples = [s for family in families(sys.stdin.read()) for s in family.samples]
print(len(samples), samples[0].labels['organization'])";
    let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
    let folder = hostile();
    let names = [
        "sToken_for_A.vpptoken",
        "sToken_for_B.vpptoken",
        "Schule am See_Token_2026-03-15T09-12-44Z_smime.p7m",
    ];
    let paths = names.map(|name| folder.path().join(name));
    let text = metrics(&[&paths[0], &paths[1], &paths[2]]);
    let child = Command::new(python)
        .args(["-c", PROGRAM])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else { return };
    let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
    let output = child.wait_with_output().unwrap();
    if output.status.code() == Some(3) {
        return;
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim(),
        "8 A\"} 1[U+000A]# EOF\\ [U+202E]",
        "{errors}"
    );
}
