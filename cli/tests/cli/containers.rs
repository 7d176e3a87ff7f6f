//! Archives and mails, and tokens that are given back.

use std::path::{Path, PathBuf};

use crate::support::{Files, check, english, languages, message, token};

const DEP: &str = "Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m";
const VPP: &str = "sToken_for_Schule_München.vpptoken";

fn archive(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/archives").join(name)
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures").join(name)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn an_archive_and_a_mail_of_several_tokens_are_reported_file_by_file() {
    for (name, what) in
        [("macos finder.zip", "archive"), ("pax.tar.gz", "archive"), ("two tokens.eml", "mail")]
    {
        let run = check(["--json".as_ref(), archive(name).as_os_str()]);
        let mut reports = run.json();
        reports.sort_by_key(|report| report["kind"].as_str().unwrap().to_owned());
        let shown: Vec<_> = reports.iter().map(|report| report["file"]["name"].as_str().unwrap()).collect();
        assert_eq!(shown, [format!("{name} \u{203a} {DEP}"), format!("{name} \u{203a} {VPP}")]);
        for report in &reports {
            let repaired =
                report["findings"].as_array().unwrap().iter().find(|finding| finding["code"] == "repaired");
            assert_eq!(repaired.unwrap()["params"]["what"], what, "{name}");
        }
        assert_eq!(reports[0]["server"]["name"], "Musterserver");
        assert_eq!(run.status, 1, "{}", run.err);
    }
}

#[test]
fn a_loose_copy_of_a_file_in_an_archive_is_a_duplicate() {
    let run = check(["--json".into(), archive("7-zip.zip"), fixture("dep").join(DEP)]);
    let reports = run.json();
    assert_eq!(reports.len(), 3);
    assert!(reports[2]["findings"].as_array().unwrap().iter().any(|finding| finding["code"] == "duplicate"));
}

#[test]
fn an_encrypted_file_is_named_and_the_archive_is_reported_as_itself() {
    let run = check(["--json".as_ref(), archive("7-zip aes.zip").as_os_str()]);
    assert_eq!((run.status, run.json()[0]["kind"].as_str()), (66, Some("zip")));
    assert!(run.err.contains(DEP) && run.err.contains("is encrypted"), "{}", run.err);
}

#[test]
fn an_archive_over_a_limit_is_reported_as_itself_with_the_reason() {
    let files = Files::new();
    // The head of a tar file of so many empty files.
    let mut header = vec![0; 512];
    header[..5].copy_from_slice(b"a.p7m");
    header[124..135].copy_from_slice(b"00000000000");
    header[257..262].copy_from_slice(b"ustar");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum::<u32>() + 8 * 32;
    header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    let path = files.with("many.tar", header.repeat(1_001));
    let run = check(["--json".as_ref(), path.as_os_str()]);
    assert_eq!((run.status, run.json()[0]["kind"].as_str()), (2, Some("archive")));
    let shown = path.to_string_lossy().into_owned();
    assert!(
        run.err.contains(&english("archive-too-many", &[("name", &shown), ("limit", "1000")])),
        "{}",
        run.err
    );
}

#[test]
fn tokens_are_written_under_their_clean_names_and_nothing_is_overwritten() {
    let files = Files::new();
    let folder = files.path().join("clean");
    let quoted = files.with("sToken_for_A (1).vpptoken.txt", format!("\"{}\"\n", token("A")));
    let run = |source: &Path| {
        check(["--json".as_ref(), "--restore".as_ref(), folder.as_os_str(), source.as_os_str()])
    };
    let first = run(&quoted);
    assert_eq!((first.status, first.json().len()), (1, 1), "{}", first.err);
    assert!(first.err.contains("was restored as"), "{}", first.err);
    run(&quoted);
    assert_eq!(names(&folder), ["sToken_for_A (2).vpptoken", "sToken_for_A.vpptoken"]);
    assert_eq!(std::fs::read_to_string(folder.join("sToken_for_A.vpptoken")).unwrap(), token("A"));
    let again = check([&folder.join("sToken_for_A.vpptoken")]);
    assert!(again.status < 2 && !again.out.contains("quotation"), "{}", again.out);
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owner_alone_and_no_link_is_followed() {
    use std::os::unix::fs::{MetadataExt, symlink};

    let files = Files::new();
    let folder = files.path().join("clean");
    std::fs::create_dir(&folder).unwrap();
    let target = files.path().join("target");
    symlink(&target, folder.join(DEP)).unwrap();
    let run = check(["--restore".as_ref(), folder.as_os_str(), archive("info-zip.zip").as_os_str()]);
    assert_eq!(run.status, 1, "{}", run.err);
    assert!(!target.exists());
    let second = folder.join(DEP.replace(".p7m", " (2).p7m"));
    assert_eq!(std::fs::metadata(&second).unwrap().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read(second).unwrap(), std::fs::read(fixture("dep").join(DEP)).unwrap());
}

#[test]
fn what_cannot_be_given_back_is_named_with_the_reason() {
    let files = Files::new();
    let folder = files.path().join("clean");
    let cut = files.with("cut.vpptoken", format!("\u{feff}{}", &token("A")[..70]));
    let raw = files.with("raw.p7m", decoded(&std::fs::read_to_string(fixture("dep").join(DEP)).unwrap()));
    for (source, reason) in [
        (files.with("whole.vpptoken", token("A")), "restore-not-needed"),
        (files.with("page.html", "<!doctype html>"), "restore-not-a-token"),
        (
            files.with("two.txt", format!("{{\"a\": \"{}\", \"b\": \"{}\"}}", token("A"), token("B"))),
            "restore-not-several",
        ),
        (cut, "restore-not-damaged"),
        (files.with("old.vpptoken", format!("\u{feff}{}", old())), "restore-not-expired"),
        (raw, "restore-not-confirmed"),
    ] {
        for language in languages() {
            let run = check([
                "--lang".as_ref(),
                language.as_ref(),
                "--restore".as_ref(),
                folder.as_os_str(),
                source.as_os_str(),
            ]);
            let sentence = message(&language, reason, &[("name", &source.to_string_lossy())]);
            assert!(run.err.contains(&sentence), "{sentence}\n{}", run.err);
            assert!(run.status <= 2, "it is the status of the check");
        }
    }
    assert!(!folder.exists());
}

fn old() -> String {
    crate::support::token_until("2020-03-15T09:12:44+0000", "A")
}

fn decoded(token: &str) -> Vec<u8> {
    use base64ct::Encoding;
    let (_, body) = token.split_once("\r\n\r\n").unwrap();
    base64ct::Base64::decode_vec(&body.replace("\r\n", "")).unwrap()
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_the_files_are_reported() {
    let files = Files::new();
    let source = files.with("sToken_for_A.vpptoken", format!("\u{feff}{}", token("A")));
    let taken = files.with("taken", "a file");
    for folder in [taken, files.path().join("missing/folder")] {
        let run = check(["--json".as_ref(), "--restore".as_ref(), folder.as_os_str(), source.as_os_str()]);
        assert_eq!((run.status, run.json().len()), (74, 1), "{}", run.err);
        assert!(
            run.err.contains("was not restored") && run.err.contains(folder.to_str().unwrap()),
            "{}",
            run.err
        );
        assert!(!run.err.contains(&token("A")[..20]));
    }
}

/// `/dev/full` is a disk that is always full; here a file system of one page stands for the folder.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_nothing_half_written_stays() {
    let files = Files::new();
    let folder = files.path().join("small");
    std::fs::create_dir(&folder).unwrap();
    let mounted = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=4k", "none"])
        .arg(&folder)
        .stderr(std::process::Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !mounted {
        return; // Only the superuser may mount.
    }
    std::fs::write(folder.join("other"), [b'x'; 4096]).unwrap();
    let source = files.with("sToken_for_A.vpptoken", format!("\u{feff}{}", token("A")));
    let run = check(["--restore".as_ref(), folder.as_os_str(), source.as_os_str()]);
    let left = names(&folder);
    std::process::Command::new("umount").arg(&folder).status().unwrap();
    assert_eq!((run.status, left), (74, vec!["other".to_owned()]), "{}", run.err);
    assert!(run.err.contains("is full"), "{}", run.err);
}
