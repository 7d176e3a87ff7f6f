### Der Text der Kalendererinnerungen, von Seite und Befehlszeile gleich.


## $whose ist ein Server, eine Organisation mit ihrem Standort oder ein Inhaber; $kind der Name der Art im Bericht.

reminder-token = { $kind ->
    [dep-token] DEP-Token
    [vpp-token] VPP-Token
   *[other] { $kindName }
  }
reminder-summary = { $certainty ->
    [exact] { reminder-token } läuft ab: { $whose }
   *[estimated] { reminder-token } läuft ab (geschätzt): { $whose }
  }
reminder-nameless = (ohne Namen)

reminder-expiry = { $certainty ->
    [exact] Läuft ab am { $at } UTC.
   *[estimated] Voraussichtlicher Ablauf: { $at } UTC (365 Tage nach dem Datum im Dateinamen). Der genaue Zeitpunkt ist im Token verschlüsselt.
  }
reminder-file = Datei: { $name }
reminder-what-to-do = Was zu tun ist:

reminder-get = { $kind ->
    [dep-token] Laden Sie in Apple Business oder Apple School Manager ein neues Token für diesen Geräteverwaltungsdienst (früher: MDM-Server) herunter. Das alte wird damit zurückgesetzt; laden Sie das neue sofort hoch.
    [vpp-token] Laden Sie in Apple Business oder Apple School Manager ein neues Inhaltstoken für diesen Standort (in Apple Business: Organisationseinheit) herunter.
    [mdm-push-certificate] Erneuern Sie dieses Zertifikat im Apple Push Certificates Portal mit dem Apple Account, mit dem es erstellt wurde. Erstellen Sie kein neues, sonst verlieren die Geräte die Verbindung zu Relution.
   *[other] Erneuern Sie dieses Zertifikat bei Apple.
  }
reminder-organization = Wechseln Sie in Relution in die richtige Organisation.
reminder-organization-named = Wechseln Sie in Relution in die richtige Organisation. Bei Apple heißt sie „{ $organization }“.
reminder-menu = Öffnen Sie: { $path }
reminder-there = Wählen Sie dann: { $path }
reminder-again = Prüfen Sie die neue Datei mit der Token-Prüfung und importieren Sie deren Erinnerung. Sie ersetzt diese hier.

reminder-source = { $version ->
    [none] Quelle der Menünamen: { $page }
   *[other] Quelle der Menünamen (Stand: Version { $version }): { $page }
  }
