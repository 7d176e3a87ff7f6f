//! The credentials besides the files: certificates of recipients, and the private key.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, IsTerminal};

use fluent::FluentValue;
use relution_token_check::{Identity, KeyError, Param, PrivateKey, Reason, identities};
use zeroize::Zeroizing;

use crate::input::{self, Input};
use crate::messages::Messages;
use crate::visible::visible;

/// The environment variable for the password of the key. Arguments are visible to other users.
const PASSWORD_VARIABLE: &str = "TOKEN_CHECK_KEY_PASSWORD";

/// The certificates of all these files; the error is a sentence for people.
pub(crate) fn certificates(files: &[OsString], messages: &Messages) -> Vec<Result<Vec<Identity>, String>> {
    files.iter().map(|file| certificate(file, messages)).collect()
}

fn certificate(file: &OsStr, messages: &Messages) -> Result<Vec<Identity>, String> {
    let found = match read(file, messages)? {
        Some(bytes) => identities(&bytes),
        None => Vec::new(),
    };
    if found.is_empty() { Err(about(file, "companion-no-certificate", messages)) } else { Ok(found) }
}

/// The private key; its password comes from the environment or the terminal.
pub(crate) fn key(file: &OsStr, messages: &Messages) -> Result<PrivateKey, String> {
    let Some(bytes) = read(file, messages)? else { return Err(about(file, "key-bad", messages)) };
    let given = env::var(PASSWORD_VARIABLE).ok().map(Zeroizing::new);
    let first = PrivateKey::read(&bytes, given.as_ref().map(|text| text.as_bytes()));
    let opened = match first {
        Err(KeyError::PasswordNeeded) => match ask(file, messages) {
            Some(password) => PrivateKey::read(&bytes, Some(password.as_bytes())),
            None => Err(KeyError::PasswordNeeded),
        },
        other => other,
    };
    opened.map_err(|error| explain(&error, file, messages))
}

/// Why a key could not be used: of the key's file, or of the token that it was tried on.
pub(crate) fn explain(error: &KeyError, file: &OsStr, messages: &Messages) -> String {
    let Some(reason) = error.reason() else {
        let sentence = if *error == KeyError::PasswordNeeded { "key-password-needed" } else { "key-bad" };
        return about(file, sentence, messages);
    };
    let params = reason.params();
    let values: Vec<_> = params.iter().map(|(name, value)| (*name, fluent_value(value))).collect();
    let why = messages.format(&format!("key-reason-{}", reason.name()), &values);
    let of_the_token = matches!(reason, Reason::TooManyRecipients { .. });
    let frame = if of_the_token { "key-untried" } else { "key-unsupported" };
    messages.format(frame, &[("name", visible(&file.to_string_lossy()).into()), ("why", why.into())])
}

fn fluent_value(value: &Param) -> FluentValue<'_> {
    match value {
        Param::Text(text) => text.as_str().into(),
        Param::Number(number) => (*number).into(),
        Param::Flag(flag) => if *flag { "true" } else { "false" }.into(),
    }
}

/// The bytes of a file; `None` for one over the limit, which is no certificate and no key.
fn read(file: &OsStr, messages: &Messages) -> Result<Option<Zeroizing<Vec<u8>>>, String> {
    match input::read(file) {
        Ok(Input::Bytes(bytes)) => Ok(Some(Zeroizing::new(bytes))),
        Ok(Input::OverLimit(_)) => Ok(None),
        Err(error) => Err(input::explain(&error, file, messages)),
    }
}

fn ask(file: &OsStr, messages: &Messages) -> Option<Zeroizing<String>> {
    if !io::stdin().is_terminal() {
        return None;
    }
    rpassword::prompt_password(about(file, "key-password-prompt", messages)).ok().map(Zeroizing::new)
}

fn about(file: &OsStr, sentence: &str, messages: &Messages) -> String {
    messages.format(sentence, &[("name", visible(&file.to_string_lossy()).into())])
}
