### Was in den Erinnerungen eines Kalenders steht. Seite und Befehlszeile schreiben dasselbe.


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
reminder-nameless = ohne bekannten Namen

reminder-expiry = { $certainty ->
    [exact] Gültig bis { $at } UTC.
   *[estimated] Geschätzt gültig bis { $at } UTC: 365 Tage nach der Zeit im Dateinamen. Der genaue Zeitpunkt steht verschlüsselt darin.
  }
reminder-file = Datei: { $name }
reminder-what-to-do = Was zu tun ist:

reminder-get = { $kind ->
    [dep-token] Laden Sie im Apple Business Manager oder Apple School Manager ein neues Token für diesen MDM-Server. Das alte wird damit zurückgesetzt, fahren Sie also gleich fort.
    [vpp-token] Laden Sie im Apple Business Manager oder Apple School Manager ein neues Inhaltstoken für diesen Standort.
    [mdm-push-certificate] Erneuern Sie dieses Zertifikat in Apples Portal für Push-Zertifikate, mit dem Account, mit dem es erstellt wurde. Ein neues an seiner Stelle würde die Geräte abhängen.
   *[other] Erneuern Sie dieses Zertifikat bei Apple.
  }
reminder-organization = Wechseln Sie in Relution in die richtige Organisation.
reminder-organization-named = Wechseln Sie in Relution in die Organisation „{ $organization }“.
reminder-menu = Gehen Sie zu: { $path }
reminder-there = Wählen Sie dort: { $path }
reminder-again = Prüfen Sie die neue Datei mit Token Check und importieren Sie ihre Erinnerung: Sie tritt an die Stelle dieser.

reminder-source = Wo die Menüs beschrieben sind: { $page }
