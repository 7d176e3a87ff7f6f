//! The options object of a call.

use js_sys::{Array, Date, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::{Container, Identity, Kind, MAX_BYTES, Options, Time, identities};

/// The options of a call, as owned values.
pub(super) struct JsOptions {
    pub(super) name: Option<String>,
    now: Time,
    expects: Option<Kind>,
    certificates: Vec<Identity>,
    within: Option<(Option<String>, Container)>,
}

impl JsOptions {
    pub(super) fn read(options: &JsValue) -> Result<Self, JsError> {
        let now = property(options, "now").dyn_into::<Date>().unwrap_or_else(|_| Date::new_0()).get_time();
        let now = Time::from_timestamp_millis(now as i64).filter(|_| !now.is_nan());
        let now = now.ok_or_else(|| JsError::new("`now` is no valid Date"))?;
        let expects = match property(options, "expects").as_string() {
            Some(name) => {
                Some(Kind::from_name(&name).ok_or_else(|| JsError::new("`expects` names no kind"))?)
            }
            None => None,
        };
        let mut certificates = Vec::new();
        if let Ok(list) = property(options, "certificates").dyn_into::<Array>() {
            for bytes in list.iter() {
                let view = Uint8Array::new(&bytes);
                // Nothing of what is over the limit is copied.
                let is_small = view.length() as usize <= MAX_BYTES;
                let found = if is_small { identities(&view.to_vec()) } else { Vec::new() };
                if found.is_empty() {
                    return Err(JsError::new("`certificates` holds a file without a certificate"));
                }
                certificates.extend(found);
            }
        }
        let within = property(options, "within");
        let within = if within.is_undefined() {
            None
        } else {
            let container = property(&within, "container").as_string();
            let container = container.and_then(|name| Container::from_name(&name));
            let container = container.ok_or_else(|| JsError::new("`within` names no container"))?;
            Some((property(&within, "name").as_string(), container))
        };
        Ok(Self { name: property(options, "name").as_string(), now, expects, certificates, within })
    }

    pub(super) fn options(&self) -> Options<'_> {
        let options = Options::new(self.now)
            .named(self.name.as_deref())
            .expecting(self.expects)
            .for_one_of(&self.certificates);
        match &self.within {
            Some((outer, container)) => options.within(outer.as_deref(), *container),
            None => options,
        }
    }
}

/// A property of an object; `undefined` if the value is not an object.
pub(super) fn property(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or_default()
}
