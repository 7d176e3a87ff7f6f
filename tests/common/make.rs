//! Makes files of every kind, with random names, dates and keys.
//!
//! Keys and signatures are random bytes of the right length: nothing here is ever decrypted or verified.

use base64ct::{Base64, Base64Unpadded, Encoding};
use relution_token_check::Kind;

use super::asn1::{
    CN, NULL, algorithm, bits, indefinite, integer, name, octets, oid, sequence, set, tlv, utf8,
};

const RSA: &str = "1.2.840.113549.1.1.1";

/// Random bytes from a seed (SplitMix64), the same for the same seed.
pub struct Random(pub u64);

impl Random {
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end as u64) as usize
    }

    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.number() as u8).collect()
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// A name as people give them to schools and servers.
    pub fn name(&mut self) -> String {
        let words = [
            "Gymnasium",
            "Überlingen",
            "Nord",
            "MDM",
            "Schule",
            "2",
            "O'Brien",
            "東京",
            "GmbH & Co.",
            "a,b",
            "🏫",
            "Élysée",
        ];
        (0..=self.below(3)).map(|_| self.pick(&words)).collect::<Vec<_>>().join(" ")
    }
}

pub fn base64(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}

/// Decodes base64, ignoring line ends and padding.
pub fn unbase64(text: &str) -> Vec<u8> {
    let characters: String =
        text.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '/')).collect();
    Base64Unpadded::decode_vec(&characters).expect("the text is base64")
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn in_lines(text: &str, width: usize, end: &str) -> String {
    let lines: Vec<_> = text.as_bytes().chunks(width).map(|line| str::from_utf8(line).unwrap()).collect();
    lines.join(end)
}

pub fn pem(label: &str, der: &[u8]) -> String {
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", in_lines(&base64(der), 64, "\n"))
}

/// Apple's four headers.
pub const HEADERS: &str = "Content-Type: application/pkcs7-mime; name=\"smime.p7m\"; smime-type=enveloped-data\r\n\
    Content-Transfer-Encoding: base64\r\n\
    Content-Disposition: attachment; filename=\"smime.p7m\"\r\n\
    Content-Description: S/MIME Encrypted Message\r\n\r\n";

/// The EnvelopedData of a server token as Apple writes it.
pub fn enveloped(random: &mut Random) -> Vec<u8> {
    let issuer = name(&[(CN, &random.name())]);
    enveloped_for(random, &issuer, 256)
}

pub fn enveloped_for(random: &mut Random, issuer: &[u8], key_bytes: usize) -> Vec<u8> {
    let count = 1 + random.below(20);
    let mut serial = random.bytes(count);
    // Negative now and then, but never with an octet more than it needs.
    serial[0] = serial[0].clamp(1, 0xfe);
    let serial = integer(&serial);
    let recipient = sequence(&[
        integer(&[0]),
        sequence(&[issuer.to_vec(), serial]),
        algorithm(RSA, NULL),
        octets(&random.bytes(key_bytes)),
    ]);
    let vector = octets(&random.bytes(16));
    let count = 16 * (16 + random.below(40));
    let content = [
        oid("1.2.840.113549.1.7.1"),
        algorithm("2.16.840.1.101.3.4.1.2", &vector),
        indefinite(0xa0, octets(&random.bytes(count))),
    ]
    .concat();
    let data = indefinite(0x30, [integer(&[0]), set(&[recipient]), indefinite(0x30, content)].concat());
    indefinite(0x30, [oid("1.2.840.113549.1.7.3"), indefinite(0xa0, data)].concat())
}

/// A server token as Apple writes it.
pub fn server_token(random: &mut Random) -> Vec<u8> {
    format!("{HEADERS}{}", in_lines(&base64(&enveloped(random)), 76, "\r\n")).into_bytes()
}

/// The JSON of a content token that is valid for some months.
pub fn content_json(random: &mut Random) -> String {
    let count = random.pick(&[64, 80, 112, 144]);
    let token = base64(&random.bytes(count));
    let date =
        format!("2027-0{}-1{}T0{}:12:44+0000", 1 + random.below(9), random.below(10), random.below(10));
    let name = random.name();
    match random.below(3) {
        0 => format!(r#"{{"expDate":"{date}","token":"{token}","orgName":"{name}"}}"#),
        1 => format!(r#"{{"token":"{token}","expDate":"{date}","orgName":"{name}"}}"#),
        _ => format!(
            "{{\n  \"orgName\" : \"{name}\",\n  \"token\" : \"{token}\",\n  \"expDate\" : \"{date}\"\n}}"
        ),
    }
}

/// A content token as Apple writes it.
pub fn content_token(random: &mut Random) -> Vec<u8> {
    base64(content_json(random).as_bytes()).into_bytes()
}

fn rsa_public(random: &mut Random) -> Vec<u8> {
    let mut modulus = random.bytes(257);
    modulus[0] = 0;
    modulus[1] |= 0x80;
    sequence(&[integer(&modulus), integer(&[1, 0, 1])])
}

fn public_key(random: &mut Random) -> Vec<u8> {
    sequence(&[algorithm(RSA, NULL), bits(&rsa_public(random))])
}

pub fn rsa_private(random: &mut Random) -> Vec<u8> {
    let mut parts = vec![integer(&[0]), integer(&random.bytes(256)), integer(&[1, 0, 1])];
    parts.extend((0..6).map(|_| integer(&random.bytes(128))));
    sequence(&parts)
}

/// A PrivateKeyInfo around an RSA key.
pub fn pkcs8(rsa: &[u8]) -> Vec<u8> {
    sequence(&[integer(&[0]), algorithm(RSA, NULL), octets(rsa)])
}

/// A certificate with this subject and these extensions.
pub fn certificate(random: &mut Random, subject: &[(&str, &str)], extensions: &[&str]) -> Vec<u8> {
    let issuer = name(&[(CN, &random.name())]);
    let extensions: Vec<_> = extensions.iter().map(|id| sequence(&[oid(id), octets(NULL)])).collect();
    let count = 1 + random.below(20);
    let body = sequence(&[
        tlv(0xa0, integer(&[2])),
        integer(&random.bytes(count)),
        algorithm("1.2.840.113549.1.1.11", NULL),
        issuer,
        sequence(&[tlv(0x17, "260101000000Z"), tlv(0x17, "270101000000Z")]),
        name(subject),
        public_key(random),
        if extensions.is_empty() { Vec::new() } else { tlv(0xa3, sequence(&extensions)) },
    ]);
    sequence(&[body, algorithm("1.2.840.113549.1.1.11", NULL), bits(&random.bytes(256))])
}

fn request(random: &mut Random) -> Vec<u8> {
    let body = sequence(&[integer(&[0]), name(&[(CN, &random.name())]), public_key(random), tlv(0xa0, [])]);
    sequence(&[body, algorithm("1.2.840.113549.1.1.11", NULL), bits(&random.bytes(256))])
}

fn signed(random: &mut Random, content: Option<&[u8]>, signers: bool) -> Vec<u8> {
    let inner = content.map(|content| tlv(0xa0, octets(content))).unwrap_or_default();
    let certificate = certificate(random, &[(CN, "signer")], &[]);
    let data = sequence(&[
        integer(&[1]),
        set(&[]),
        sequence(&[oid("1.2.840.113549.1.7.1"), inner]),
        tlv(0xa0, certificate),
        if signers { set(&[sequence(&[integer(&[1])])]) } else { set(&[]) },
    ]);
    sequence(&[oid("1.2.840.113549.1.7.2"), tlv(0xa0, data)])
}

fn pkcs12(random: &mut Random) -> Vec<u8> {
    let safe = sequence(&[oid("1.2.840.113549.1.7.1"), tlv(0xa0, octets(&random.bytes(300)))]);
    sequence(&[integer(&[3]), safe, sequence(&[])])
}

fn plist(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n{body}</dict>\n</plist>\n"
    )
}

const PROFILE: &str = "<key>PayloadContent</key><array><dict><key>PayloadType</key><string>x</string></dict></array>\
    <key>PayloadType</key><string>Configuration</string>";
const PROVISIONING: &str = "<key>Entitlements</key><dict/><key>TeamIdentifier</key><array/>";

fn zip(names: &[&str]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for name in names {
        let at = out.len() as u32;
        let length = (name.len() as u16).to_le_bytes();
        out.extend([b"PK\x03\x04".as_slice(), &[0; 22], &length, &[0, 0], name.as_bytes()].concat());
        directory.extend(
            [b"PK\x01\x02".as_slice(), &[0; 24], &length, &[0; 12], &at.to_le_bytes(), name.as_bytes()]
                .concat(),
        );
    }
    let (at, size, count) = (out.len() as u32, directory.len() as u32, (names.len() as u16).to_le_bytes());
    out.extend(directory);
    out.extend(
        [b"PK\x05\x06".as_slice(), &[0; 4], &count, &count, &size.to_le_bytes(), &at.to_le_bytes(), &[0, 0]]
            .concat(),
    );
    out
}

/// A file of every kind, some in more than one form.
pub fn every_kind(random: &mut Random) -> Vec<(Kind, Vec<u8>)> {
    let r = random;
    let any = [(CN, r.name())];
    let subject = [(CN, any[0].1.as_str())];
    let topic = format!("com.apple.mgmt.External.{}", hex(&r.bytes(16)));
    let uid = "0.9.2342.19200300.100.1.1";
    let push = certificate(r, &[(uid, &topic), (CN, "APSP:1")], &["1.2.840.113635.100.6.3.2"]);
    let vendor = format!("MDM Vendor: {}", r.name());
    let vendor = certificate(r, &[(CN, &vendor)], &["1.2.840.113635.100.4.12"]);
    let app = format!("Apple Push Services: {}", r.name());
    let app = certificate(r, &[(CN, &app)], &[]);
    let plain = certificate(r, &subject, &[]);
    let rsa = rsa_private(r);
    let pkcs8 = pkcs8(&rsa);
    let sec1 = sequence(&[integer(&[1]), octets(&r.bytes(32)), tlv(0xa0, oid("1.2.840.10045.3.1.7"))]);
    let pbes2 = sequence(&[algorithm("1.2.840.113549.1.5.13", &sequence(&[])), octets(&r.bytes(200))]);
    let old_pbe = sequence(&[algorithm("1.2.840.113549.1.12.1.3", &sequence(&[])), octets(&r.bytes(200))]);
    let openssh = |cipher: &str| {
        [b"openssh-key-v1\0\0\0\0".as_slice(), &[cipher.len() as u8], cipher.as_bytes(), &[7; 90]].concat()
    };
    let push_request = plist(
        "<key>PushCertRequestCSR</key><string>AA==</string><key>PushCertSignature</key><string>AA==</string>",
    );
    let mail = format!("From: a@b.example\r\nTo: c@d.example\r\nSubject: {}\r\n{HEADERS}", r.name());
    let definite = {
        let recipient = sequence(&[
            integer(&[0]),
            sequence(&[name(&subject), integer(&r.bytes(8))]),
            algorithm(RSA, NULL),
            octets(&r.bytes(256)),
        ]);
        let content = sequence(&[
            oid("1.2.840.113549.1.7.1"),
            algorithm("2.16.840.1.101.3.4.1.42", &octets(&r.bytes(16))),
            tlv(0x80, r.bytes(64)),
        ]);
        sequence(&[
            oid("1.2.840.113549.1.7.3"),
            tlv(0xa0, sequence(&[integer(&[0]), set(&[recipient]), content])),
        ])
    };
    let escrow = enveloped_for(r, &name(&[(CN, "FileVault Recovery Key")]), 256);
    let dep_plain = format!(
        r#"{{"consumer_key":"CK_{0}","consumer_secret":"CS_{0}","access_token":"AT_{0}","access_secret":"AS_{0}","access_token_expiry":"2027-01-17T11:02:21Z"}}"#,
        hex(&r.bytes(20))
    );
    let jwt = format!("{}.{}.{}", url("{\"alg\":\"HS256\"}"), url("{\"sub\":\"1\"}"), url("signature"));
    let account = r#"{"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----\n","client_email":"a@b.example"}"#;
    let mut files = vec![
        (Kind::DepToken, server_token(r)),
        (Kind::VppToken, content_token(r)),
        (Kind::DepTokenPlaintext, dep_plain.clone().into_bytes()),
        (
            Kind::DepTokenPlaintext,
            format!("Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n-----BEGIN MESSAGE-----\n{dep_plain}\n-----END MESSAGE-----\n").into_bytes(),
        ),
        (Kind::VppTokenPlaintext, content_json(r).into_bytes()),
        (Kind::Certificate, plain.clone()),
        (Kind::Certificate, pem("CERTIFICATE", &plain).into_bytes()),
        (Kind::MdmPushCertificate, push.clone()),
        (Kind::MdmPushCertificate, pem("CERTIFICATE", &push).into_bytes()),
        (Kind::MdmVendorCertificate, vendor),
        (Kind::AppPushCertificate, app.clone()),
        (Kind::CertificateBundle, (pem("CERTIFICATE", &plain) + &pem("CERTIFICATE", &app)).into_bytes()),
        (Kind::CertificateBundle, signed(r, None, false)),
        (Kind::CertificateRequest, request(r)),
        (Kind::CertificateRequest, pem("NEW CERTIFICATE REQUEST", &request(r)).into_bytes()),
        (Kind::PushCertificateRequest, push_request.clone().into_bytes()),
        (Kind::PushCertificateRequest, base64(push_request.as_bytes()).into_bytes()),
        (Kind::PrivateKey, pkcs8.clone()),
        (Kind::PrivateKey, rsa.clone()),
        (Kind::PrivateKey, sec1.clone()),
        (Kind::PrivateKey, pem("PRIVATE KEY", &pkcs8).into_bytes()),
        (Kind::PrivateKey, pem("RSA PRIVATE KEY", &rsa).into_bytes()),
        (Kind::PrivateKey, pem("EC PRIVATE KEY", &pkcs8).into_bytes()),
        (Kind::PrivateKey, (pem("CERTIFICATE", &plain) + &pem("PRIVATE KEY", &pkcs8)).into_bytes()),
        (Kind::PrivateKey, pem("OPENSSH PRIVATE KEY", &openssh("none")).into_bytes()),
        (Kind::EncryptedPrivateKey, pem("OPENSSH PRIVATE KEY", &openssh("aes256-ctr")).into_bytes()),
        (Kind::EncryptedPrivateKey, pbes2.clone()),
        (Kind::EncryptedPrivateKey, old_pbe),
        (Kind::EncryptedPrivateKey, pem("ENCRYPTED PRIVATE KEY", &pbes2).into_bytes()),
        (
            Kind::EncryptedPrivateKey,
            pem("RSA PRIVATE KEY", &r.bytes(96)).replacen('\n', "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n", 1).into_bytes(),
        ),
        (Kind::PublicKey, public_key(r)),
        (Kind::PublicKey, pem("PUBLIC KEY", &public_key(r)).into_bytes()),
        (Kind::PublicKey, rsa_public(r)),
        (Kind::Pkcs12, pkcs12(r)),
        (Kind::Pkcs12, indefinite(0x30, [integer(&[3]), indefinite(0x30, oid("1.2.840.113549.1.7.1"))].concat())),
        (Kind::EncryptedMessage, (mail + &in_lines(&base64(&enveloped(r)), 76, "\r\n")).into_bytes()),
        (Kind::EncryptedMessage, definite.clone()),
        (Kind::EncryptedMessage, hex(&definite).into_bytes()),
        (Kind::EncryptedMessage, escrow),
        (Kind::SignedMessage, signed(r, Some(b"Hello"), true)),
        (Kind::SignedMessage, signed(r, None, true)),
        (Kind::SignedMessage, b"MIME-Version: 1.0\r\nContent-Type: multipart/signed; boundary=\"b\"\r\n\r\n--b\r\n\r\nHello\r\n--b--\r\n".to_vec()),
        (Kind::ConfigurationProfile, plist(PROFILE).into_bytes()),
        (Kind::ConfigurationProfile, signed(r, Some(plist(PROFILE).as_bytes()), true)),
        (Kind::ProvisioningProfile, signed(r, Some(plist(PROVISIONING).as_bytes()), true)),
        (Kind::PropertyList, plist("<key>a</key><string>b</string>").into_bytes()),
        (Kind::WebLocation, plist("<key>URL</key><string>https://example.org</string>").into_bytes()),
        (Kind::WebLocation, BINARY_WEB_LOCATION.to_vec()),
        (Kind::JsonWebToken, jwt.into_bytes()),
        (Kind::ServiceAccount, account.as_bytes().to_vec()),
        (Kind::Json, br#"{"a": [1, {"b": null}]}"#.to_vec()),
        (Kind::Json, br#"[{"token": "x"}]"#.to_vec()),
        (Kind::Html, format!("\n<!-- saved -->\n<HTML lang=de><title>{}</title>", r.name()).into_bytes()),
        (Kind::Xml, b"<?xml version=\"1.0\"?><a/>".to_vec()),
        (Kind::Document, zip(&["word/document.xml", "[Content_Types].xml"])),
        (Kind::Zip, zip(&["token.p7m"])),
        (Kind::WalletPass, zip(&["pass.json", "manifest.json", "signature", "icon.png"])),
        (Kind::Pdf, [b"%PDF-1.7\n".to_vec(), r.bytes(100)].concat()),
        (Kind::Image, [b"\x89PNG\r\n\x1a\n".to_vec(), r.bytes(100)].concat()),
        (Kind::Image, [b"\0\0\0\x18ftypheic".to_vec(), r.bytes(100)].concat()),
        (Kind::AppleDouble, [b"\x00\x05\x16\x07\0\x02\0\0".to_vec(), r.bytes(50)].concat()),
        (Kind::Empty, b" \r\n\t".to_vec()),
        (Kind::Text, format!("Dear admin, here is the token for {}.", r.name()).into_bytes()),
        (Kind::Binary, [vec![0, 1, 2, 3], r.bytes(200)].concat()),
    ];
    files.extend(other_keys(r));
    files.extend(binary_formats(r));
    files.extend(text_formats(r));
    files
}

/// Key stores, parameters, revocation lists, and keys of SSH, OpenPGP and JSON.
fn other_keys(r: &mut Random) -> Vec<(Kind, Vec<u8>)> {
    let crl = {
        let issuer = name(&[(CN, &r.name())]);
        let body = sequence(&[
            integer(&[1]),
            algorithm("1.2.840.113549.1.1.11", NULL),
            issuer,
            tlv(0x17, "260101000000Z"),
        ]);
        sequence(&[body, algorithm("1.2.840.113549.1.1.11", NULL), bits(&r.bytes(256))])
    };
    let mut prime = r.bytes(256);
    prime[0] = 0x7f;
    let dh = sequence(&[integer(&prime), integer(&[2])]);
    let dsa =
        sequence(&[integer(&prime), integer(&[&[0x7f], r.bytes(31).as_slice()].concat()), integer(&prime)]);
    let curve = oid("1.2.840.10045.3.1.7");
    let cms = |kind: &str| sequence(&[oid(kind), tlv(0xa0, octets(b"Hello"))]);
    let mut ssh_rsa = b"\0\0\0\x07ssh-rsa".to_vec();
    ssh_rsa.extend(r.bytes(100));
    let ssh2 = |cipher: &str| {
        let parts = [
            &[0x3f, 0x6f, 0xf9, 0xeb, 0, 0, 1, 0, 0, 0, 0, 3],
            b"rsa".as_slice(),
            &[0, 0, 0, cipher.len() as u8],
            cipher.as_bytes(),
            &[7; 90],
        ];
        let text = in_lines(&base64(&parts.concat()), 70, "\n");
        format!("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: \"key\"\n{text}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n").into_bytes()
    };
    let putty = |cipher: &str| {
        format!("PuTTY-User-Key-File-3: ssh-rsa\r\nEncryption: {cipher}\r\nComment: key\r\nPublic-Lines: 1\r\nAAAA\r\n").into_bytes()
    };
    let pgp = |tag: u8, usage: Option<u8>| {
        // Version 4, a time, Ed25519 of RFC 9580, its 32 bytes.
        let mut body = [&[4, 1, 2, 3, 4, 27], [9; 32].as_slice()].concat();
        body.extend(usage);
        body.extend([1; 34]);
        [&[0xc0 | tag, body.len() as u8], body.as_slice()].concat()
    };
    let armored = |label: &str, packet: &[u8]| {
        format!(
            "-----BEGIN PGP {label}-----\nComment: x\n\n{}\n=abcd\n-----END PGP {label}-----\n",
            base64(packet)
        )
        .into_bytes()
    };
    let jwk = |members: &str| {
        format!(r#"{{"kty":"EC","crv":"P-256","x":"{}"{members}}}"#, hex(&r.0.to_be_bytes())).into_bytes()
    };
    vec![
        (Kind::PrivateKey, jwk(r#","d":"AAAA""#)),
        (Kind::PrivateKey, br#"{"kty":"oct","k":"AAAA"}"#.to_vec()),
        (
            Kind::PrivateKey,
            [b"{\"keys\": [".as_slice(), &jwk(""), b", ", &jwk(r#","d":"AAAA""#), b"]}"].concat(),
        ),
        (Kind::PublicKey, jwk("")),
        (Kind::RevocationList, crl.clone()),
        (Kind::RevocationList, pem("X509 CRL", &crl).into_bytes()),
        (Kind::KeyParameters, dh.clone()),
        (Kind::KeyParameters, pem("DH PARAMETERS", &dh).into_bytes()),
        (Kind::KeyParameters, dsa.clone()),
        (Kind::KeyParameters, pem("DSA PARAMETERS", &dsa).into_bytes()),
        (Kind::KeyParameters, curve.clone()),
        (Kind::KeyParameters, pem("EC PARAMETERS", &curve).into_bytes()),
        (Kind::KeyStore, [b"\xfe\xed\xfe\xed\0\0\0\x02".to_vec(), r.bytes(100)].concat()),
        (Kind::KeyStore, [b"\xce\xce\xce\xce\0\0\0\x02".to_vec(), r.bytes(100)].concat()),
        (Kind::KeyStore, [b"\0\0\0\x02\0\0\0\x14".to_vec(), r.bytes(100)].concat()),
        (Kind::KeyStore, [b"kych\0\x01\0\0".to_vec(), r.bytes(100)].concat()),
        (Kind::SignedMessage, cms("1.2.840.113549.1.7.1")),
        (Kind::SignedMessage, cms("1.2.840.113549.1.7.5")),
        (Kind::SignedMessage, cms("1.2.840.113549.1.9.16.1.9")),
        (Kind::PublicKey, format!("ssh-rsa {} admin@example.test\n", base64(&ssh_rsa)).into_bytes()),
        (
            Kind::PublicKey,
            format!("---- BEGIN SSH2 PUBLIC KEY ----\n{}\n---- END SSH2 PUBLIC KEY ----\n", base64(&ssh_rsa))
                .into_bytes(),
        ),
        (Kind::PrivateKey, ssh2("none")),
        (Kind::EncryptedPrivateKey, ssh2("3des-cbc")),
        (Kind::PrivateKey, putty("none")),
        (Kind::EncryptedPrivateKey, putty("aes256-cbc")),
        (Kind::PrivateKey, pgp(5, Some(0))),
        (Kind::EncryptedPrivateKey, pgp(5, Some(254))),
        (Kind::PublicKey, pgp(6, None)),
        (Kind::PrivateKey, armored("PRIVATE KEY BLOCK", &pgp(5, Some(0)))),
        (Kind::EncryptedPrivateKey, armored("PRIVATE KEY BLOCK", &pgp(5, Some(254)))),
        (Kind::PublicKey, armored("PUBLIC KEY BLOCK", &pgp(6, None))),
        (Kind::EncryptedMessage, armored("MESSAGE", &r.bytes(80))),
        (Kind::EncryptedMessage, [&[0xc1, 60, 3], r.bytes(59).as_slice()].concat()),
        (Kind::SignedMessage, armored("SIGNATURE", &r.bytes(80))),
    ]
}

/// Files whose first bytes say what they are.
fn binary_formats(r: &mut Random) -> Vec<(Kind, Vec<u8>)> {
    let heads: &[(Kind, &[u8])] = &[
        (Kind::Archive, b"7z\xbc\xaf\x27\x1c\0\x04"),
        (Kind::Archive, b"Rar!\x1a\x07\0"),
        (Kind::Archive, b"Rar!\x1a\x07\x01\0"),
        (Kind::Archive, b"\x1f\x8b\x08\0"),
        (Kind::Archive, b"BZh91AY&SY"),
        (Kind::Archive, b"\xfd7zXZ\0"),
        (Kind::Archive, b"\x28\xb5\x2f\xfd"),
        (Kind::Archive, b"MSCF\0\0\0\0"),
        (Kind::Archive, b"!<arch>\nx.o/"),
        (Kind::Program, b"!<arch>\ndebian-binary"),
        (Kind::Program, b"MZ\x90\0\x03\0\0\0"),
        (Kind::Program, b"\x7fELF\x02\x01\x01\0"),
        (Kind::Program, b"\xcf\xfa\xed\xfe\x07\0\0\x01"),
        (Kind::Program, b"\xca\xfe\xba\xbe\0\0\0\x02"),
        (Kind::Program, b"\xca\xfe\xba\xbe\0\0\0\x3d"),
        (Kind::Program, b"\0asm\x01\0\0\0"),
        (Kind::Program, b"xar!\0\x1c\0\x01"),
        (Kind::Media, b"ID3\x04\0\0"),
        (Kind::Media, b"OggS\0\x02"),
        (Kind::Media, b"RIFF\x01\x02\x03\x04WAVEfmt "),
        (Kind::Media, b"\0\0\0\x20ftypisom"),
        (Kind::Media, b"\x1aE\xdf\xa3\x01\0\0\0"),
        (Kind::Media, b"OTTO\0\x0b"),
        (Kind::Image, b"BM\x36\x10\0\0\0\0\0\0"),
        (Kind::Image, b"\0\0\x01\0\x01\0\x10\x10"),
        (Kind::Image, b"8BPS\0\x01"),
        (Kind::Image, b"\0\0\0\x1cftypavif"),
        (Kind::Image, b"RIFF\x01\x02\x03\x04WEBPVP8 "),
        (Kind::Mail, b"\x78\x9f\x3e\x22\x01\0"),
        (Kind::WebLocation, b"\x4c\0\0\0\x01\x14\x02\0\0\0\0\0"),
        (Kind::SystemFile, b"\0\0\0\x01Bud1\0\0"),
        (Kind::Binary, b"SQLite format 3\0\x10\0"),
    ];
    let mut files: Vec<_> =
        heads.iter().map(|(kind, head)| (*kind, [head.to_vec(), r.bytes(100)].concat())).collect();
    let count = r.below(600);
    let mut tar = vec![0; 600 + count];
    tar[0] = b'a';
    tar[257..262].copy_from_slice(b"ustar");
    files.push((Kind::Archive, tar));
    let mut disk_image = r.bytes(1024);
    disk_image[0] = 1;
    disk_image[512..520].copy_from_slice(b"koly\0\0\0\x04");
    files.push((Kind::Program, disk_image));
    files.push((Kind::Placeholder, vec![0; 1 + r.below(5000)]));
    for (name, kind) in [
        ("__nameid_version1.0", Kind::Mail),
        ("WordDocument", Kind::Document),
        ("Workbook", Kind::Document),
        ("Catalog", Kind::SystemFile),
        ("Other", Kind::Document),
    ] {
        files.push((kind, compound(name)));
    }
    files
}

/// A compound file: its header, the allocation table in sector 0, the directory in sectors 1 and 2.
fn compound(name: &str) -> Vec<u8> {
    let mut out = vec![0_u8; 4 * 512];
    out[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    out[30] = 9;
    out[48] = 1;
    out[512 + 4] = 2;
    out[512 + 8..512 + 12].copy_from_slice(&[0xfe, 0xff, 0xff, 0xff]);
    let mut entry = |at: usize, name: &str| {
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        out[at..at + units.len()].copy_from_slice(&units);
    };
    entry(2 * 512, "Root Entry");
    entry(3 * 512 + 128, name);
    out
}

/// Text of formats that are known by how it begins.
fn text_formats(r: &mut Random) -> Vec<(Kind, Vec<u8>)> {
    let name = r.name();
    [
        (Kind::WebLocation, "[InternetShortcut]\r\nURL=https://business.example.test/\r\n".to_owned()),
        (Kind::WebLocation, format!("[Desktop Entry]\nName={name}\nType=Link\nURL=https://example.test/\n")),
        (Kind::WebLocation, r#"{"url": "https://docs.example.test/open?id=0", "doc_id": "0"}"#.to_owned()),
        (Kind::WebLocation, r#"{"":"WARNING!","doc_id":"0","resource_key":"","email":"a@example.test"}"#.to_owned()),
        (Kind::SystemFile, "[ZoneTransfer]\r\nZoneId=3\r\n".to_owned()),
        (Kind::SystemFile, "[.ShellClassInfo]\r\nIconResource=x.dll,1\r\n".to_owned()),
        (Kind::Mail, format!("Subject: {name}\r\nFrom: a@example.test\r\n\r\nHello\r\n")),
        (Kind::Mail, format!("From a@example.test Sun Mar 15 09:12:44 2026\nSubject: {name}\n\nHello\n")),
        (Kind::Html, format!("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.test/\r\nSubject: {name}\r\n\r\n")),
        (Kind::Html, format!("<div class=\"error\">{name}</div>")),
        (Kind::Html, plist("<key>WebMainResource</key><dict/>")),
        (Kind::Placeholder, plist("<key>NSURLNameKey</key><string>a</string><key>NSURLFileSizeKey</key><integer>1</integer>")),
        (Kind::Document, format!("{{\\rtf1\\ansi {name}}}")),
        (Kind::Program, format!("#!/bin/sh\necho {}\n", hex(&r.bytes(4)))),
        (Kind::Image, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned()),
    ]
    .map(|(kind, text)| (kind, text.into_bytes()))
    .to_vec()
}

fn url(text: &str) -> String {
    base64(text.as_bytes()).trim_end_matches('=').replace('+', "-").replace('/', "_")
}

/// `plutil -convert binary1` of a dictionary with one `URL`: the object table, the offsets, the trailer.
const BINARY_WEB_LOCATION: &[u8] = b"bplist00\xd1\x01\x02SURL_\x10\x13https://example.org\x08\x0b\x0f\
    \0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x25";

/// A Name whose texts are in the encodings that old software used.
pub fn old_name(text: &str) -> Vec<u8> {
    let bmp: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let latin_1: Vec<u8> = text.chars().map(|c| c as u8).collect();
    let both = [sequence(&[oid(CN), tlv(0x1e, bmp)]), sequence(&[oid("2.5.4.10"), tlv(0x14, latin_1)])];
    sequence(&[set(&both), set(&[sequence(&[oid("1.2.3.4"), utf8("x")])])])
}
