### Ce que la page dit de nombreux fichiers : progression, plan de renouvellement, exports.


## Dossiers et nombreux fichiers

choose-folder = Choisir un dossier
progress = { $done } fichiers vérifiés sur { $total }
progress-folder = Lecture du dossier…
progress-cancelled = Arrêté. Les fichiers déjà vérifiés sont conservés.
cancel = Annuler
notice-skipped = { $files ->
    [one] { $files } fichier système ignoré (par exemple .DS_Store ou Thumbs.db).
   *[other] { $files } fichiers système ignorés (par exemple .DS_Store ou Thumbs.db).
  }


## Vues et filtres

views = Vue
view-groups = Que faire
view-plan = Plan de renouvellement
filters = Filtres
filter-verdict = Filtrer par résultat
filter-kind = Filtrer par type
filter-words = Rechercher un nom
filter-shown = { $shown } résultats sur { $files }


## Plan de renouvellement

plan-summary = { $past ->
    [0] { plan-soon }
    [one] { $soon ->
        [0] { $past } expiré.
       *[other] { $past } expiré. { plan-soon }
      }
   *[other] { $soon ->
        [0] { $past } expirés.
       *[other] { $past } expirés. { plan-soon }
      }
  }
plan-soon = { $soon ->
    [0] Aucun n’expire dans les 30 jours.
    [one] { $soon } expire dans les 30 jours.
   *[other] { $soon } expirent dans les 30 jours.
  }
plan-next = Prochain : { $name }, { $date }.
plan-estimated = Les dates marquées « estimation » sont à 365 jours de la date du nom du fichier.
by-organization = Grouper par organisation
no-organization = Sans organisation (les jetons DEP ne nomment que leur serveur)
table = Jetons et dates d’expiration
table-by-urgency = Jetons et dates d’expiration, du plus urgent au moins urgent
table-sorted = Trié par { $column }, { $direction ->
    [ascending] croissant
   *[descending] décroissant
  }.
table-empty = Aucun résultat correspondant
column-name = Organisation ou serveur
column-kind = Type de fichier
column-verdict = Résultat
column-expiry = Expiration
column-left = Temps restant
column-destination = À charger sous
left-expired = expiré { $when }
pages = Pages du tableau
page-previous = Précédent
page-next = Suivant
page-rows = { $from } à { $to } sur { $of }


## Chronologie

timeline = Dates d’expiration
timeline-today = Aujourd’hui
timeline-earlier = avant
timeline-summary = Chronologie : { $past } expirés, { $soon } dans les 30 jours, { $later } plus tard.
timeline-mark = { $name } : { $date }, { $certainty }
timeline-week = Semaine du { $date } : { $count }
timeline-weeks = Une barre correspond à une semaine. La plus haute représente { $count }.
validity-bar = Valable du { $from } au { $to } ; { $percent } % de cette durée sont écoulés.
validity-year-before = { $from } (un an plus tôt)
validity-estimated = { $to } (estimation)


## Fichiers liés

related-newer = Remplacé par ce jeton plus récent :
related-first = Identique à :
related-same-location = { $count ->
    [one] Il existe un autre jeton pour cet emplacement :
   *[other] Il existe d’autres jetons pour cet emplacement :
  }
related-same-location-note = Plusieurs jetons peuvent être valables en même temps. Les fichiers n’indiquent pas lequel Relution utilise. Pour un renouvellement, chargez celui qui expire en dernier.
related-more = et { $count } de plus


## Exports

reminders = Ajouter les rappels au calendrier
reminders-how = Comment l’ouvrir dans Outlook, Google ou Apple
reminders-outlook = Outlook : ouvrez le fichier téléchargé et choisissez « Enregistrer et fermer » ; sur le web, « Ajouter un calendrier », puis « Charger à partir d’un fichier ».
reminders-google = Google Agenda : sur un ordinateur, ouvrez les paramètres, « Importer et exporter », et choisissez le fichier.
reminders-apple = Calendrier d’Apple : ouvrez le fichier téléchargé et choisissez un calendrier.
reminders-alarms = Une entrée par jeton, avec des alertes 30, 14, 7 et 1 jours avant. Certains calendriers ignorent les alertes des fichiers importés : importez alors aussi ce second fichier. Il contient, pour chaque jeton, une entrée à part 30 et 7 jours avant.
reminders-entries = Ajouter les entrées « à renouveler »
renew-now = { $days ->
    [one] À renouveler, encore { $days } jour : { $summary }
   *[other] À renouveler, encore { $days } jours : { $summary }
  }
exports = Exporter tous les résultats
export-csv = Tableau (.csv)
export-json = Rapports (.json)
export-text = Copier sous forme de texte
export-print = Imprimer
downloaded = { $file } téléchargé
copy = Copier sous forme de texte
copied = Copié
not-copied = Votre navigateur a bloqué la copie. Sélectionnez le texte et copiez-le vous-même.
