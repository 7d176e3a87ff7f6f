//! The bindings for JavaScript: they carry values across and decide nothing.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "sizes and times are floats in JavaScript, and whole ones"
)]

use js_sys::{Date, Promise, Reflect, Uint8Array};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::File;
use zeroize::Zeroizing;

use crate::{Kind, MAX_BYTES, Options, Report, Time};

/// Says everything about the bytes of a file. The copy of them that came here is wiped.
///
/// # Errors
/// An option is not what its type says.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "the bytes are owned so that they can be wiped")]
pub fn inspect(bytes: Vec<u8>, options: &JsValue) -> Result<JsValue, JsError> {
    let bytes = Zeroizing::new(bytes);
    let given = Given::read(options)?;
    to_js(&crate::inspect(&bytes, &given.options()))
}

/// Says everything about a file, and reads nothing of one over the limit.
///
/// # Errors
/// An option is not what its type says. The promise is rejected if the browser cannot read the file.
#[wasm_bindgen(js_name = inspectFile)]
pub fn inspect_file(file: &File, options: &JsValue) -> Result<Promise, JsError> {
    let mut given = Given::read(options)?;
    given.name.get_or_insert_with(|| file.name());
    if file.size() > MAX_BYTES as f64 {
        return Ok(Promise::resolve(&to_js(&crate::too_large(file.size() as u64, &given.options()))?));
    }
    let read = Closure::once_into_js(move |buffer: JsValue| {
        let view = Uint8Array::new(&buffer);
        let bytes = Zeroizing::new(view.to_vec());
        view.fill(0, 0, view.length());
        to_js(&crate::inspect(&bytes, &given.options())).map_err(JsValue::from)
    });
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

/// The options, owned.
struct Given {
    name: Option<String>,
    now: Time,
    expects: Option<Kind>,
}

impl Given {
    fn read(options: &JsValue) -> Result<Self, JsError> {
        let get = |key: &str| Reflect::get(options, &key.into()).unwrap_or_default();
        let now = get("now").dyn_into::<Date>().unwrap_or_else(|_| Date::new_0()).get_time();
        let now = Time::from_timestamp_millis(now as i64).filter(|_| !now.is_nan());
        let now = now.ok_or_else(|| JsError::new("`now` is no valid Date"))?;
        let expects = match get("expects").as_string() {
            Some(name) => {
                Some(Kind::from_name(&name).ok_or_else(|| JsError::new("`expects` names no kind"))?)
            }
            None => None,
        };
        Ok(Self { name: get("name").as_string(), now, expects })
    }

    fn options(&self) -> Options<'_> {
        Options { name: self.name.as_deref(), now: self.now, expects: self.expects }
    }
}

fn to_js(report: &Report) -> Result<JsValue, JsError> {
    Ok(report.serialize(&Serializer::json_compatible())?)
}
