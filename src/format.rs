//! One module a format: what its bytes say, read forgivingly.

pub(crate) mod asn1_file;
pub(crate) mod binary_plist;
pub(crate) mod certificate;
pub(crate) mod compound;
pub(crate) mod content_token;
pub(crate) mod detected;
pub(crate) mod enveloped;
pub(crate) mod json_web_token;
pub(crate) mod magic;
pub(crate) mod markup;
pub(crate) mod open_pgp;
pub(crate) mod pem;
pub(crate) mod plist;
pub(crate) mod server_token;
pub(crate) mod signed;
pub(crate) mod ssh;
pub(crate) mod structure;
pub(crate) mod text;
pub(crate) mod zip;
