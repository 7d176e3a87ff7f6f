### Ce que la page dit de nombreux résultats : vue d’ensemble, ajout et export.


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


## Vue d’ensemble

overview = Vue d’ensemble
filter-verdict = Filtrer par résultat
filter-kind = Filtrer par type
filter-words = Rechercher un nom
table = Tous les résultats
table-by-urgency = Tous les résultats, du plus urgent au moins urgent
table-empty = Aucun résultat correspondant
column-name = Organisation ou serveur
column-kind = Type de fichier
column-verdict = Résultat
column-expiry = Expiration
column-left = Temps restant
column-destination = À charger sous
pages = Pages du tableau
page-previous = Précédent
page-next = Suivant
page-rows = { $from } à { $to } sur { $of }


## Chronologie

timeline = Dates d’expiration
timeline-today = Aujourd’hui
timeline-summary = Chronologie : { $past } expirés, { $soon } dans les 30 jours, { $later } plus tard.
timeline-mark = { $name } : { $date }, { $certainty }
timeline-more = { $count ->
    [one] et { $count } autre, dans le tableau
   *[other] et { $count } autres, dans le tableau
  }
validity-bar = Valable du { $from } au { $to } ; { $percent } % de cette durée sont écoulés.
validity-year-before = { $from } (un an plus tôt)
validity-estimated = { $to } (estimation)


## Fichiers liés

joined-newer = Remplacé par ce jeton plus récent :
joined-first = Identique à :
joined-same-location = { $count ->
    [one] Il existe un autre jeton pour cet emplacement :
   *[other] Il existe d’autres jetons pour cet emplacement :
  }
joined-same-location-note = Plusieurs jetons peuvent être valables en même temps. Les fichiers n’indiquent pas lequel est utilisé.
joined-more = et { $count } de plus


## Exports

exports = Exporter tous les résultats
export-ics = Rappels de calendrier (.ics)
export-csv = Tableau (.csv)
export-json = Rapports (.json)
export-text = Copier sous forme de texte
export-print = Imprimer
copy = Copier sous forme de texte
copied = Copié.
not-copied = Votre navigateur a bloqué la copie. Sélectionnez le texte et copiez-le vous-même.
