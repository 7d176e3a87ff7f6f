//! The MAC over a PKCS#12 file (RFC 7292 section 5.1), which tells a wrong password.

use der::asn1::ObjectIdentifier;
use hmac::digest::block_api::BlockSizeUser;
use hmac::{EagerHash, Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::derive::{Purpose, derive};
use crate::asn1::{self, Oid, Reader, Tag};
use crate::defect::Defect;
use crate::unlock::key::{KeyError, unsupported};
use crate::unlock::password::MAX_ITERATIONS;

/// What the MacData says.
struct MacData<'a> {
    hash: Oid<'a>,
    mac: &'a [u8],
    salt: &'a [u8],
    iterations: u32,
}

type Verify = fn(&MacData<'_>, &[u8], &[u8]) -> bool;

const HASHES: &[(ObjectIdentifier, Verify)] = &[
    (ObjectIdentifier::new_unwrap("1.3.14.3.2.26"), verify::<Sha1>),
    (ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1"), verify::<Sha256>),
    (ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2"), verify::<Sha384>),
    (ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3"), verify::<Sha512>),
];

/// Checks the password by the MAC where there is one of a kind that is known; decryption tells otherwise.
pub(super) fn check(reader: &mut Reader<'_>, safe: &[u8], password: Option<&[u8]>) -> Result<(), KeyError> {
    let Some(data) = read(reader).map_err(|_| KeyError::BadKey)? else { return Ok(()) };
    let Some((_, verify)) = HASHES.iter().find(|(oid, _)| data.hash.is(oid)) else { return Ok(()) };
    if data.iterations > MAX_ITERATIONS {
        return Err(unsupported("a file locked with more rounds than anyone needs"));
    }
    let password = password.ok_or(KeyError::PasswordNeeded)?;
    if verify(&data, password, safe) { Ok(()) } else { Err(KeyError::BadKey) }
}

fn read<'a>(reader: &mut Reader<'a>) -> Result<Option<MacData<'a>>, Defect> {
    if reader.peek()?.is_none() {
        return Ok(None);
    }
    reader.enter(Tag::SEQUENCE)?;
    reader.enter(Tag::SEQUENCE)?;
    reader.enter(Tag::SEQUENCE)?;
    let hash = Oid::read(reader)?;
    reader.leave_early()?;
    let mac = reader.primitive(Tag::OCTET_STRING)?;
    reader.leave()?;
    let salt = reader.primitive(Tag::OCTET_STRING)?;
    let iterations = match reader.peek()? {
        Some(_) => asn1::number(reader)?,
        None => 1,
    };
    Ok(Some(MacData { hash, mac, salt, iterations }))
}

fn verify<D: Digest + BlockSizeUser + EagerHash>(data: &MacData<'_>, password: &[u8], safe: &[u8]) -> bool {
    let key = derive::<D>(password, data.salt, Purpose::Mac, data.iterations, <D as Digest>::output_size());
    Hmac::<D>::new_from_slice(&key).is_ok_and(|mac| mac.chain_update(safe).verify_slice(data.mac).is_ok())
}
