//! Opening a server token.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use super::options::JsOptions;
use super::to_js;
use crate::report::Param;
use crate::{KeyError, MAX_BYTES, PrivateKey, too_large};

/// Says everything about a file, and opens a server token with its private key for the exact expiry.
/// `password`, in UTF-8, decrypts the key. The copies of all three that came here are wiped; nothing of what is over
/// the limit is copied.
///
/// # Errors
/// A `TokenCheckError` with the `code` of [`KeyError`], `reason` and `params`; or an option is not what its type says.
#[wasm_bindgen]
pub fn unlock(
    bytes: &Uint8Array,
    key: &Uint8Array,
    password: Option<Vec<u8>>,
    options: &JsValue,
) -> Result<JsValue, JsValue> {
    let password = password.map(Zeroizing::new);
    let js_options = JsOptions::read(options)?;
    let (size, key_size) = (bytes.length() as usize, key.length() as usize);
    if key_size > MAX_BYTES {
        return Err(to_error(&KeyError::BadKey));
    }
    if size > MAX_BYTES {
        return to_js(&too_large(size as u64, &js_options.options()));
    }
    let (bytes, key) = (Zeroizing::new(bytes.to_vec()), Zeroizing::new(key.to_vec()));
    let report = PrivateKey::read(&key, password.as_ref().map(|text| text.as_slice()))
        .and_then(|key| crate::unlock(&bytes, &key, &js_options.options()));
    to_js(&report.map_err(|error| to_error(&error))?)
}

fn to_error(error: &KeyError) -> JsValue {
    let out = js_sys::Error::new(&error.to_string());
    out.set_name("TokenCheckError");
    // A plain object always takes a property.
    let set =
        |object: &JsValue, name: &str, value: &JsValue| Reflect::set(object, &name.into(), value).is_ok();
    set(&out, "code", &error.code().into());
    if let Some(reason) = error.reason() {
        set(&out, "reason", &reason.name().into());
        let params = Object::new();
        for (name, value) in reason.params() {
            let value = match value {
                Param::Text(text) => text.into(),
                Param::Number(number) => (number as f64).into(),
                Param::Flag(flag) => flag.into(),
            };
            set(&params, name, &value);
        }
        set(&out, "params", &params);
    }
    out.into()
}
