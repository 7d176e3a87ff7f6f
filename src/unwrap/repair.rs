//! Which of the layers taken off a file does not belong there.

use super::{Base64, Headers, Layer};
use crate::facts::holding;
use crate::report::named;

named! {
    /// Something undone that a host may not undo.
    pub(crate) enum Repair {
        /// A UTF-8 byte-order mark.
        Bom = "bom",
        /// Text in UTF-16.
        Utf16 = "utf-16",
        /// Quotation marks around it.
        Quotes = "quotes",
        /// Line breaks or blanks where none belong.
        LineBreaks = "line-breaks",
        /// The URL-safe alphabet of base64.
        UrlSafe = "url-safe",
        /// `=` missing at the end of base64.
        NoPadding = "no-padding",
        /// base64 within base64.
        DoubleBase64 = "double-base64",
        /// The mail headers are missing.
        NoHeaders = "no-headers",
        /// Mail headers folded over several lines.
        FoldedHeaders = "folded-headers",
        /// Mail headers around what has none.
        Headers = "headers",
        /// Neither headers nor base64.
        RawBinary = "raw-binary",
        /// PEM lines around it.
        Pem = "pem",
        /// Written in hexadecimal digits.
        Hex = "hex",
        /// Bytes after the end.
        TrailingData = "trailing-data",
        /// One more extension in its name.
        ExtraExtension = "extra-extension",
    }
}

/// The form in which Apple writes a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A server token: mail headers, then base64 in lines.
    HeadersAndBase64,
    /// A content token: base64 in one line, nothing around it.
    OneLineOfBase64,
}

/// What was undone that this form does not have.
pub(crate) fn repairs(layers: &[Layer], form: Form) -> Vec<Repair> {
    let server = form == Form::HeadersAndBase64;
    let has = |test: fn(&Layer) -> bool| layers.iter().any(test);
    let base64 = || layers.iter().filter_map(Layer::base64);
    let base64_is = |test: fn(&Base64) -> bool| base64().any(test);
    let headers_are = |test: fn(&Headers) -> bool| layers.iter().filter_map(Layer::headers).any(test);
    let (encoded, in_mime) = (base64().next().is_some(), headers_are(|_| true));
    let (armoured, hex) =
        (has(|layer| matches!(layer, Layer::Pem)), has(|layer| matches!(layer, Layer::Hex)));
    let odd_lines = if server {
        base64_is(|notes| notes.lone_cr.anywhere()) || headers_are(|headers| headers.odd_line_breaks)
    } else {
        !armoured && base64_is(|notes| notes.inner_space.anywhere() || notes.extra_end)
    };
    let foreign_headers =
        encoded && headers_are(|headers| !headers.promise_enveloped_data() || !headers.promise_base64());
    holding(&[
        (Repair::Bom, has(|layer| matches!(layer, Layer::Bom))),
        (Repair::Utf16, has(|layer| matches!(layer, Layer::Utf16))),
        (Repair::Quotes, has(|layer| matches!(layer, Layer::Quotes))),
        (Repair::LineBreaks, odd_lines),
        (Repair::UrlSafe, base64_is(|notes| notes.url_safe.anywhere())),
        (Repair::NoPadding, base64_is(|notes| notes.unpadded)),
        (Repair::DoubleBase64, base64().count() > 1),
        (Repair::NoHeaders, server && (foreign_headers || (encoded && !in_mime && !armoured && !hex))),
        (Repair::FoldedHeaders, server && headers_are(|headers| headers.folded)),
        (Repair::Headers, !server && in_mime),
        (Repair::RawBinary, server && !encoded && !hex),
        (Repair::Pem, armoured),
        (Repair::Hex, hex),
    ])
}
