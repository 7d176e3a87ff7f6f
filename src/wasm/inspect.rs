//! Inspecting bytes and files.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::Blob;
use zeroize::Zeroizing;

use super::options::{JsOptions, property};
use super::to_js;
use crate::MAX_BYTES;

/// Says everything about the bytes of a file, and copies nothing of what is over the limit. The copy of them
/// that came here is wiped.
///
/// # Errors
/// An option is not what its type says.
#[wasm_bindgen]
pub fn inspect(bytes: &Uint8Array, options: &JsValue) -> Result<JsValue, JsValue> {
    let js_options = JsOptions::read(options)?;
    let size = bytes.length() as usize;
    if size > MAX_BYTES {
        return to_js(&crate::too_large(size as u64, &js_options.options()));
    }
    let bytes = Zeroizing::new(bytes.to_vec());
    to_js(&crate::inspect(&bytes, &js_options.options()))
}

/// Says everything about a file, and reads nothing of one over the limit.
///
/// # Errors
/// An option is not what its type says. The promise is rejected if the browser cannot read the file.
#[wasm_bindgen(js_name = inspectFile)]
pub fn inspect_file(file: &Blob, options: &JsValue) -> Result<Promise, JsValue> {
    let mut js_options = JsOptions::read(options)?;
    // A `File` has a name; a plain `Blob` has none.
    js_options.name = js_options.name.or_else(|| property(file, "name").as_string());
    if file.size() > MAX_BYTES as f64 {
        return Ok(Promise::resolve(&to_js(&crate::too_large(file.size() as u64, &js_options.options()))?));
    }
    // Called once. JavaScript owns it, and its garbage collector frees the closure with the function.
    let read = Closure::<dyn Fn(JsValue) -> Result<JsValue, JsValue>>::new(move |buffer: JsValue| {
        let view = Uint8Array::new(&buffer);
        let bytes = Zeroizing::new(view.to_vec());
        view.fill(0, 0, view.length());
        to_js(&crate::inspect(&bytes, &js_options.options()))
    })
    .into_js_value();
    Ok(file.array_buffer().unchecked_into::<Reading>().then(&read))
}

// An `async fn` would bring an executor for this one step.
#[wasm_bindgen]
extern "C" {
    /// A promise of a file's bytes.
    type Reading;

    #[wasm_bindgen(method)]
    fn then(this: &Reading, read: &JsValue) -> Promise;
}
