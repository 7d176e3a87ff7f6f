### Ce que la page dit en dehors des rapports.


## Page vide

title = Vérification de jetons pour Relution
title-short = Vérification de jetons
title-results = { $upload } à charger – { title-short }
language = Langue
heading = Est-ce le bon jeton ?
lead = Déposez un fichier de jeton d’Apple. Vous verrez ce que c’est, quand il expire et où le charger dans Relution.
drop-here = Déposez des fichiers n’importe où sur cette page
drop-now = Relâchez pour vérifier
choose-files = Choisir des fichiers
or-paste = ou collez le fichier ou son contenu
folder-note = Votre navigateur appelle peut-être ce choix un envoi. Rien n’est envoyé.
token-dep-name = …_smime.p7m
token-dep-what = Jeton DEP, pour les appareils
token-vpp-name = sToken_for_….vpptoken
token-vpp-what = Jeton VPP, pour les apps et les livres
where-from = Où l’obtenir ?
refused-drop-here = Relution affiche « Invalid Token » ? Déposez le fichier ici.
example = Pas de fichier sous la main ? Voir un exemple
example-notice = Ce sont des exemples créés par cette page, pas de vrais jetons. Relution les refuserait.


## Confiance

trust = Vos fichiers restent dans ce navigateur.
trust-how = Comment le vérifier
trust-policy = La Content-Security-Policy de cette page bloque toute connexion réseau (connect-src 'none'). Vous pouvez la lire dans le code source de la page :
trust-network = Ouvrez les outils de développement de votre navigateur (F12), choisissez Réseau et vérifiez un fichier : aucune requête n’apparaît. Seules exceptions : la première fois que vous utilisez une clé privée ou ajoutez une archive, la page charge l’un de ses propres scripts, unlock.js ou unpack.js. La version en un seul fichier les contient déjà.
trust-offline = Une fois la page chargée, vous pouvez vous déconnecter du réseau. Si vous l’avez ouverte depuis un serveur web, votre navigateur en conserve une copie qui s’ouvre aussi hors ligne. Le fichier unique relution-token-check.html n’a jamais besoin du réseau.
trust-memory = Rien n’est enregistré : fermer cet onglet efface tous les fichiers et tous les résultats.
trust-copy = Version en un seul fichier, pour les ordinateurs sans accès au réseau :
download-offline = Télécharger pour une utilisation hors ligne
version = Version
source-code = Code source
no-affiliation = Sans lien avec Apple ni Relution.
imprint = Mentions légales
update = Une nouvelle version est disponible.
update-reload = Recharger


## Obstacles

no-script = Cette page a besoin de JavaScript. Les fichiers sont vérifiés dans votre navigateur, rien n’est envoyé. Activez JavaScript et rechargez la page. L’aide ci-dessous reste lisible, et l’outil en ligne de commande token-check vérifie aussi les fichiers.
not-started = Cette page n’a pas pu démarrer. Rechargez-la, ou ouvrez relution-token-check.html depuis votre disque. Les fichiers déposés maintenant ne sont pas vérifiés. L’aide ci-dessous reste lisible.
no-wasm = Votre navigateur bloque WebAssembly, dont cette page a besoin pour vérifier les fichiers. Utilisez un autre navigateur ou l’outil en ligne de commande token-check. L’aide ci-dessous reste lisible.
notice-unreadable = « { $name } » n’a pas pu être lu. Il a peut-être été déplacé ou est encore en cours de téléchargement. Choisissez-le à nouveau.
notice-nothing = Rien à vérifier. Déposez le fichier, ou copiez et collez son contenu.
notice-language = La langue n’a pas pu être chargée. Vérifiez la connexion, puis choisissez à nouveau la langue.


## Résultats

skip-to-results = Aller aux résultats
results-count = { $files ->
    [one] { $files } fichier vérifié
   *[other] { $files } fichiers vérifiés
  }
results-heading = { $upload ->
    [0] N’en charger aucun des { $files } fichiers
   *[other] Charger { $upload } de ces { $files } fichiers
  }
heading-one-upload = Charger ce fichier
heading-one-renew = Ne pas charger ce fichier : obtenir un nouveau jeton
heading-one-check = Vérifier ce fichier avant de le charger
heading-one-leave-out = Laisser ce fichier de côté
heading-one-companion = Ne pas charger ce fichier
heading-one-not-a-token = Ne pas charger ce fichier
group-upload = À charger
group-renew = À renouveler
group-check = À vérifier d’abord
group-leave-out = À laisser de côté
group-companion = Pour vérifier d’autres fichiers
group-not-a-token = Pas un jeton
group-heading = { $group } ({ $files })
group-shown = { $shown } affichés sur { $files }
group-more = Afficher { $count } de plus
details-open = Détails
details-of = Détails : { $name }
remove = Retirer { $name }
clear = Tout effacer
undo = Annuler le retrait
removed = « { $name } » a été retiré.
pasted-text = Texte collé
row-expires = expire { $when } { $certainty ->
    [exact] ({ $date })
   *[estimated] ({ $date }, estimation)
  }
row-expired = a expiré { $when } { $certainty ->
    [exact] ({ $date })
   *[estimated] ({ $date }, estimation)
  }
row-certificate = certificat valable jusqu’au { $date }
row-newer = Un jeton plus récent pour le même serveur ou emplacement est parmi ces fichiers.
row-superseded = Remplacé par le plus récent « { $by } ».
row-older = « { $by } » est pour le même emplacement et expire plus tard.
row-duplicate = Identique à « { $of } ».
row-companion-certificate = Montre quel jeton DEP lui correspond. Il va chez Apple.
row-companion-key = Sert seulement ici, à lire les dates exactes.

announce-one = { $name } : { $verdict }. { $kind }.
announce-many = { $heading }. { $files } fichiers vérifiés : { $ready } à charger, { $check } à vérifier d’abord, { $reject } à ne pas charger.
announce-removed = { $name } a été retiré.
announce-restored = { $name } est de retour.
announce-cleared = Tous les résultats ont été effacés.
announce-language = La page est maintenant en français.


## Ce qui vaut pour tous les jetons

general = À propos de ces jetons
general-dep = Jeton DEP
general-vpp = Jeton VPP


## Fichiers liés

related-made-for = Créé pour le certificat « { $subject } » dans :
related-made-for-note = L’émetteur et le numéro de série correspondent. C’est un bon indice, mais pas une preuve.
related-opened-by = Ouvert avec la clé privée dans
related-fits = { $count ->
    [one] Correspond à ce jeton DEP :
   *[other] Correspond à ces jetons DEP :
  }
related-fits-none = Ne correspond à aucun de ces jetons DEP. Ils ont été créés pour d’autres certificats.
related-opens = { $count ->
    [one] Ouvre ce jeton DEP :
   *[other] Ouvre ces jetons DEP :
  }
related-opens-note = { unlock-promise-given }
related-opens-none = N’ouvre aucun de ces jetons DEP.
related-opens-none-note = { unlock-promise-given }


## Clés privées

unlock = Afficher la date exacte (avec la clé privée)
unlock-promise = La clé privée permet de lire la date d’expiration exacte. Elle ne quitte jamais cette page, n’est pas enregistrée et est supprimée avec « { clear } ».
unlock-promise-given = La clé ne quitte jamais cette page, n’est pas enregistrée et est supprimée avec « { clear } ».
unlock-password = Mot de passe de « { $name } »
unlock-open = Ouvrir
unlock-cancel = Annuler
unlock-busy = Essai de la clé…
unlock-stop = Arrêter l’essai
unlock-outcome = { $opened ->
    [0] « { $name } » n’ouvre aucun de ces jetons DEP.
   *[other] « { $name } » ouvre { $opened } jeton DEP sur { $tokens ->
        [one] { $tokens }.
       *[other] { $tokens }.
      }
  }
unlock-wrong-password = Ce mot de passe n’ouvre pas « { $name } ». Réessayez. S’il est correct, le fichier est endommagé.
unlock-bad-key = « { $name } » ne contient pas de clé privée lisible. Choisissez la clé privée du certificat chargé auprès d’Apple (.pem, .key, .der, .p12 ou .pfx).
unlock-unsupported-key = « { $name } » ne peut pas être utilisé ici. { $why }
unlock-untried = « { $name } » n’a pas été ouvert. { $why }
unlock-cancelled = L’essai de « { $name } » a été interrompu.
unlock-internal-error = L’essai de « { $name } » a échoué à cause d’une erreur interne. La clé a été effacée de la mémoire. Merci de signaler l’erreur, sans les fichiers.
unlock-unreadable = « { $name } » n’a pas pu être lu. S’il a été déplacé, choisissez-le à nouveau.
unlock-not-loaded = La partie de cette page qui ouvre les jetons n’a pas pu être chargée. Connectez-vous au réseau, rechargez la page et ajoutez à nouveau les fichiers.


## Archives et e-mails

unpack-encrypted = { $count ->
    [one] « { $name } » dans « { $outer } » est chiffré. Extrayez-le avec son mot de passe, puis vérifiez le fichier.
   *[other] { $count } fichiers de « { $outer } » sont chiffrés. Extrayez-les avec leur mot de passe, puis vérifiez-les.
  }
unpack-unsupported = { $count ->
    [one] « { $name } » dans « { $outer } » utilise une compression qui ne peut pas être lue ici. Extrayez-le, puis vérifiez le fichier.
   *[other] { $count } fichiers de « { $outer } » utilisent une compression qui ne peut pas être lue ici. Extrayez-les, puis vérifiez-les.
  }
unpack-damaged = { $count ->
    [one] « { $name } » est endommagé dans « { $outer } ». Demandez à nouveau l’archive.
   *[other] { $count } fichiers de « { $outer } » sont endommagés. Demandez à nouveau l’archive.
  }
unpack-too-many = « { $name } » n’a pas été extrait : il contient plus de { $limit } fichiers. Extrayez-le et ne vérifiez que les jetons.
unpack-file-too-large = « { $name } » n’a pas été extrait : un de ses fichiers dépasse { $limit } Mio. Extrayez-le et ne vérifiez que les jetons.
unpack-too-large = « { $name } » n’a pas été extrait : son contenu dépasse { $limit } Mio. Extrayez-le et ne vérifiez que les jetons.
unpack-not-loaded = « { $name } » n’a pas été extrait : la partie de cette page qui extrait les archives n’a pas pu être chargée. Connectez-vous au réseau, rechargez la page et ajoutez à nouveau le fichier.
unpack-failed = « { $name } » n’a pas pu être extrait. Extrayez-le et vérifiez les fichiers qu’il contient.

clean-of = { clean } : { $name }
clean-several = Enregistrer { $count } fichiers propres (ZIP)
clean-several-note = Enregistrez ces jetons tels qu’Apple les écrit, extrayez le fichier ZIP et chargez les jetons qu’il contient. Un octet modifié dans leur partie chiffrée ou secrète ne peut pas être détecté.
