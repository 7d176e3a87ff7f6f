### Why a private key cannot be used; said by the page and the command line. `reason` of `unsupported-key`.

key-reason-elliptic-curve = It is an elliptic-curve key. A DEP token is opened by the RSA key of its certificate.
key-reason-ed25519 = It is an Ed25519 key. A DEP token is opened by the RSA key of its certificate.
key-reason-dsa = It is a DSA key. A DEP token is opened by the RSA key of its certificate.
key-reason-rsa-pss = It is an RSA-PSS key, which is for signatures only. A DEP token is opened by the RSA key of its certificate.
key-reason-openssh = It is in OpenSSH format. A DEP token is opened by the RSA key of its certificate, in PEM, DER or PKCS #12.
key-reason-ssh2 = It is in SSH2 format. A DEP token is opened by the RSA key of its certificate, in PEM, DER or PKCS #12.
key-reason-putty = It is in PuTTY format. A DEP token is opened by the RSA key of its certificate, in PEM, DER or PKCS #12.
key-reason-openpgp = It is an OpenPGP key. A DEP token is opened by the RSA key of its certificate, in PEM, DER or PKCS #12.
key-reason-json-web-key = It is a JSON Web Key. Convert it to PEM, or choose the file in PEM, DER or PKCS #12.
key-reason-rc2 = It is encrypted with RC2, which is not supported because it is not secure. Export the key again with AES.
key-reason-rc4 = It is encrypted with RC4, which is not supported because it is not secure. Export the key again with AES.
key-reason-des = It is encrypted with DES, which is not supported because it is not secure. Export the key again with AES.
key-reason-pem-cipher = Its PEM encryption uses a cipher that is not supported. Export the key again with AES.
key-reason-rsa-size = It is an RSA key of { $bits } bits. Keys of 1024 to 8192 bits are supported.
key-reason-key-derivation = The parameters of its password protection are invalid. Export the key again with AES.
key-reason-too-much-work = Its password protection would take too much time or memory. Export the key again with fewer rounds: 600,000 rounds of PBKDF2 are enough.
key-reason-too-many-recipients = The token is encrypted for { $recipients } recipients, too many to try the key on all of them. Nothing is known about whether the key fits.
key-reason-key-algorithm = It is a key of the algorithm { $oid }, which is not supported. A DEP token is opened by the RSA key of its certificate.
key-reason-encryption = It is encrypted with the algorithm { $oid }, which is not supported. Export the key again with AES.
