//! Opening a server token.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use super::given::{Given, property};
use super::to_js;
use crate::{KeyError, PrivateKey};

/// Says everything about a file, and opens a server token with its private key for the exact expiry.
/// `options.password` unlocks the key. The copies of all three that came here are wiped.
///
/// # Errors
/// A `TokenCheckError` with the `code` of [`KeyError`]; or an option is not what its type says.
#[wasm_bindgen]
pub fn unlock(bytes: Vec<u8>, key: Vec<u8>, options: &JsValue) -> Result<JsValue, JsValue> {
    let (bytes, key) = (Zeroizing::new(bytes), Zeroizing::new(key));
    let password = property(options, "password").as_string().map(Zeroizing::new);
    let given = Given::read(options)?;
    let key = PrivateKey::read(&key, password.as_ref().map(|text| text.as_bytes()))
        .map_err(|error| to_error(&error))?;
    to_js(&crate::unlock(&bytes, &key, &given.options()))
}

fn to_error(error: &KeyError) -> JsValue {
    let out = js_sys::Error::new(&error.to_string());
    out.set_name("TokenCheckError");
    // A plain object always takes a property.
    let _ = Reflect::set(&out, &"code".into(), &error.code().into());
    out.into()
}
