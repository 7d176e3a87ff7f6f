//! The bindings for JavaScript. They convert values and contain no logic.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "sizes and times are whole numbers in JavaScript's floats"
)]
#![allow(clippy::needless_pass_by_value, reason = "bytes are owned so that they can be wiped")]

#[cfg(feature = "inspect")]
pub mod inspect;
mod options;
#[cfg(feature = "inspect")]
pub mod relate;
#[cfg(feature = "inspect")]
pub mod restore;
#[cfg(feature = "unlock")]
pub mod unlock;
#[cfg(feature = "unpack")]
pub mod unpack;

#[cfg(any(feature = "inspect", feature = "unlock"))]
use serde::Serialize;
#[cfg(any(feature = "inspect", feature = "unlock"))]
use serde_wasm_bindgen::Serializer;
#[cfg(any(feature = "inspect", feature = "unlock"))]
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(any(feature = "inspect", feature = "unlock"))]
fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}
