### Ce que dit l’extension de navigateur : dans le message près du champ de fichier, dans sa fenêtre et sur la page qui la décrit.


## L’extension, dans le navigateur et dans les boutiques

extension-name = Relution Token Check
extension-description = Vérifie les jetons DEP et VPP d’Apple avant leur chargement dans votre portail Relution. Rien ne quitte votre navigateur.


## Le message

panel-by = Message de l’extension de navigateur Relution Token Check. La page ne peut pas le lire.
choose-another = Choisir un autre fichier
upload-anyway = Charger malgré tout
upload-anyway-question = Le portail refusera très probablement ce fichier. Voulez-vous quand même le charger ?
upload-anyway-confirm = Oui, charger
upload-anyway-cancel = Non
field-refused = L’extension Relution Token Check n’a pas accepté ce fichier.
not-granted = l’extension n’a plus accès à ce portail.
no-answer = l’extension n’a pas répondu. Rechargez la page.


## La fenêtre de l’extension

popup-portals = Portails vérifiés
popup-address = Adresse de votre portail Relution
popup-grant = Vérifier les fichiers sur ce portail
popup-no-address = Saisissez l’adresse d’un site web, par exemple https://portal.example.com.
popup-granted = La vérification est activée sur ce portail. Rechargez sa page une fois.
popup-denied = L’accès n’a pas été accordé. Rien n’a changé.
popup-reload = Recharger la page
popup-take-back = Supprimer
popup-take-back-of = Supprimer { $origin }
popup-dialogs = Dialogues de chargement sur cette page
popup-no-dialogs = Aucun champ de fichier n’a encore été utilisé sur cette page. Ouvrez le dialogue, puis de nouveau cette fenêtre.
popup-language = Langue
popup-language-of-page = Comme sur le portail
popup-about = Ce que fait cette extension, et comment le vérifier

dialog-without-title = Dialogue sans titre
dialog-recognised = Comme reconnu
dialog-for-vpp-token = Ce dialogue attend le jeton VPP
dialog-for-dep-token = Ce dialogue attend le jeton DEP
dialog-for-nothing = Ne pas vérifier les fichiers ici
dialog-state-vpp-token = Les fichiers sont vérifiés : un jeton VPP est attendu.
dialog-state-dep-token = Les fichiers sont vérifiés : un jeton DEP est attendu.
dialog-state-nothing = Les fichiers ne sont pas vérifiés.
dialog-reason-taught = Vous l’avez choisi.
dialog-reason-label = Raison : le libellé « { $label } ».
dialog-reason-opener = Raison : le dialogue a été ouvert depuis « { $label } ».
dialog-reason-page = Raison : le titre « { $label } » de la page.
dialog-reason-both = Raison : « { $label } » peut désigner les deux jetons.
dialog-reason-other = Raison : « { $label } » concerne autre chose.
dialog-reason-unnamed = Raison : aucun libellé ne nomme un jeton.


## La page qui décrit l’extension

about-does = Ce qu’elle fait
about-granted = Elle ne fonctionne que sur les portails que vous ajoutez dans sa fenêtre.
about-known = Elle y cherche les dialogues de chargement du jeton DEP et du jeton VPP. Elle les reconnaît à leurs libellés, ou parce que vous avez indiqué dans sa fenêtre à quoi sert un dialogue. Elle ne touche à aucun autre dialogue.
about-checked = Un fichier choisi ou déposé à cet endroit est d’abord vérifié. Si ce n’est pas le bon, le portail ne le reçoit pas, et un message près du champ indique ce que c’est et où il va. Vous pouvez quand même le charger.
about-unchecked = Sans résultat après 10 secondes, le portail reçoit le fichier, et le message indique qu’il n’a pas été vérifié.
about-not = Ce qu’elle ne fait pas
about-sends = Elle n’envoie rien. Sa politique de sécurité interdit toute connexion.
about-stores = Elle n’enregistre ni nom ni contenu de fichier, seulement vos réglages : la langue et ce que vous avez indiqué au sujet des dialogues.
about-page = Les scripts du portail ne peuvent pas lire le message. Ils peuvent voir qu’il y en a un.
about-encrypted = Elle ne déchiffre pas les jetons. Aucun fichier ne montre si Apple l’accepte encore.
about-permissions = Autorisations
about-permission-hosts = Accès à un site web : demandé pour chaque portail que vous ajoutez, afin de vérifier ses dialogues de chargement.
about-permission-scripting = scripting : démarre la vérification sur ces portails avant leurs propres scripts.
about-permission-active-tab = activeTab : place l’adresse de l’onglet actif dans la fenêtre de l’extension quand vous l’ouvrez.
about-permission-storage = storage : conserve vos réglages.
about-verify = Comment le vérifier
about-verify-policy = Ouvrez manifest.json : la politique des pages de l’extension contient connect-src 'none', et aucun site ne figure parmi les autorisations de départ.
about-verify-network = Ouvrez les outils de développement de l’arrière-plan de l’extension et vérifiez un fichier : l’onglet Réseau reste vide.
about-verify-build = Compilez-la à partir du code source avec « cargo xtask build ». L’archive est identique, octet par octet ; comparez sa somme de contrôle avec SHA256SUMS.
