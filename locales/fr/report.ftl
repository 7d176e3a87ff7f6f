### Ce qui est dit d’un fichier : sur la page, en ligne de commande, dans les pages qui l’intègrent.
### Les noms de menus ne sont pas des messages : ils sont dans src/menus.


## Types : nom et utilité du fichier

kind-dep-token = Jeton DEP (jeton de service)
kind-dep-token-about = Relution l’utilise pour inscrire les appareils qu’Apple attribue à votre service de gestion des appareils (auparavant : serveur MDM). Apple l’appelle jeton de service (auparavant : jeton de serveur). Il doit être renouvelé une fois par an.
kind-vpp-token = Jeton VPP (jeton de contenu)
kind-vpp-token-about = Relution l’utilise pour attribuer les apps et les livres achetés pour un emplacement (unité organisationnelle dans Apple Business). Il doit être renouvelé une fois par an.

kind-dep-token-plaintext = Jeton DEP déchiffré
kind-dep-token-plaintext-about = Il s’agit du contenu déchiffré d’un jeton DEP. Relution a besoin du fichier chiffré fourni par Apple, dont le nom se termine par _smime.p7m.
kind-vpp-token-plaintext = Jeton VPP décodé
kind-vpp-token-plaintext-about = Il s’agit du contenu décodé d’un jeton VPP. Relution a besoin du fichier d’origine fourni par Apple, dont le nom se termine par .vpptoken.

kind-certificate = Certificat
kind-certificate-about = S’il s’agit de la clé publique de votre service de gestion des appareils (auparavant : serveur MDM), chargez-la auprès d’Apple. Apple vous fournit ensuite le fichier dont Relution a besoin, qui se termine par _smime.p7m.
kind-mdm-push-certificate = Certificat push MDM d’Apple
kind-mdm-push-certificate-about = Relution en a besoin pour joindre vos appareils Apple. Ce n’est pas un jeton ; il a son propre menu. Il peut se trouver dans une organisation centrale plutôt que dans la vôtre.
kind-mdm-vendor-certificate = Certificat de fournisseur MDM d’Apple
kind-mdm-vendor-certificate-about = Les fournisseurs MDM l’utilisent pour signer les demandes de certificats push. Ce n’est pas un jeton.
kind-app-push-certificate = Certificat push Apple d’une app
kind-app-push-certificate-about = Les développeurs d’apps l’utilisent pour envoyer des notifications. Ce n’est pas un jeton.
kind-certificate-bundle = Plusieurs certificats
kind-certificate-bundle-about = Ce fichier contient plusieurs certificats. Un jeton est un fichier à part.
kind-certificate-request = Demande de signature de certificat (CSR)
kind-certificate-request-about = Une demande de certificat. Envoyez-la à l’organisme qui délivre le certificat.
kind-push-certificate-request = Demande de certificat push
kind-push-certificate-request-about = Chargez-la dans l’Apple Push Certificates Portal pour obtenir votre certificat push MDM.

kind-private-key = Clé privée
kind-private-key-about = Il s’agit de la moitié secrète d’une paire de clés. Conservez-la en lieu sûr, ne la partagez pas et ne la chargez jamais.
kind-encrypted-private-key = Clé privée protégée par mot de passe
kind-encrypted-private-key-about = Il s’agit de la moitié secrète d’une paire de clés, protégée par un mot de passe. Conservez-la en lieu sûr et ne la chargez jamais à la place d’un jeton.
kind-public-key = Clé publique sans certificat
kind-public-key-about = Lors de la première configuration, Apple a besoin du certificat fourni par Relution (.pem). Ce fichier ne contient qu’une clé publique. Ce n’est pas un jeton.
kind-pkcs12 = Fichier PKCS#12
kind-pkcs12-about = Il contient généralement un certificat et sa clé privée. Conservez-le en lieu sûr. Ce n’est pas un jeton.

kind-encrypted-message = Message chiffré
kind-encrypted-message-about = Il est chiffré comme un jeton DEP, mais il s’agit d’autre chose, par exemple d’un e-mail ou d’une clé de secours. S’il s’agit d’un e-mail, ouvrez-le dans votre logiciel de messagerie et enregistrez la pièce jointe. Sinon, utilisez le fichier téléchargé auprès d’Apple pour votre service de gestion des appareils.
kind-signed-message = Message signé
kind-signed-message-about = Un fichier signé, peut-être un e-mail. Si un jeton est joint à l’e-mail, enregistrez la pièce jointe et vérifiez le fichier enregistré. Les jetons DEP sont chiffrés, et non signés.

kind-configuration-profile = Profil de configuration
kind-configuration-profile-about = Il contient des réglages pour les appareils Apple. Dans Relution, ces réglages font partie d’une politique.
kind-provisioning-profile = Profil d’approvisionnement
kind-provisioning-profile-about = Il permet à une app donnée de fonctionner sur des appareils donnés. Ce n’est pas un jeton.
kind-property-list = Liste de propriétés
kind-property-list-about = Un fichier de données utilisé par les logiciels d’Apple. Aucun jeton n’y a été trouvé.
kind-web-location = Lien enregistré
kind-web-location-about = Il s’agit d’un lien vers une page, et non du fichier lui-même. Ouvrez le lien, connectez-vous et téléchargez le fichier.

kind-json-web-token = JSON Web Token
kind-json-web-token-about = Un jeton d’accès à un service web, et non l’un des deux jetons d’Apple. Toute personne qui le possède peut éventuellement utiliser ce service : ne le partagez pas.
kind-service-account = Compte de service Google Cloud
kind-service-account-about = Il contient une clé privée pour les services Google et n’a aucun rapport avec les jetons d’Apple. Conservez-le en lieu sûr et ne le partagez pas.

kind-json = Données JSON
kind-json-about = Données d’une app. Aucun jeton n’y a été trouvé.
kind-html = Page web
kind-html-about = Il s’agit d’une page web enregistrée, souvent une page de connexion ou d’erreur obtenue à la place du téléchargement. Reconnectez-vous auprès d’Apple et recommencez le téléchargement.
kind-xml = Données XML
kind-xml-about = Données d’une app. Aucun jeton n’y a été trouvé.
kind-zip = Archive ZIP ou document Office
kind-zip-about = Si ce fichier contient un jeton, décompressez-le et vérifiez le fichier qui s’y trouve.
kind-wallet-pass = Carte Apple Wallet
kind-wallet-pass-about = Une carte pour Apple Wallet, pas un jeton.
kind-pdf = Document PDF
kind-pdf-about = Les fichiers PDF ne sont pas analysés. Si un jeton est joint au document, enregistrez la pièce jointe et vérifiez le fichier enregistré.
kind-image = Image
kind-image-about = Il peut s’agir d’une capture d’écran de la page de téléchargement. Utilisez le fichier téléchargé auprès d’Apple.
kind-apple-double = Fichier de métadonnées macOS
kind-apple-double-about = macOS crée ces fichiers à côté des fichiers réels ; leur nom commence par « ._ ». Utilisez le fichier du même nom sans « ._ ».
kind-key-store = Magasin de clés
kind-key-store-about = Contient généralement plusieurs clés et certificats, protégés par un mot de passe. Conservez-le en lieu sûr. Ce n’est pas un jeton.
kind-key-parameters = Paramètres de clé
kind-key-parameters-about = Contient les nombres à partir desquels des clés sont générées : ni clé ni jeton. Utilisez le fichier téléchargé auprès d’Apple.
kind-revocation-list = Liste de révocation de certificats (CRL)
kind-revocation-list-about = Une liste de certificats qui ne sont plus valides. Utilisez le fichier téléchargé auprès d’Apple.
kind-placeholder = Espace réservé
kind-placeholder-about = Le contenu de ce fichier n’est pas encore sur cet ordinateur. Téléchargez le fichier depuis votre stockage en ligne, ou attendez la fin du téléchargement, puis vérifiez-le à nouveau.
kind-mail = E-mail
kind-mail-about = Si le jeton est joint à cet e-mail, enregistrez la pièce jointe et vérifiez le fichier enregistré.
kind-document = Document bureautique
kind-document-about = Si le jeton se trouve dans ce document, enregistrez-le dans un fichier séparé et vérifiez ce fichier.
kind-archive = Archive
kind-archive-about = Si le jeton se trouve dans cette archive, décompressez-la et vérifiez le fichier qu’elle contient.
kind-program = Programme, script ou image disque
kind-program-about = Il s’agit d’un logiciel ou d’une image disque. Si le jeton se trouve dans l’image disque, ouvrez-la et vérifiez le fichier qu’elle contient. Sinon, utilisez le fichier téléchargé auprès d’Apple.
kind-media = Audio, vidéo ou police
kind-media-about = Ce n’est pas un jeton. Utilisez le fichier téléchargé auprès d’Apple.
kind-system-file = Fichier système
kind-system-file-about = Le système d’exploitation y conserve ses propres données. Le jeton est un autre fichier, souvent dans le même dossier.

kind-empty = Fichier vide
kind-empty-about = Le fichier n’a aucun contenu. Le téléchargement a probablement échoué.
kind-too-large = Fichier très volumineux
kind-too-large-about = Un jeton ne fait que quelques kilo-octets ; ce fichier n’a donc pas été lu.
kind-text = Texte
kind-text-about = Du texte brut. Aucun jeton n’y a été trouvé.
kind-binary = Fichier inconnu
kind-binary-about = Le contenu n’est pas reconnu. Aucun jeton DEP ou VPP n’y a été trouvé.


## Verdicts

verdict-ready = Prêt à charger
verdict-check = À vérifier d’abord
verdict-reject = Ne pas charger


## Constats : ce qui a été trouvé, et que faire
## $kind est le nom du type dans les rapports (dep-token, vpp-token, …), $exact vaut "true" ou "false".

finding-wrong-slot = Attendu : { $expectedName }. Ce fichier : { $actualName }.
finding-wrong-slot-action = Choisissez le bon fichier, ou chargez celui-ci dans son propre menu.

finding-not-a-token = Ce n’est ni un jeton DEP ni un jeton VPP.

finding-empty = Le fichier est vide.
finding-empty-action = Téléchargez-le à nouveau.

finding-truncated = { $what ->
    [base64] Le fichier est incomplet : son texte s’arrête trop tôt.
    [hex] Le fichier est incomplet : ses chiffres hexadécimaux s’arrêtent trop tôt.
    [pem] Le fichier est incomplet : sa ligne END est absente.
    [structure] Le fichier est incomplet : il s’arrête avant la fin de son contenu.
    [json] Le fichier est incomplet : les données qu’il contient s’arrêtent trop tôt.
    [xml] Le fichier est incomplet : le code XML qu’il contient s’arrête trop tôt.
    [text] Le fichier est incomplet : le texte qu’il contient s’arrête trop tôt.
    [headers] Le fichier est incomplet : seules ses premières lignes sont présentes.
   *[other] Le fichier est incomplet : il s’arrête trop tôt.
  }
finding-truncated-action = { $kind ->
    [dep-token] Utilisez le fichier lui-même, et non du texte copié. Si vous ne l’avez plus, téléchargez un nouveau jeton auprès d’Apple et chargez-le immédiatement dans Relution.
    [vpp-token] Téléchargez à nouveau le jeton auprès d’Apple. Utilisez le fichier lui-même, et non du texte copié.
   *[other] Procurez-vous une copie complète là d’où vient ce fichier.
  }

finding-damaged = { $what ->
    [base64] Le fichier est endommagé : il contient des caractères non valides.
    [hex] Le fichier est endommagé : il contient des chiffres hexadécimaux non valides.
    [pem] Le fichier est endommagé : le texte entre ses lignes BEGIN et END n’est pas valide.
    [headers] Le fichier est endommagé : ses lignes d’en-tête ne sont pas valides.
    [structure] Le fichier est endommagé : sa structure n’est pas valide.
    [json] Le fichier est endommagé : les données qu’il contient sont illisibles.
    [xml] Le fichier est endommagé : le code XML qu’il contient n’est pas valide.
    [text] Le fichier est endommagé : son texte n’est pas valide.
    [duplicate-key] Le fichier est endommagé : il contient deux fois la même entrée, peut-être avec des valeurs différentes.
    [expiry] Le fichier est endommagé : il n’a pas de date d’expiration valide.
    [ciphertext] Le fichier est endommagé : la partie chiffrée est incomplète.
    [token] Le fichier est endommagé : le jeton lui-même est absent ou illisible.
   *[other] Le fichier est endommagé.
  }
finding-damaged-action = { $kind ->
    [dep-token] Si vous avez une autre copie, vérifiez-la. Sinon, téléchargez un nouveau jeton auprès d’Apple et chargez-le immédiatement dans Relution, sans l’ouvrir dans un éditeur.
    [vpp-token] Téléchargez à nouveau le jeton auprès d’Apple. Ne l’ouvrez pas dans un éditeur avant de le charger.
   *[other] Procurez-vous une copie intacte là d’où vient ce fichier.
  }

finding-too-large = Le fichier fait { $size } octets. Les fichiers de plus de { $limit } octets ne sont pas lus.
finding-too-large-action = Recherchez le jeton lui-même. Il ne fait que quelques kilo-octets.

finding-secret-exposed = Ce fichier contient un secret non protégé. Toute personne qui possède le fichier peut l’utiliser.
finding-secret-exposed-action = { $kind ->
    [dep-token-plaintext] Ne le chargez pas et ne le partagez pas. Si une autre personne a pu le voir, téléchargez un nouveau jeton auprès d’Apple et chargez-le immédiatement dans Relution : le téléchargement réinitialise celui-ci.
    [vpp-token-plaintext] Ne le chargez pas et ne le partagez pas. Si une autre personne a pu le voir, changez le mot de passe du compte qui l’a téléchargé, puis téléchargez un nouveau jeton et chargez ce dernier.
   *[other] Ne le chargez pas, ne le partagez pas et conservez l’original en lieu sûr : il peut s’agir de la seule copie. Si une autre personne a pu le voir, remplacez la clé.
  }

finding-expired = { $kind ->
    [dep-token] Ce jeton a expiré.
    [vpp-token] Ce jeton a expiré.
   *[other] Il a expiré.
  }
finding-expired-action = { $kind ->
    [dep-token] Téléchargez un nouveau jeton auprès d’Apple.
    [vpp-token] Téléchargez un nouveau jeton auprès d’Apple.
    [mdm-push-certificate] Renouvelez-le dans l’Apple Push Certificates Portal avec le compte Apple qui l’a créé. N’en créez pas un nouveau : vos appareils perdraient le contact avec Relution.
   *[other] Renouvelez-le auprès d’Apple.
  }

finding-holds-tokens = Ce fichier contient { $count } jetons différents.
finding-holds-tokens-action = Enregistrez chaque jeton dans un fichier séparé et vérifiez-le. Chargez un fichier par jeton.

finding-superseded = Il existe un jeton plus récent pour ce serveur : « { $by } ». Son téléchargement a réinitialisé celui-ci.
finding-superseded-action = Chargez le jeton le plus récent.

finding-certificate-mismatch = Ce jeton est destiné à un autre serveur. Il ne correspond à aucun de vos certificats.
finding-certificate-mismatch-action = Dans le portail d’Apple, choisissez le service de gestion des appareils de cette organisation et téléchargez son jeton.

finding-expired-estimate = D’après la date contenue dans son nom, ce jeton a plus d’un an et a probablement expiré.
finding-expired-estimate-action = Téléchargez un nouveau jeton auprès d’Apple, à moins que la date du nom ne soit erronée.

finding-expires-soon = { $exact ->
    [false] { $days ->
        [0] Il expire dans moins d’un jour (estimation d’après la date de son nom).
        [one] Il expire dans environ { $days } jour (estimation d’après la date de son nom).
       *[other] Il expire dans environ { $days } jours (estimation d’après la date de son nom).
      }
   *[true] { $days ->
        [0] Il expire dans moins d’un jour.
        [one] Il expire dans { $days } jour.
       *[other] Il expire dans { $days } jours.
      }
  }
finding-expires-soon-action = { $kind ->
    [dep-token] Téléchargez un nouveau jeton auprès d’Apple et chargez plutôt celui-là.
    [vpp-token] Téléchargez un nouveau jeton auprès d’Apple et chargez plutôt celui-là.
    [mdm-push-certificate] Renouvelez-le dans l’Apple Push Certificates Portal avec le compte Apple qui l’a créé. N’en créez pas un nouveau : vos appareils perdraient le contact avec Relution.
   *[other] Renouvelez-le à temps.
  }

finding-expiry-unknown = La date d’expiration est inconnue : elle est chiffrée, et le nom du fichier ne contient pas de date. Le jeton peut dater de plusieurs années.
finding-expiry-unknown-action = Ne le chargez que si vous venez de le télécharger. Sinon, téléchargez-en un nouveau et conservez son nom.

finding-expiry-disagrees = Le nom du fichier et le jeton indiquent des dates d’expiration différentes : { $fromName } (nom du fichier), { $fromToken } (jeton).
finding-expiry-disagrees-action = La date du jeton fait foi. Le fichier a probablement été renommé.

finding-implausible-expiry = Ce jeton serait valable plus d’un an. Les jetons d’Apple sont valables un an.
finding-implausible-expiry-action = Vérifiez la date et l’heure de cet ordinateur. Si elles sont correctes, téléchargez à nouveau le jeton auprès d’Apple.

finding-unusual-encryption = { $what ->
    [der] Sa structure diffère de celle des jetons d’Apple (longueurs définies).
    [content-cipher] Il utilise un autre algorithme de chiffrement que les jetons d’Apple.
    [oaep] Sa clé est chiffrée autrement que dans les jetons d’Apple (OAEP).
    [subject-key-identifier] Il désigne son destinataire autrement que les jetons d’Apple (identifiant de clé du sujet).
    [recipients] Il peut être ouvert avec plusieurs clés. Les jetons d’Apple n’ont qu’un destinataire.
   *[other] Il est chiffré autrement que les jetons d’Apple.
  }
finding-unusual-encryption-action = Ne l’utilisez que si vous savez d’où il vient. Sinon, téléchargez le jeton auprès d’Apple.

finding-unusual-form = { $what ->
    [structure] La structure du jeton n’est pas strictement conforme à la norme.
    [version] Le numéro de version du jeton n’est pas celui qu’Apple écrit.
    [inner-content-type] Le type de contenu indiqué dans le jeton n’est pas celui qu’Apple écrit.
    [key-length] La clé chiffrée n’a la longueur d’aucune clé RSA de 1024 bits ou plus.
    [content-length] La partie chiffrée est trop courte ou trop longue pour un jeton.
    [white-space] Le jeton contient des espaces ou des lignes vides qu’Apple n’écrit pas.
    [field-type] Un champ du jeton n’a pas le type qu’Apple écrit.
    [token-form] Le jeton intérieur n’est pas codé comme Apple le fait, ou sa longueur est inhabituelle.
    [date-form] La date d’expiration n’est pas écrite comme Apple le fait.
   *[other] Le jeton n’est pas écrit comme Apple le fait.
  }
finding-unusual-form-action = Ne le chargez que si vous savez d’où il vient. Sinon, téléchargez à nouveau le jeton auprès d’Apple.

finding-repaired = { $what ->
    [bom] Un éditeur a ajouté une marque invisible (BOM) au début du fichier.
    [utf-16] Un éditeur a enregistré le fichier dans un autre encodage (UTF-16).
    [quotes] Le contenu est entre guillemets.
    [line-breaks] Le fichier contient des sauts de ligne absents des fichiers d’Apple.
    [url-safe] Le fichier utilise le base64 pour URL, contrairement à ceux d’Apple.
    [no-padding] Les signes égal (=) manquent à la fin.
    [double-base64] Le fichier a été encodé deux fois (base64 dans base64).
    [no-headers] Les lignes d’en-tête d’Apple sont absentes.
    [folded-headers] Les lignes d’en-tête sont coupées autrement que chez Apple.
    [headers] Des en-têtes d’e-mail précèdent le jeton.
    [altered-headers] Les lignes d’en-tête ne sont pas celles qu’écrit Apple.
    [repeated-headers] Une ligne d’en-tête apparaît plusieurs fois.
    [raw-binary] Le jeton est sous forme binaire, sans les lignes d’en-tête d’Apple.
    [pem] Le jeton a des lignes BEGIN et END, absentes des fichiers d’Apple.
    [hex] Le jeton a été converti en chiffres hexadécimaux.
    [quoted-printable] Le jeton est encodé en quoted-printable, comme dans un e-mail.
    [percent-encoding] Le jeton est encodé avec des pourcentages, comme dans une adresse web.
    [escaped] Des sauts de ligne sont écrits sous forme de texte (\n).
    [surrounding-text] Le jeton est entouré d’un autre texte.
    [mail] Le jeton se trouve dans un e-mail.
    [document] Le jeton se trouve dans un document.
    [archive] Le jeton se trouve dans une archive.
    [trailing-data] Le jeton est suivi d’autres données.
    [extra-extension] Le nom du fichier a une extension de trop.
   *[other] Le fichier a été modifié après sa création par Apple.
  }
finding-repaired-action = { $what ->
    [extra-extension] Supprimez l’extension en trop avant de charger le fichier.
    [archive] Décompressez l’archive et vérifiez le jeton qu’elle contient.
    [mail] Enregistrez la pièce jointe et vérifiez ce fichier.
   *[other] Le jeton est lisible ici, mais Relution peut refuser le fichier. Utilisez le fichier d’origine d’Apple ou téléchargez à nouveau le jeton.
  }

finding-renamed = D’après le nom du fichier : { $saysName }. D’après le contenu : { $isName }.
finding-renamed-action = C’est le contenu qui compte. Assurez-vous qu’il s’agit du fichier voulu.

finding-documentation-sample = Il s’agit sans doute d’un exemple tiré d’un manuel : il contient du texte lisible à la place du secret.
finding-documentation-sample-action = Téléchargez votre propre jeton auprès d’Apple.

finding-older-token = Un jeton pour le même emplacement, qui expire plus tard, a également été vérifié : « { $by } ». Utilisez le plus récent.
finding-older-token-action = Chargez le jeton le plus récent.

finding-duplicate = Ce fichier est identique à « { $of } ».
finding-duplicate-action = N’en chargez qu’un seul.

finding-key-mismatch = La clé privée n’ouvre pas ce jeton. Soit elle appartient à un autre jeton, soit le jeton a été modifié.
finding-key-mismatch-action = Essayez la clé privée du serveur pour lequel ce jeton a été créé, ou téléchargez un nouveau jeton.

finding-certificate-match = Il correspond au certificat « { $subject } ». C’est un bon indice, mais pas une preuve.

finding-location-from-name = L’emplacement provient du nom du fichier, où « _ » peut remplacer d’autres caractères.

finding-browser-copy = Le nom contient « { $marker } » : le même dossier contient peut-être un téléchargement plus ancien.
finding-browser-copy-action = Assurez-vous qu’il s’agit du fichier le plus récent.

finding-resets-previous = Le téléchargement de ce jeton a réinitialisé le précédent.
finding-resets-previous-action = Chargez-le immédiatement. Comparez ensuite le nom du serveur et l’administrateur affichés par Relution avec ceux du portail d’Apple.

finding-may-be-revoked = { $kind ->
    [dep-token] Le fichier ne permet pas de savoir si Apple accepte encore le jeton. Il cesse d’être valable avant terme si le compte qui l’a téléchargé change de mot de passe, est supprimé ou perd ses autorisations, si un jeton plus récent est téléchargé ou si le serveur reçoit une nouvelle clé publique. Il ne fonctionne pas non plus tant que de nouvelles conditions d’Apple n’ont pas été acceptées.
   *[other] Le fichier ne permet pas de savoir si Apple accepte encore le jeton. Il cesse d’être valable avant terme si le compte qui l’a téléchargé change de mot de passe, est supprimé ou perd ses autorisations. Il ne fonctionne pas non plus tant que de nouvelles conditions d’Apple n’ont pas été acceptées. Si vous avez plusieurs jetons pour un emplacement, utilisez le plus récent.
  }
finding-may-be-revoked-action = Si Relution le refuse malgré tout, vérifiez d’abord ces points.
