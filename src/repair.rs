//! Which of the layers removed from a token do not belong to its layout.

use crate::select::select;
use crate::unwrap::{Layer, Mime};
use crate::wire_enum::wire_enum;

wire_enum! {
    /// A layer that was removed, and that a server may not remove.
    #[non_exhaustive]
    pub enum Repair {
        /// A UTF-8 byte-order mark.
        Bom = "bom",
        /// Text in UTF-16.
        Utf16 = "utf-16",
        /// Quotation marks around it.
        Quotes = "quotes",
        /// Misplaced line breaks.
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
        /// The headers, or one of them, occur more than once.
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

/// The layers, and how they deviate from the standard form.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "independent observations")]
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
    /// base64 or hexadecimal digits follow the last headers, or there are no headers.
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
        let mut summary = Self::default();
        for layer in layers {
            match layer {
                Layer::Bom => summary.bom = true,
                Layer::Utf16 => summary.utf16 = true,
                Layer::Quotes => summary.quotes = true,
                Layer::Pem => summary.pem = true,
                Layer::Hex => (summary.hex, summary.encoded_inside) = (true, true),
                Layer::Mime(Mime { headers, odd_line_breaks }) => {
                    summary.blocks_of_headers += 1;
                    summary.encoded_inside = false;
                    summary.altered |= headers.are_altered();
                    summary.repeated |= headers.repeat();
                    summary.folded |= headers.are_folded();
                    summary.odd_line_breaks |= odd_line_breaks;
                }
                Layer::Base64(notes) => {
                    summary.encodings += 1;
                    summary.encoded_inside = true;
                    summary.lone_cr |= notes.lone_cr.is_found();
                    summary.line_ends |= notes.line_end.is_found();
                    summary.blank_lines |= notes.blank_line.is_found();
                    summary.blanks |= notes.blank.is_found() || notes.blank_in_tail;
                    summary.line_ends_in_tail |= notes.line_end_in_tail;
                    summary.url_safe |= notes.url_safe.is_found();
                    summary.unpadded |= notes.unpadded;
                }
            }
        }
        summary
    }
}

/// Does the base64 contain white space that this layout does not have, other than line breaks that
/// [`Repair::LineBreaks`] reports?
pub(crate) fn has_white_space(layers: &[Layer], layout: TokenLayout) -> bool {
    let summary = LayerSummary::of(layers);
    let of_lines =
        layout == TokenLayout::HeadersAndBase64 && (summary.blank_lines || summary.line_ends_in_tail);
    summary.blanks || of_lines
}

/// The removed layers that this layout does not have.
pub(crate) fn repairs(layers: &[Layer], layout: TokenLayout) -> Vec<Repair> {
    let server = layout == TokenLayout::HeadersAndBase64;
    let summary = LayerSummary::of(layers);
    let headers = summary.blocks_of_headers > 0;
    let odd_lines = match layout {
        TokenLayout::HeadersAndBase64 => summary.lone_cr || summary.odd_line_breaks,
        TokenLayout::OneLineOfBase64 => {
            !summary.pem && (summary.line_ends || summary.line_ends_in_tail || summary.lone_cr)
        }
    };
    select(&[
        (Repair::Bom, summary.bom),
        (Repair::Utf16, summary.utf16),
        (Repair::Quotes, summary.quotes),
        (Repair::LineBreaks, odd_lines),
        (Repair::UrlSafe, summary.url_safe),
        (Repair::NoPadding, summary.unpadded),
        (Repair::DoubleBase64, summary.encodings > 1),
        (Repair::NoHeaders, server && !headers && summary.encoded_inside && !summary.pem && !summary.hex),
        (Repair::FoldedHeaders, server && summary.folded),
        (Repair::AlteredHeaders, server && summary.altered),
        (Repair::RepeatedHeaders, server && (summary.repeated || summary.blocks_of_headers > 1)),
        (Repair::Headers, !server && headers),
        (Repair::RawBinary, server && !summary.encoded_inside),
        (Repair::Pem, summary.pem),
        (Repair::Hex, summary.hex),
    ])
}
