//! The bindings for JavaScript. They convert values and contain no logic.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "sizes and times are whole numbers in JavaScript's floats"
)]
#![allow(clippy::needless_pass_by_value, reason = "bytes are owned so that they can be wiped")]

#[cfg(not(any(feature = "unlock", feature = "unpack")))]
pub mod inspect;
mod options;
#[cfg(not(any(feature = "unlock", feature = "unpack")))]
pub mod relate;
#[cfg(not(any(feature = "unlock", feature = "unpack")))]
pub mod restore;
#[cfg(feature = "unlock")]
pub mod unlock;
#[cfg(feature = "unpack")]
pub mod unpack;

#[cfg(any(feature = "unlock", not(feature = "unpack")))]
use serde::Serialize;
#[cfg(any(feature = "unlock", not(feature = "unpack")))]
use serde_wasm_bindgen::Serializer;
#[cfg(any(feature = "unlock", not(feature = "unpack")))]
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(any(feature = "unlock", not(feature = "unpack")))]
fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}
