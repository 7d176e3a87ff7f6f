### Texte des rappels de calendrier, le même depuis la page et la ligne de commande.


## $whose est un serveur, une organisation avec son emplacement, ou un sujet ; $kind est le nom du type dans les rapports.

reminder-token = { $kind ->
    [dep-token] Jeton DEP
    [vpp-token] Jeton VPP
   *[other] { $kindName }
  }
reminder-summary = { $certainty ->
    [exact] Expiration : { reminder-token }, { $whose }
   *[estimated] Expiration (estimation) : { reminder-token }, { $whose }
  }
reminder-nameless = (sans nom)

reminder-expiry = { $certainty ->
    [exact] Expiration : { $at } UTC.
   *[estimated] Expiration estimée : { $at } UTC (365 jours après la date du nom du fichier). La date exacte est chiffrée dans le jeton.
  }
reminder-file = Fichier : { $name }
reminder-what-to-do = À faire :

reminder-get = { $kind ->
    [dep-token] Dans Apple Business ou Apple School Manager, téléchargez un nouveau jeton pour ce service de gestion des appareils (auparavant : serveur MDM). L’ancien jeton est alors réinitialisé : chargez le nouveau immédiatement.
    [vpp-token] Dans Apple Business ou Apple School Manager, téléchargez un nouveau jeton de contenu pour cet emplacement (unité organisationnelle dans Apple Business).
    [mdm-push-certificate] Dans l’Apple Push Certificates Portal, renouvelez ce certificat avec le compte Apple qui l’a créé. N’en créez pas un nouveau : vos appareils perdraient le contact avec Relution.
   *[other] Renouvelez ce certificat auprès d’Apple.
  }
reminder-organization = Dans Relution, passez à la bonne organisation.
reminder-organization-named = Dans Relution, passez à la bonne organisation. Chez Apple, elle s’appelle « { $organization } ».
reminder-menu = Ouvrez : { $path }
reminder-there = Choisissez ensuite : { $path }
reminder-again = Vérifiez le nouveau fichier avec cet outil et importez son rappel. Il remplace celui-ci.

reminder-source = { $version ->
    [none] Source des noms de menus : { $page }
   *[other] Source des noms de menus (version { $version }) : { $page }
  }
