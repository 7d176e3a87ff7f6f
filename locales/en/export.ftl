### What stands in a calendar's reminders. The page and the command line write the same.


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
reminder-nameless = of unknown name

reminder-expiry = { $certainty ->
    [exact] It expires on { $at } UTC.
   *[estimated] By estimate it expires on { $at } UTC: 365 days after the time in the file’s name. The exact date is encrypted in it.
  }
reminder-file = File: { $name }
reminder-what-to-do = What to do:

reminder-get = { $kind ->
    [dep-token] In Apple Business Manager or Apple School Manager, download a new token for this MDM server. That resets the old one, so go on at once.
    [vpp-token] In Apple Business Manager or Apple School Manager, download a new content token for this location.
    [mdm-push-certificate] In Apple’s push certificates portal, renew this certificate, with the account that it was made with. A new one in its place would cut off the devices.
   *[other] At Apple, renew this certificate.
  }
reminder-organization = In Relution, switch to the right organization.
reminder-organization-named = In Relution, switch to the organization “{ $organization }”.
reminder-menu = Go to: { $path }
reminder-there = There, choose: { $path }
reminder-again = Check the new file with Token Check, and import its reminder: it takes the place of this one.

reminder-source = Where the menus are documented: { $page }
