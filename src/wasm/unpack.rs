//! Taking files out of archives and mails.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use super::options::JsOptions;
use crate::{TooMuch, Unpacked};

/// The files in a ZIP, gzip or tar file or in a mail, each `{ name, bytes, container, problem }`; none where there
/// is nothing to unpack. The copy of the bytes that came here is wiped.
///
/// # Errors
/// A `TokenCheckError` with the `code` `too-much`, the limit that is met as its `reason`, and `params.limit`; or
/// an option is not what its type says.
#[wasm_bindgen]
pub fn unpack(bytes: &Uint8Array, options: &JsValue) -> Result<Array, JsValue> {
    let js_options = JsOptions::read(options)?;
    let size = bytes.length() as usize;
    if size > crate::MAX_BYTES {
        return Err(to_error(TooMuch::Container));
    }
    let bytes = Zeroizing::new(bytes.to_vec());
    let files = crate::unpack(&bytes, &js_options.options()).map_err(to_error)?;
    files.iter().map(file).collect()
}

fn file(file: &Unpacked) -> Result<JsValue, JsValue> {
    let out = Object::new();
    let set = |name: &str, value: &JsValue| Reflect::set(&out, &name.into(), value);
    let (bytes, problem) = match &file.content {
        Ok(content) => (content.as_slice(), JsValue::NULL),
        Err(problem) => (&[][..], problem.name().into()),
    };
    set("name", &file.name.as_str().into())?;
    set("bytes", &Uint8Array::from(bytes))?;
    set("container", &file.container.name().into())?;
    set("problem", &problem)?;
    Ok(out.into())
}

fn to_error(limit: TooMuch) -> JsValue {
    let out = js_sys::Error::new(&limit.to_string());
    out.set_name("TokenCheckError");
    // A plain object always takes a property.
    let set =
        |object: &JsValue, name: &str, value: &JsValue| Reflect::set(object, &name.into(), value).is_ok();
    let params = Object::new();
    set(&params, "limit", &(limit.limit() as f64).into());
    set(&out, "code", &"too-much".into());
    set(&out, "reason", &limit.name().into());
    set(&out, "params", &params);
    out.into()
}
