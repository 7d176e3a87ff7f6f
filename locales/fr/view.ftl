### Ce qui entoure un rapport affiché sur la page ou dans l’élément.


## Réponse, précédée du verdict

answer-ready = dans Relution, sous { $menu }
answer-check = avant de le charger dans Relution, sous { $menu }
answer-new-token = téléchargez-en un nouveau auprès d’Apple
answer-new-file = téléchargez à nouveau le fichier auprès d’Apple
answer-newer-file = utilisez plutôt le plus récent
answer-public-key = une clé publique se charge auprès d’Apple, et non dans Relution
answer-elsewhere = ce fichier va dans { $menu }
answer-secret = il contient un secret non protégé
answer-nowhere = ce n’est ni un jeton DEP ni un jeton VPP


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
step-organization = Dans Relution, passez à la bonne organisation. Ce jeton n’indique pas laquelle.
step-organization-named = Dans Relution, passez à la bonne organisation. Chez Apple, elle s’appelle « { $organization } ».
step-menu = Ouvrez
step-there = Choisissez ensuite
step-overview = Pour contrôler (version { $version } ou ultérieure), dans l’organisation Global, ouvrez
label-older = auparavant :
first-set-up = Ces étapes renouvellent un jeton. Première configuration (version { $version }) :
first-set-up-unknown = Ces étapes renouvellent un jeton. La première configuration est différente.
way-source = Source de ces noms de menus
way-source-version = Source de ces noms de menus, pour la version { $version }


## Constats

severity-error = Erreur
severity-warning = Avertissement
severity-info = Remarque
good-to-know = Bon à savoir


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
