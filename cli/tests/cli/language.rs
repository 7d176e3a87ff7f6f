//! Every language of the list, and which one is chosen.

use std::collections::BTreeSet;

use crate::support::{Files, check, command, languages, message, run, token};

#[test]
fn every_language_is_spoken_when_it_is_asked_for() {
    let files = Files::new();
    let path = files.with("sToken_for_A.vpptoken", token("Köln"));
    for language in languages() {
        for asked in [language.clone(), language.to_uppercase()] {
            let run = check(["--lang".as_ref(), asked.as_ref(), path.as_os_str()]);
            assert_eq!(run.status, 0);
            for words in [
                message(&language, "verdict-ready", &[]),
                message(&language, "kind-vpp-token", &[]),
                message(&language, "step-organization-named", &[("organization", "Köln")]),
            ] {
                assert!(run.out.contains(&words), "{asked}: {words}: {}", run.out);
            }
        }
    }
}

#[test]
fn labels_are_in_the_language_where_they_are_known_and_descriptions_always() {
    let files = Files::new();
    let path = files.with("sToken_for_A.vpptoken", token("Köln"));
    let run = check(["--lang".as_ref(), "de".as_ref(), path.as_os_str()]);
    for words in [
        "Einstellungen > Volume Purchase Program (VPP) > User Account (früher: Account)",
        "Drei-Punkte-Menü des Tokens > Update token > die Datei > Update token",
        "2027-03-15 09:12:44 UTC, noch 111 Tage (genau)",
    ] {
        assert!(run.out.contains(words), "{words}: {}", run.out);
    }
    assert!(!run.out.contains("Settings"), "{}", run.out);
}

/// The language of the help under these variables, told by its first line.
fn spoken(variables: &[(&str, &str)]) -> String {
    let help = run(command().envs(variables.iter().copied()).arg("--help"), b"");
    assert_eq!(help.status, 0, "{variables:?}");
    let is_spoken = |language: &String| help.out.contains(&message(language, "help-about", &[]));
    languages().into_iter().find(is_spoken).unwrap_or_else(|| panic!("{variables:?}: {}", help.out))
}

#[test]
fn the_environment_decides_where_nothing_is_asked_for() {
    for (variables, language) in [
        ([("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "de_DE.UTF-8")], "de"),
        ([("LC_ALL", ""), ("LC_MESSAGES", "de_AT.UTF-8"), ("LANG", "en_GB.UTF-8")], "de"),
        ([("LC_ALL", "C"), ("LC_MESSAGES", "de_DE.UTF-8"), ("LANG", "de_DE.UTF-8")], "en"),
        ([("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "tlh_QO.UTF-8")], "en"),
        ([("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "")], "en"),
    ] {
        assert_eq!(spoken(&variables), language, "{variables:?}");
    }
    for language in languages() {
        let locale = format!("{language}_CA.UTF-8");
        assert_eq!(spoken(&[("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", &locale)]), language, "{locale}");
    }
    let help = run(command().env("LC_ALL", "de_DE.UTF-8").args(["--lang", "en", "--help"]), b"");
    assert!(help.out.contains(&message("en", "help-about", &[])), "{}", help.out);
}

#[test]
fn the_help_names_every_language_and_is_another_one_in_each() {
    let helps: BTreeSet<_> = languages()
        .iter()
        .map(|language| run(command().args(["--lang", language, "--help"]), b"").out)
        .inspect(|help| assert!(help.contains(&languages().join(", ")), "{help}"))
        .collect();
    assert_eq!(helps.len(), languages().len());
}

#[test]
fn a_wrong_command_line_is_explained_in_the_language_asked_for() {
    for language in languages() {
        let run = run(command().args(["--jsn", "x", "--lang", &language]), b"");
        assert_eq!(run.status, 64);
        let words = [
            message(&language, "usage-unknown", &[("argument", "--jsn")]),
            message(&language, "usage-suggestion", &[("suggestion", "--json")]),
        ];
        assert!(run.err.contains(&words.join(" ")), "{}", run.err);
    }
}
