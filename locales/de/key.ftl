### Warum sich ein privater Schlüssel nicht verwenden lässt; in der Seite und auf der Befehlszeile. `reason` von `unsupported-key`.

key-reason-elliptic-curve = Er ist ein Schlüssel mit elliptischer Kurve. Ein DEP-Token wird mit dem RSA-Schlüssel seines Zertifikats geöffnet.
key-reason-ed25519 = Er ist ein Ed25519-Schlüssel. Ein DEP-Token wird mit dem RSA-Schlüssel seines Zertifikats geöffnet.
key-reason-dsa = Er ist ein DSA-Schlüssel. Ein DEP-Token wird mit dem RSA-Schlüssel seines Zertifikats geöffnet.
key-reason-rsa-pss = Er ist ein RSA-PSS-Schlüssel, der nur zum Signieren dient. Ein DEP-Token wird mit dem RSA-Schlüssel seines Zertifikats geöffnet.
key-reason-openssh = Er liegt im OpenSSH-Format vor. Ein DEP-Token wird mit dem RSA-Schlüssel seines Zertifikats geöffnet, in PEM, DER oder PKCS #12.
key-reason-ssh2 = Er liegt im SSH2-Format vor. Ein DEP-Token wird mit dem RSA-Schlüssel seines Zertifikats geöffnet, in PEM, DER oder PKCS #12.
key-reason-putty = Er liegt im PuTTY-Format vor. Ein DEP-Token wird mit dem RSA-Schlüssel seines Zertifikats geöffnet, in PEM, DER oder PKCS #12.
key-reason-openpgp = Er ist ein OpenPGP-Schlüssel. Ein DEP-Token wird mit dem RSA-Schlüssel seines Zertifikats geöffnet, in PEM, DER oder PKCS #12.
key-reason-json-web-key = Er ist ein JSON Web Key. Wandeln Sie ihn in PEM um, oder wählen Sie die Datei in PEM, DER oder PKCS #12.
key-reason-rc2 = Er ist mit RC2 verschlüsselt. Das ist unsicher und wird nicht unterstützt. Exportieren Sie den Schlüssel neu, mit AES.
key-reason-rc4 = Er ist mit RC4 verschlüsselt. Das ist unsicher und wird nicht unterstützt. Exportieren Sie den Schlüssel neu, mit AES.
key-reason-des = Er ist mit DES verschlüsselt. Das ist unsicher und wird nicht unterstützt. Exportieren Sie den Schlüssel neu, mit AES.
key-reason-pem-cipher = Seine PEM-Verschlüsselung verwendet ein Verfahren, das nicht unterstützt wird. Exportieren Sie den Schlüssel neu, mit AES.
key-reason-rsa-size = Er ist ein RSA-Schlüssel mit { $bits } Bit. Unterstützt werden 1024 bis 8192 Bit.
key-reason-key-derivation = Die Parameter seines Passwortschutzes sind ungültig. Exportieren Sie den Schlüssel neu, mit AES.
key-reason-too-much-work = Sein Passwortschutz würde zu viel Zeit oder Speicher kosten. Exportieren Sie den Schlüssel neu, mit weniger Runden: 600.000 Runden PBKDF2 genügen.
key-reason-too-many-recipients = Das Token ist für { $recipients } Empfänger verschlüsselt, zu viele, um den Schlüssel bei allen zu probieren. Ob er passt, ist damit offen.
key-reason-key-algorithm = Er gehört zum Verfahren { $oid }, das nicht unterstützt wird. Ein DEP-Token wird mit dem RSA-Schlüssel seines Zertifikats geöffnet.
key-reason-encryption = Er ist mit dem Verfahren { $oid } verschlüsselt, das nicht unterstützt wird. Exportieren Sie den Schlüssel neu, mit AES.
