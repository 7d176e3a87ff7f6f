### Was die Browser-Erweiterung sagt: in der Meldung am Dateifeld, in ihrem Fenster und auf der Seite über sie.


## Die Erweiterung, im Browser und in den Stores

extension-name = Relution Token Check
extension-description = Prüft DEP- und VPP-Tokens von Apple, bevor Sie sie in Ihr Relution-Portal hochladen. Nichts verlässt Ihren Browser.


## Die Meldung

panel-by = Meldung der Browser-Erweiterung Relution Token Check. Die Seite kann sie nicht lesen.
choose-another = Andere Datei auswählen
upload-anyway = Trotzdem hochladen
upload-anyway-question = Das Portal lehnt diese Datei höchstwahrscheinlich ab. Möchten Sie sie dennoch hochladen?
upload-anyway-confirm = Ja, hochladen
upload-anyway-cancel = Nein
field-refused = Die Erweiterung Relution Token Check hat diese Datei nicht angenommen.
not-granted = Die Erweiterung hat keinen Zugriff auf dieses Portal mehr.
no-answer = Die Erweiterung hat nicht geantwortet. Laden Sie die Seite neu.


## Das Fenster der Erweiterung

popup-portals = Portale mit Prüfung
popup-address = Adresse Ihres Relution-Portals
popup-grant = Dateien auf diesem Portal prüfen
popup-no-address = Geben Sie die Adresse einer Website ein, zum Beispiel https://portal.example.com.
popup-granted = Die Prüfung ist auf diesem Portal eingeschaltet. Laden Sie seine Seite einmal neu.
popup-denied = Der Zugriff wurde nicht erlaubt. Es hat sich nichts geändert.
popup-reload = Seite neu laden
popup-take-back = Entfernen
popup-take-back-of = { $origin } entfernen
popup-dialogs = Upload-Dialoge auf dieser Seite
popup-no-dialogs = Auf dieser Seite wurde noch kein Dateifeld benutzt. Öffnen Sie den Dialog und danach dieses Fenster noch einmal.
popup-language = Sprache
popup-language-of-page = Wie im Portal
popup-about = Was diese Erweiterung tut und wie Sie das überprüfen

dialog-without-title = Dialog ohne Titel
dialog-recognised = Wie erkannt
dialog-for-vpp-token = Dieser Dialog ist für das VPP-Token
dialog-for-dep-token = Dieser Dialog ist für das DEP-Token
dialog-for-nothing = Hier keine Dateien prüfen
dialog-state-vpp-token = Dateien werden geprüft: Ein VPP-Token wird erwartet.
dialog-state-dep-token = Dateien werden geprüft: Ein DEP-Token wird erwartet.
dialog-state-nothing = Dateien werden nicht geprüft.
dialog-reason-taught = Das haben Sie festgelegt.
dialog-reason-label = Grund: die Beschriftung „{ $label }“.
dialog-reason-opener = Grund: Der Dialog wurde bei „{ $label }“ geöffnet.
dialog-reason-page = Grund: die Überschrift „{ $label }“ auf der Seite.
dialog-reason-both = Grund: „{ $label }“ passt zu beiden Tokens.
dialog-reason-other = Grund: „{ $label }“ betrifft etwas anderes.
dialog-reason-unnamed = Grund: Keine Beschriftung nennt ein Token.


## Die Seite über die Erweiterung

about-does = Was sie tut
about-granted = Sie läuft nur auf Portalen, die Sie in ihrem Fenster hinzufügen.
about-known = Dort sucht sie die Upload-Dialoge für das DEP- und das VPP-Token. Sie erkennt sie an ihren Beschriftungen oder daran, dass Sie im Fenster der Erweiterung gesagt haben, wofür ein Dialog ist. Alle anderen Dialoge lässt sie in Ruhe.
about-checked = Eine Datei, die dort ausgewählt oder abgelegt wird, wird zuerst geprüft. Ist es die falsche, bekommt das Portal sie nicht, und eine Meldung am Feld sagt, was sie ist und wohin sie gehört. Sie können sie trotzdem hochladen.
about-unchecked = Liegt nach 10 Sekunden kein Ergebnis vor, bekommt das Portal die Datei, und die Meldung sagt, dass sie nicht geprüft wurde.
about-not = Was sie nicht tut
about-sends = Sie sendet nichts. Ihre Sicherheitsrichtlinie verbietet jede Verbindung.
about-stores = Sie speichert weder Namen noch Inhalt von Dateien, sondern nur Ihre Einstellungen: die Sprache und was Sie über Dialoge gesagt haben.
about-page = Skripte des Portals können die Meldung nicht lesen. Sie können sehen, dass es eine gibt.
about-encrypted = Sie entschlüsselt keine Tokens. Keine Datei zeigt, ob Apple sie noch annimmt.
about-permissions = Berechtigungen
about-permission-hosts = Zugriff auf eine Website: wird für jedes Portal erfragt, das Sie hinzufügen, damit dessen Upload-Dialoge geprüft werden können.
about-permission-scripting = scripting: startet die Prüfung auf diesen Portalen vor deren eigenen Skripten.
about-permission-active-tab = activeTab: setzt die Adresse des aktuellen Tabs in das Fenster der Erweiterung ein, wenn Sie es öffnen.
about-permission-storage = storage: bewahrt Ihre Einstellungen auf.
about-verify = Wie Sie das überprüfen
about-verify-policy = Sehen Sie manifest.json an: Die Richtlinie für die Seiten der Erweiterung enthält connect-src 'none', und unter den Berechtigungen, mit denen sie startet, ist keine Website.
about-verify-network = Öffnen Sie die Entwicklerwerkzeuge für den Hintergrund der Erweiterung und prüfen Sie eine Datei: Der Reiter „Netzwerk“ bleibt leer.
about-verify-build = Bauen Sie sie mit „cargo xtask build“ aus dem Quelltext. Das Archiv ist Byte für Byte gleich; vergleichen Sie seine Prüfsumme mit SHA256SUMS.
