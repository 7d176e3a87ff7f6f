### Ce qui entoure un rapport affiché sur la page ou dans l’élément.


# Entre un verdict et sa raison, un libellé et sa valeur.
colon = { "\u00A0: " }


## Réponse : une phrase après le verdict

answer-ready = Chargez-le dans Relution, sous { $menu }.
answer-check = Chargez-le ensuite dans Relution, sous { $menu }.
answer-new-token = Téléchargez-en un nouveau auprès d’Apple.
answer-new-file = Téléchargez à nouveau le fichier auprès d’Apple.
answer-newer-file = Utilisez plutôt le plus récent.
answer-public-key = La clé publique d’un serveur MDM va chez Apple, et non dans Relution.
answer-misplaced = Il va dans { $menu }.
answer-elsewhere = Ce n’est pas un jeton. Ce fichier va dans { $menu }.
answer-secret = Il contient un secret non protégé.
answer-nowhere = Ce n’est ni un jeton DEP ni un jeton VPP.
short-dep-token = Jeton DEP
short-vpp-token = Jeton VPP
short-encrypted-private-key = Clé privée chiffrée


## Données

fact-organization = Organisation
fact-location = Emplacement
fact-server = Serveur
fact-expiry = Expiration
fact-expiry-past = A expiré
fact-issued = Création
unknown = inconnu
source-token = d’après le jeton
source-file-name = d’après le nom du fichier
source-certificate = d’après le certificat
expiry-exact = date exacte
expiry-estimated = estimation
source-estimate = 365 jours après la date du nom du fichier
in-utc = { $date } UTC


## Chemin

way-upload = Où le charger
way-elsewhere = Où il va
step-organization = Dans Relution, passez à la bonne organisation (ce jeton ne la nomme pas).
step-organization-named = Dans Relution, passez à la bonne organisation. Chez Apple, elle s’appelle « { $organization } ».
step-menu = Ouvrez
step-there = Choisissez ensuite
step-overview = Pour contrôler (version { $version } ou ultérieure), dans l’organisation Global, ouvrez
label-older = auparavant :
first-set-up = Ces étapes renouvellent un jeton. Première configuration (version { $version }) :
first-set-up-unknown = Ces étapes renouvellent un jeton. La première configuration est différente.
public-key-server = Dans Apple Business Manager ou Apple School Manager, ouvrez ou ajoutez le service de gestion des appareils (auparavant : serveur MDM).
public-key-upload = Chargez-y ce fichier comme clé publique, et enregistrez.
public-key-download = Téléchargez le jeton de serveur (…_smime.p7m) de ce service.
public-key-relution = Chargez ce jeton dans Relution, sous
way-source = Source de ces noms de menus
way-source-version = Source de ces noms de menus, pour la version { $version }


## Constats

severity-error = Erreur
severity-warning = Avertissement
severity-info = Remarque
good-to-know = Bon à savoir
swapped-dep-token = Si vous l’avez chargé sous Volume Purchase Program (VPP), c’est pour cela qu’il a été refusé : c’est un jeton DEP.
swapped-vpp-token = Si vous l’avez chargé sous Automated Device Enrollment, c’est pour cela qu’il a été refusé : c’est un jeton VPP.


## Détails techniques

details = Détails techniques
detail-size = Taille
detail-size-bytes = { $size ->
    [one] { $size } octet
   *[other] { $size } octets
  }
detail-sha256 = SHA-256
detail-content-algorithm = Chiffrement
detail-recipient = Destinataire
detail-certificate = Certificat
detail-issuer = Émetteur
detail-subject = Sujet
detail-serial = Numéro de série
detail-subject-key-identifier = Identifiant de clé du sujet
detail-key = Clé
detail-key-bits = { $algorithm }, { $bits } bits
detail-valid-from = Valable à partir du
detail-valid-until = Valable jusqu’au
detail-self-signed = Auto-signé
yes = oui
no = non


## Un jeton tel qu’Apple l’écrit

clean = Enregistrer le fichier propre
clean-note = { $kind ->
    [vpp-token] Le fichier propre est le jeton tel qu’Apple l’écrit. Un octet modifié dans sa partie secrète ne peut pas être détecté.
   *[other] Le fichier propre est le jeton tel qu’Apple l’écrit. Un octet modifié dans sa partie chiffrée ne peut pas être détecté.
  }
clean-confirm = Il vient d’Apple : enregistrer le fichier propre
clean-confirm-note = Rien dans ce fichier ne montre que le jeton vient d’Apple. Ne l’enregistrez que si vous en êtes sûr.
