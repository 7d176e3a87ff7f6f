//! What is given beside the files: the certificates a token may be for, and the key that opens it.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, IsTerminal};

use relution_token_check::{Identity, KeyError, PrivateKey, identities};
use zeroize::Zeroizing;

use crate::input::{self, Content};
use crate::messages::Messages;
use crate::visible::visible;

/// Where the key's password may stand; never among the arguments, which others can see.
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
    opened.map_err(|error| match error {
        KeyError::BadKey => about(file, "key-bad", messages),
        KeyError::PasswordNeeded => about(file, "key-password-needed", messages),
        KeyError::Unsupported(what) => {
            let values = [("name", visible(&file.to_string_lossy()).into()), ("what", what.into())];
            messages.tell("key-unsupported", &values)
        }
    })
}

/// The bytes of a file; `None` for one over the limit, which is no certificate and no key.
fn read(file: &OsStr, messages: &Messages) -> Result<Option<Zeroizing<Vec<u8>>>, String> {
    match input::read(file) {
        Ok(Content::Bytes(bytes)) => Ok(Some(Zeroizing::new(bytes))),
        Ok(Content::OverLimit(_)) => Ok(None),
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
    messages.tell(sentence, &[("name", visible(&file.to_string_lossy()).into())])
}
