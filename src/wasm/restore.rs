//! Giving a token back as Apple writes it.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use super::options::{JsOptions, property};
use crate::MAX_BYTES;

/// `{ name, bytes }`, or `null` where there is nothing to give back. The copy of the bytes that came here is wiped.
///
/// # Errors
/// An option is not what its type says.
#[wasm_bindgen]
pub fn restore(bytes: &Uint8Array, options: &JsValue) -> Result<JsValue, JsValue> {
    let js_options = JsOptions::read(options)?;
    if bytes.length() as usize > MAX_BYTES {
        return Ok(JsValue::NULL);
    }
    let confirmed = property(options, "confirmed").is_truthy();
    let bytes = Zeroizing::new(bytes.to_vec());
    let Some(restored) = crate::restore(&bytes, &js_options.options(), confirmed) else {
        return Ok(JsValue::NULL);
    };
    let out = Object::new();
    Reflect::set(&out, &"name".into(), &restored.name.as_str().into())?;
    Reflect::set(&out, &"bytes".into(), &Uint8Array::from(restored.bytes.as_slice()))?;
    Ok(out.into())
}
