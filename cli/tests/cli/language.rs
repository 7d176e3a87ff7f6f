//! English and German.

use crate::support::{Files, check, command, run, token};

#[test]
fn german_is_spoken_when_it_is_asked_for() {
    let files = Files::new();
    let run = check([
        "--lang".as_ref(),
        "de".as_ref(),
        files.with("sToken_for_A.vpptoken", token("Köln")).as_os_str(),
    ]);
    assert_eq!(run.status, 0);
    for words in [
        "Bereit zum Hochladen: VPP-Token (Inhaltstoken)",
        "Das Token ist für „Köln“.",
        // Known labels in German, the others in English as the portal shows them, descriptions in German.
        "Einstellungen > Volume Purchase Program (VPP) > User Account (früher: Account)",
        "Drei-Punkte-Menü des Tokens > Update token > die Datei > Update token",
        "2027-03-15 09:12:44 UTC, noch 111 Tage (genau)",
        "(ab Version 5.33.0, Organisation Global): Einstellungen",
    ] {
        assert!(run.out.contains(words), "{words}: {}", run.out);
    }
    assert!(!run.out.contains("Settings"), "{}", run.out);
}

#[test]
fn the_environment_decides_where_nothing_is_asked_for() {
    for (variables, word) in [
        (&[("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "de_DE.UTF-8")][..], "Aufruf"),
        (&[("LC_ALL", ""), ("LC_MESSAGES", "de_AT.UTF-8"), ("LANG", "en_GB.UTF-8")], "Aufruf"),
        (&[("LC_ALL", "C"), ("LC_MESSAGES", "de_DE.UTF-8"), ("LANG", "de_DE.UTF-8")], "Usage"),
        (&[("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "fr_FR.UTF-8")], "Usage"),
    ] {
        let help = run(command().envs(variables.iter().copied()).arg("--help"), b"");
        assert!(help.out.contains(word), "{variables:?}: {}", help.out);
    }
    let help = run(command().env("LC_ALL", "de_DE.UTF-8").args(["--lang", "en", "--help"]), b"");
    assert!(help.out.contains("Usage"), "{}", help.out);
}

#[test]
fn a_wrong_command_line_is_said_in_the_language_asked_for() {
    let run = run(command().args(["--jsn", "x", "--lang=de"]), b"");
    assert_eq!(run.status, 64);
    assert!(run.err.contains("Die Option --jsn gibt es nicht. Meinten Sie --json?"), "{}", run.err);
}
