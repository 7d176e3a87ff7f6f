//! The reader against `serde_json`, and the cases that a general reader does not distinguish.

use proptest::prelude::*;

use super::object;
use crate::defect::Defect;

fn defect(text: &str) -> Option<Defect> {
    object(text.as_bytes(), &["a"]).expect("an object").defect
}

#[test]
fn cut_off_broken_and_whole_are_three_things() {
    for text in [
        "{",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":\"b",
        "{\"a\":\"b\\u00",
        "{\"a\":tr",
        "{\"a\":[{\"b\":1},",
        "{\"a\":1",
    ] {
        assert_eq!(defect(text), Some(Defect::CutOff), "{text}");
    }
    for text in [
        "{a:1}",
        "{\"a\" 1}",
        "{\"a\":1,}",
        "{\"a\":'b'}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":01}",
        "{\"a\":[1}}",
    ] {
        assert_eq!(defect(text), Some(Defect::Broken), "{text}");
    }
    assert_eq!(object(b"{\"a\":1} x", &["a"]).expect("an object").length, 8);
    assert_eq!(defect(" {\"a\":{\"b\":[[],{},-1.5e+3,null]}}\r\n"), None);
}

#[test]
fn a_key_that_stands_twice_is_seen_even_when_one_is_escaped() {
    assert!(object(br#"{"a":1,"\u0061":2}"#, &["a"]).expect("an object").duplicate);
    assert!(!object(br#"{"a":{"a":1}}"#, &["a"]).expect("an object").duplicate);
}

#[test]
fn half_a_surrogate_pair_is_no_text() {
    let half = object(br#"{"a":"x\ud83dy"}"#, &["a"]).expect("an object");
    assert!(half.bad_text);
    assert_eq!(half.text("a"), Some("x\u{fffd}y"));
    let whole = object(br#"{"a":"\ud83d\ude00"}"#, &["a"]).expect("an object");
    assert!(!whole.bad_text);
    assert_eq!(whole.text("a"), Some("\u{1f600}"));
}

#[test]
fn fifty_thousand_brackets_are_just_brackets() {
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(50_000), "]".repeat(50_000));
    assert_eq!(defect(&deep), None);
}

proptest! {
    /// The yardstick is `serde_json`: the same texts are whole, with the same strings in them.
    #[test]
    fn it_reads_what_serde_json_reads(text in r#"\{"a":("[ -~é]{0,12}"|[0-9.eE+-]{1,6}|\[[ ,0-9"a]{0,9}\]|true|\{"b":[a-z"]{1,8}\})[ ,}]{1,2}"#) {
        let ours = object(text.as_bytes(), &["a"]).expect("an object");
        let theirs = serde_json::from_str::<serde_json::Value>(&text);
        // A number too large for a float is grammatical all the same.
        prop_assume!(!theirs.as_ref().is_err_and(|error| error.to_string().contains("out of range")));
        prop_assert_eq!(ours.defect.is_none() && ours.length == text.len(), theirs.is_ok(), "{}", text);
        if let Ok(theirs) = theirs {
            prop_assert_eq!(ours.text("a"), theirs["a"].as_str());
        }
    }
}
