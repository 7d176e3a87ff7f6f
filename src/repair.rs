//! Which of the layers taken off a token do not belong there.

use crate::select::select;
use crate::unwrap::Layer;
use crate::wire_enum::wire_enum;

wire_enum! {
    /// Something undone that a host may not undo.
    #[non_exhaustive]
    pub enum Repair {
        /// A UTF-8 byte-order mark.
        Bom = "bom",
        /// Text in UTF-16.
        Utf16 = "utf-16",
        /// Quotation marks around it.
        Quotes = "quotes",
        /// Line breaks where none belong.
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
        /// Apple's headers are there, but not as Apple writes them, or contradicted by another.
        AlteredHeaders = "altered-headers",
        /// The headers, or one of them, stand there more than once.
        RepeatedHeaders = "repeated-headers",
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
        /// Quoted-printable (RFC 2045 section 6.7).
        QuotedPrintable = "quoted-printable",
        /// Percent-encoding (RFC 3986 section 2.1).
        PercentEncoding = "percent-encoding",
        /// Escapes such as `\n` as text.
        Escaped = "escaped",
        /// Other text around it.
        SurroundingText = "surrounding-text",
        /// A mail around it.
        Mail = "mail",
        /// A text document around it.
        Document = "document",
        /// An archive around it.
        Archive = "archive",
    }
}

/// The layout in which Apple writes a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenLayout {
    /// A server token: mail headers, then base64 in lines.
    HeadersAndBase64,
    /// A content token: base64 in one line, nothing around it.
    OneLineOfBase64,
}

/// What the layers are, and what is odd about them.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a note of its own")]
struct LayerSummary {
    bom: bool,
    utf16: bool,
    quotes: bool,
    pem: bool,
    hex: bool,
    blocks_of_headers: usize,
    altered: bool,
    repeated: bool,
    folded: bool,
    odd_line_breaks: bool,
    encodings: usize,
    /// base64 or hexadecimal digits stand inside the last headers, or without any.
    encoded_inside: bool,
    lone_cr: bool,
    line_ends: bool,
    blank_lines: bool,
    blanks: bool,
    line_ends_in_tail: bool,
    url_safe: bool,
    unpadded: bool,
}

impl LayerSummary {
    fn of(layers: &[Layer]) -> Self {
        let mut seen = Self::default();
        for layer in layers {
            match layer {
                Layer::Bom => seen.bom = true,
                Layer::Utf16 => seen.utf16 = true,
                Layer::Quotes => seen.quotes = true,
                Layer::Pem => seen.pem = true,
                Layer::Hex => (seen.hex, seen.encoded_inside) = (true, true),
                Layer::Mime(headers) => {
                    seen.blocks_of_headers += 1;
                    seen.encoded_inside = false;
                    seen.altered |= headers.are_altered();
                    seen.repeated |= headers.repeat();
                    seen.folded |= headers.are_folded();
                    seen.odd_line_breaks |= headers.odd_line_breaks;
                }
                Layer::Base64(notes) => {
                    seen.encodings += 1;
                    seen.encoded_inside = true;
                    seen.lone_cr |= notes.lone_cr.anywhere();
                    seen.line_ends |= notes.line_end.anywhere();
                    seen.blank_lines |= notes.blank_line.anywhere();
                    seen.blanks |= notes.blank.anywhere() || notes.blank_in_tail;
                    seen.line_ends_in_tail |= notes.line_end_in_tail;
                    seen.url_safe |= notes.url_safe.anywhere();
                    seen.unpadded |= notes.unpadded;
                }
            }
        }
        seen
    }
}

/// Does white space stand in the base64 that this layout does not have, and that is no line break of its own?
pub(crate) fn has_white_space(layers: &[Layer], layout: TokenLayout) -> bool {
    let seen = LayerSummary::of(layers);
    let of_lines = layout == TokenLayout::HeadersAndBase64 && (seen.blank_lines || seen.line_ends_in_tail);
    seen.blanks || of_lines
}

/// What was undone that this layout does not have.
pub(crate) fn repairs(layers: &[Layer], layout: TokenLayout) -> Vec<Repair> {
    let server = layout == TokenLayout::HeadersAndBase64;
    let seen = LayerSummary::of(layers);
    let headers = seen.blocks_of_headers > 0;
    let odd_lines = match layout {
        TokenLayout::HeadersAndBase64 => seen.lone_cr || seen.odd_line_breaks,
        TokenLayout::OneLineOfBase64 => !seen.pem && (seen.line_ends || seen.line_ends_in_tail),
    };
    select(&[
        (Repair::Bom, seen.bom),
        (Repair::Utf16, seen.utf16),
        (Repair::Quotes, seen.quotes),
        (Repair::LineBreaks, odd_lines),
        (Repair::UrlSafe, seen.url_safe),
        (Repair::NoPadding, seen.unpadded),
        (Repair::DoubleBase64, seen.encodings > 1),
        (Repair::NoHeaders, server && !headers && seen.encoded_inside && !seen.pem && !seen.hex),
        (Repair::FoldedHeaders, server && seen.folded),
        (Repair::AlteredHeaders, server && seen.altered),
        (Repair::RepeatedHeaders, server && (seen.repeated || seen.blocks_of_headers > 1)),
        (Repair::Headers, !server && headers),
        (Repair::RawBinary, server && !seen.encoded_inside),
        (Repair::Pem, seen.pem),
        (Repair::Hex, seen.hex),
    ])
}
