### Pourquoi une clé privée ne peut pas être utilisée ; affiché par la page et la ligne de commande. `reason` de `unsupported-key`.

key-reason-elliptic-curve = C’est une clé à courbe elliptique. Un jeton DEP s’ouvre avec la clé RSA de son certificat.
key-reason-ed25519 = C’est une clé Ed25519. Un jeton DEP s’ouvre avec la clé RSA de son certificat.
key-reason-dsa = C’est une clé DSA. Un jeton DEP s’ouvre avec la clé RSA de son certificat.
key-reason-rsa-pss = C’est une clé RSA-PSS, qui ne sert qu’à signer. Un jeton DEP s’ouvre avec la clé RSA de son certificat.
key-reason-openssh = Elle est au format OpenSSH. Un jeton DEP s’ouvre avec la clé RSA de son certificat, en PEM, DER ou PKCS #12.
key-reason-ssh2 = Elle est au format SSH2. Un jeton DEP s’ouvre avec la clé RSA de son certificat, en PEM, DER ou PKCS #12.
key-reason-putty = Elle est au format PuTTY. Un jeton DEP s’ouvre avec la clé RSA de son certificat, en PEM, DER ou PKCS #12.
key-reason-openpgp = C’est une clé OpenPGP. Un jeton DEP s’ouvre avec la clé RSA de son certificat, en PEM, DER ou PKCS #12.
key-reason-json-web-key = C’est une clé JSON Web Key. Convertissez-la en PEM, ou choisissez le fichier en PEM, DER ou PKCS #12.
key-reason-rc2 = Elle est chiffrée avec RC2, qui n’est pas pris en charge car il n’est pas sûr. Exportez la clé à nouveau avec AES.
key-reason-rc4 = Elle est chiffrée avec RC4, qui n’est pas pris en charge car il n’est pas sûr. Exportez la clé à nouveau avec AES.
key-reason-des = Elle est chiffrée avec DES, qui n’est pas pris en charge car il n’est pas sûr. Exportez la clé à nouveau avec AES.
key-reason-pem-cipher = Son chiffrement PEM utilise un algorithme qui n’est pas pris en charge. Exportez la clé à nouveau avec AES.
key-reason-rsa-size = C’est une clé RSA de { $bits } bits. Les clés de 1024 à 8192 bits sont prises en charge.
key-reason-key-derivation = Les paramètres de sa protection par mot de passe ne sont pas valides. Exportez la clé à nouveau avec AES.
key-reason-too-much-work = Sa protection par mot de passe demanderait trop de temps ou de mémoire. Exportez la clé à nouveau avec moins d’itérations : 600 000 itérations de PBKDF2 suffisent.
key-reason-too-many-recipients = Le jeton est chiffré pour { $recipients } destinataires, trop nombreux pour essayer la clé sur chacun. On ne sait donc pas si la clé convient.
key-reason-key-algorithm = C’est une clé de l’algorithme { $oid }, qui n’est pas pris en charge. Un jeton DEP s’ouvre avec la clé RSA de son certificat.
key-reason-encryption = Elle est chiffrée avec l’algorithme { $oid }, qui n’est pas pris en charge. Exportez la clé à nouveau avec AES.
