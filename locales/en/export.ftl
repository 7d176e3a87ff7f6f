### The text of calendar reminders, the same from the page and the command line.


## $whose is a server, an organization with its location, or a subject; $kind is the kind's name in reports.

reminder-token = { $kind ->
    [dep-token] DEP token
    [vpp-token] VPP token
   *[other] { $kindName }
  }
reminder-summary = { $certainty ->
    [exact] { reminder-token } expires: { $whose }
   *[estimated] { reminder-token } expires (estimated): { $whose }
  }
reminder-nameless = (no name)

reminder-expiry = { $certainty ->
    [exact] It expires on { $at } UTC.
   *[estimated] Estimated expiry: { $at } UTC (365 days after the date in the file name). The exact date is encrypted in the token.
  }
reminder-file = File: { $name }
reminder-what-to-do = What to do:

reminder-get = { $kind ->
    [dep-token] In Apple Business or Apple School Manager, download a new token for this device management service (earlier: MDM server). This resets the old token, so upload the new one straight away.
    [vpp-token] In Apple Business or Apple School Manager, download a new content token for this location (organizational unit in Apple Business).
    [mdm-push-certificate] In the Apple Push Certificates Portal, renew this certificate with the Apple Account that created it. Don’t create a new one: your devices would lose contact with Relution.
   *[other] Renew this certificate with Apple.
  }
reminder-organization = In Relution, switch to the right organization.
reminder-organization-named = In Relution, switch to the right organization. At Apple it is called “{ $organization }”.
reminder-menu = Go to: { $path }
reminder-there = Then choose: { $path }
reminder-again = Check the new file with Token Check and import its reminder. It replaces this one.

reminder-source = { $version ->
    [none] Source of the menu names: { $page }
   *[other] Source of the menu names (version { $version }): { $page }
  }
