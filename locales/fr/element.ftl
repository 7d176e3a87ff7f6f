### Ce que l’élément et le contrôle d’un champ de fichier disent en dehors du rapport.


## Zone de dépôt

zone-any = Déposez le jeton ici
zone-dep-token = Déposez le jeton DEP ici
zone-vpp-token = Déposez le jeton VPP ici
zone-now = Relâchez pour vérifier
zone-choose = Choisir un fichier
zone-choose-many = Choisir des fichiers
zone-folder = « { $name } » est un dossier. Ouvrez-le et choisissez le fichier qu’il contient.


## Réponse, dans le dialogue qui attend ce jeton

here-ready = ici
here-check = avant de charger le fichier ici


## Ce que devient le fichier

checking = Vérification…
dismiss = Fermer le message sur { $name }
passed-anyway = Le fichier a été accepté malgré tout.
kept-back = Le fichier n’a pas été accepté.
kept-by-host = Cette page a refusé le fichier.
announce = { $name } : { $verdict }. { $kind }.


## Vérification impossible

failure-passed = Le fichier a été accepté sans vérification.
failure-kept = Le fichier n’a pas été accepté.
failure-no-webassembly = Votre navigateur bloque WebAssembly, nécessaire pour vérifier les fichiers.
failure-wasm-blocked = La Content-Security-Policy de cette page bloque la vérification. Le responsable du site peut l’autoriser en ajoutant 'wasm-unsafe-eval' à script-src.
failure-unreadable = Le fichier n’a pas pu être lu. Il a peut-être été déplacé ou est encore en cours de téléchargement. Choisissez-le à nouveau.
failure-check-failed = Le fichier n’a pas pu être vérifié : { $message }
failure-check-timeout = La vérification a pris trop de temps et a été interrompue.
failure-bad-certificates = Les certificats auxquels cette page compare les jetons DEP sont illisibles : { $message }
failure-other = La vérification n’est pas configurée correctement : { $message }


## Erreurs d’intégration

setup-for = La vérification est configurée pour le champ de fichier « { $id } », que cette page ne contient pas.
setup-zone = La vérification est configurée pour la zone de dépôt « { $id } », qui n’existe pas sur cette page.
setup-option = Valeur « { $value } » non valide pour l’attribut { $attribute }. Valeurs possibles : { $allowed }.


## Un jeton tel qu’Apple l’écrit

clean-question = Ce fichier a été modifié après sa création par Apple. Utiliser le fichier propre ?
clean-take = Utiliser le fichier propre
clean-leave = Utiliser le fichier tel quel
clean-given = Le fichier propre a été accepté à la place de celui que vous avez choisi.
