### Ce que la ligne de commande dit en dehors des rapports.


## Aide

help-about = Vérifie les fichiers de jetons d’Apple : leur nature, leur titulaire, leur date d’expiration et l’endroit où les charger dans Relution. Fonctionne hors ligne.
help-usage = Utilisation : token-check [OPTION]... FILE...
help-files-heading = Fichiers
help-options-heading = Options disponibles
help-file = Fichiers à vérifier ; - lit l’entrée standard
help-json = Identique à --format json
help-format = Sortie : text, json (un tableau avec un rapport par fichier), csv (un tableau pour tableur), ics (rappels de calendrier) ou metrics (texte OpenMetrics) [par défaut : text]
help-now = Utiliser cette date au lieu de l’heure actuelle (RFC 3339, par exemple 2027-01-31T12:00:00Z)
help-expects = Jeton attendu : dep-token ou vpp-token
help-certificate = Certificat à comparer aux jetons DEP, en PEM ou DER ; peut être répété
help-key = Clé privée d’un jeton DEP, pour lire sa date d’expiration exacte ; le mot de passe est demandé ou lu dans TOKEN_CHECK_KEY_PASSWORD
help-restore = Écrire dans ce dossier, sous la forme donnée par Apple, les jetons modifiés en chemin ; rien n’est écrasé
help-lang = Langue : { $languages } [par défaut : celle de l’environnement]
help-help = Afficher cette aide
help-version = Afficher la version
help-status =
    Code de retour :
       0  tous les fichiers sont prêts à charger
       1  au moins un fichier est à vérifier, aucun n’est à refuser
       2  au moins un fichier ne doit pas être chargé
      64  la ligne de commande n’est pas valide
      66  un fichier, un certificat ou une clé n’a pas pu être lu, est autre chose ou ne peut pas être utilisé
      70  une erreur interne
      74  le résultat n’a pas pu être écrit


## Ligne de commande non valide

usage-unknown = Option inconnue : { $argument }.
usage-suggestion = Vouliez-vous dire { $suggestion } ?
usage-value = Valeur « { $value } » non valide pour { $argument }. Valeurs possibles : { $valid }.
usage-no-value = { $argument } attend une valeur.
usage-superfluous-value = { $argument } n’accepte pas de valeur.
usage-twice = { $argument } ne peut être utilisé qu’une fois, et pas avec une option équivalente.
usage-no-files = Indiquez les fichiers à vérifier, ou - pour l’entrée standard.
usage-not-unicode = Une option contient des caractères qui ne sont pas de l’UTF-8.
usage-other = Ligne de commande non valide.
usage-now = Valeur « { $value } » non valide pour --now. Indiquez une date avec son fuseau horaire, par exemple 2027-01-31T12:00:00Z.
usage-stdin-twice = L’entrée standard (-) ne peut être lue qu’une fois.
usage-help = Aide : token-check --help


## Fichier illisible

unreadable-folder = « { $name } » est un dossier. Indiquez les fichiers qu’il contient.
unreadable-missing = « { $name } » n’existe pas.
unreadable-denied = « { $name } » ne peut pas être ouvert : vous n’y êtes pas autorisé. Demandez l’accès à son propriétaire.
unreadable-other = « { $name } » n’a pas pu être lu : { $reason }.
companion-no-certificate = « { $name } » ne contient pas de certificat. --certificate attend le certificat de clé publique de votre service de gestion des appareils (.pem, .cer ou .der).
key-bad = « { $name } » n’est pas une clé privée lisible, ou le mot de passe est incorrect. --key attend la clé privée du certificat que vous avez chargé auprès d’Apple.
key-password-needed = « { $name } » est protégé par un mot de passe. Indiquez-le dans TOKEN_CHECK_KEY_PASSWORD, ou exécutez la commande dans un terminal.
key-unsupported = « { $name } » ne peut pas être utilisé comme clé privée. { $why }
key-untried = « { $name } » n’a pas été ouvert. { $why }
key-password-prompt = { "Mot de passe de « " }{ $name }{ " » : " }
internal-error = Une erreur interne a interrompu la vérification. Aucun résultat n’a été produit. Merci de signaler l’erreur, sans le fichier.
unwritable = Le résultat n’a pas pu être écrit : { $reason }.


## Archives et jetons restaurés

archive-encrypted = « { $name } » est chiffré. Extrayez-le avec son mot de passe, puis vérifiez le fichier.
archive-unsupported = « { $name } » utilise une compression qui ne peut pas être lue ici. Extrayez-le, puis vérifiez le fichier.
archive-damaged = « { $name } » est endommagé dans son archive. Demandez à nouveau l’archive.
archive-too-many = « { $name } » n’a pas été extrait : il contient plus de { $limit } fichiers. Extrayez-le et ne vérifiez que les jetons.
archive-file-too-large = « { $name } » n’a pas été extrait : un de ses fichiers dépasse { $limit } Mio. Extrayez-le et ne vérifiez que les jetons.
archive-too-large = « { $name } » n’a pas été extrait : son contenu dépasse { $limit } Mio. Extrayez-le et ne vérifiez que les jetons.
restored = « { $name } » a été restauré sous « { $path } ». Un octet modifié dans la partie chiffrée ne peut pas être détecté.
restore-not-needed = « { $name } » n’a pas été restauré : ce n’est pas nécessaire.
restore-not-several = « { $name } » n’a pas été restauré : il contient plusieurs jetons. Enregistrez chacun dans son propre fichier.
restore-not-a-token = « { $name } » n’a pas été restauré : ce n’est pas un jeton.
restore-not-damaged = « { $name } » n’a pas été restauré : une partie du jeton manque ou est endommagée. Téléchargez-le à nouveau chez Apple.
restore-not-expired = « { $name } » n’a pas été restauré : le jeton a expiré. Téléchargez-en un nouveau chez Apple.
restore-not-confirmed = « { $name } » n’a pas été restauré : rien n’indique qu’il vient d’Apple. Vérifiez sa provenance.
restore-denied = « { $name } » n’a pas été restauré : vous n’avez pas le droit d’écrire dans « { $folder } ». Choisissez un autre dossier.
restore-no-folder = « { $name } » n’a pas été restauré : « { $folder } » n’est pas un dossier. Choisissez-en un autre.
restore-full = « { $name } » n’a pas été restauré : le disque de « { $folder } » est plein. Libérez de la place ou choisissez un autre dossier.
restore-failed = « { $name } » n’a pas été restauré : écriture impossible dans « { $folder } » ({ $reason }).


## Rapport sur un fichier

verdict-line = { $verdict } : { $kind }
way-upload = Où le charger :
way-elsewhere = Où il va :
step-organization = Dans Relution, passez à la bonne organisation. Ce jeton n’indique pas laquelle.
step-organization-named = Dans Relution, passez à la bonne organisation. Chez Apple, elle s’appelle « { $organization } ».
step-organization-other = Dans Relution, passez à la bonne organisation.
step-menu = Ouvrez : { $path }
step-there = Choisissez ensuite : { $path }
step-version = Noms de menus : version { $version }
step-overview = Pour contrôler (version { $version } ou ultérieure), dans l’organisation Global, ouvrez : { $path }
first-set-up = Première configuration (version { $version }) : { $path }
label-older = { $label } (auparavant : { $older })

fact-organization = Organisation
fact-location = Emplacement
fact-server = Serveur
fact-issued = Création
fact-expiry = Expiration
fact-encryption = Chiffrement
fact-recipient = Destinataire
fact-subject = Sujet
fact-issuer = Émetteur
fact-serial = Numéro de série
fact-validity = Validité
fact-key = Clé
fact-size = Taille

unknown = inconnu
from-name = { $value } (d’après le nom du fichier)
from-certificate = { $value } (d’après le certificat)
expiry = { $at }, { $left } ({ $sureness ->
    [exact] date exacte
   *[estimated] estimation : 365 jours après la date du nom du fichier
  })
time-left = { $state ->
    [expired] { $days ->
        [0] expiré depuis moins d’un jour
        [one] expiré depuis { $days } jour
       *[other] expiré depuis { $days } jours
      }
   *[other] { $days ->
        [0] reste moins d’un jour
        [one] reste { $days } jour
       *[other] reste { $days } jours
      }
  }
key = { $algorithm }, { $bits } bits
recipient = { $issuer }, numéro de série { $serial }
recipient-by-key = identifiant de clé du sujet { $identifier }
recipients-more = et { $count } de plus
validity = du { $from } au { $to }
self-signed = { $subject } (auto-signé)
size = { $size ->
    [one] { $size } octet
   *[other] { $size } octets
  }

severity-error = Erreur
severity-warning = Avertissement
severity-info = Remarque
finding-line = { $severity } : { $sentence }
