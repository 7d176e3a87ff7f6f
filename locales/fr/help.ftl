### Aide : où télécharger les jetons, comment les renouveler, pourquoi Relution refuse un fichier.
### Les chemins dans les portails ne sont pas des messages : ils sont dans src/menus.


help = Aide
help-get = Télécharger le fichier
help-renew = Le renouveler
help-school = Apple School Manager
help-business = Apple Business (auparavant : Apple Business Manager)
help-renamed = Apple renomme parfois ces pages. Cherchez alors un nom similaire.
help-no-download = Si aucun téléchargement n’est proposé, la gestion des appareils intégrée d’Apple utilise peut-être le jeton, ou il manque un mode de paiement.


## Jeton DEP

help-dep = Jeton DEP : pour les appareils
help-dep-reset = Le téléchargement réinitialise le jeton actuel. Ne cliquez sur « Download Token » que si vous voulez renouveler le jeton.
help-dep-file = Le fichier s’appelle …_smime.p7m. Ne le renommez pas : son nom contient le serveur et la date. Apple l’appelle jeton de service (auparavant : jeton de serveur).
help-dep-renew = Renouvelez-le une fois par an, au moins 30 jours avant son expiration. Chargez immédiatement le nouveau jeton dans Relution, sous « Update token ».
help-dep-compare = Après le chargement, comparez le nom et l’administrateur du serveur DEP dans Relution avec ceux du portail d’Apple.
help-dep-first = Le fichier .pem de Relution est autre chose : une clé publique que vous chargez une fois auprès d’Apple, lors de la première configuration du service de gestion des appareils (auparavant : serveur MDM).


## Jeton VPP

help-vpp = Jeton VPP : pour les apps et les livres
help-vpp-file = Le fichier s’appelle sToken_for_….vpptoken. Chaque emplacement (unité organisationnelle dans Apple Business) a le sien. Apple l’appelle jeton de contenu.
help-vpp-renew = Renouvelez-le une fois par an, au moins 30 jours avant son expiration, et chaque fois que le mot de passe du compte qui l’a téléchargé a changé.
help-vpp-newest = Si vous avez plusieurs jetons pour un emplacement, utilisez le plus récent. Aucun fichier n’indique lesquels Apple accepte encore.
help-vpp-account = Apple recommande de télécharger les jetons avec un compte géré dédié, qui peut uniquement attribuer des licences. Le changement de mot de passe d’un autre compte n’a alors aucun effet sur le jeton.


## Avis d’expiration

help-notices = Relution peut avertir ses administrateurs par e-mail avant l’expiration, mais une organisation peut désactiver ces avis. Créez votre propre rappel.


## Ce qui est refusé

help-refused = Si Relution refuse un fichier
help-refused-messages = « Invalid Token », « Invalid file uploaded » et « Uploaded file invalid » n’indiquent pas l’erreur. Le plus souvent, les deux jetons ont été confondus. Vérifiez le fichier ici et utilisez le menu indiqué dans le résultat.
help-refused-codes = Codes d’erreur d’Apple transmis par Relution :
help-code-9621 = Le jeton a expiré. Téléchargez-en un nouveau et chargez-le dans Relution.
help-code-9622 = Apple ne reconnaît pas le jeton. Vérifiez que vous avez chargé le bon fichier ; sinon, téléchargez-en un nouveau.
help-code-9625 = Apple a révoqué le jeton. Téléchargez-en un nouveau et chargez-le dans Relution.
help-refused-other-codes = Autres codes d’erreur, dont la signification n’est pas documentée :
help-refused-good = Un jeton peut cesser d’être valable avant terme, sans que le fichier permette de le voir. Causes possibles :
help-refused-password = Le mot de passe du compte qui l’a téléchargé a été changé.
help-refused-account = Ce compte a été supprimé ou désactivé, ou a perdu ses autorisations.
help-refused-newer = Un jeton DEP plus récent a été téléchargé, ou le serveur a reçu une nouvelle clé publique.
help-refused-terms = Apple a publié de nouvelles conditions. Le jeton ne fonctionne de nouveau qu’une fois qu’un administrateur les a acceptées.


## En savoir plus

help-links = Sources documentaires
help-link-relution = Relution : renouveler les jetons DEP et VPP
help-link-apple-business-dep = Apple Business : jetons de service
help-link-apple-business-vpp = Apple Business : jetons de contenu
help-link-apple-school-dep = Apple School Manager : jetons de service
help-link-apple-school-vpp = Apple School Manager : jetons de contenu
