import type { settings as english } from '../en/settings.ts';
import type { Translated } from '../translated.ts';
import { choices, numbers } from './settingsChoices.ts';
import { golive, preview } from './settingsPreview.ts';

/** German. */
export const settings: Translated<typeof english> = {
  loading: 'Ihre Einrichtung wird geladen …',
  locked: {
    title: 'Nur wer Integrationen verwaltet, kann ClearSync einrichten',
    text: 'Alles ist in Ordnung, nichts wurde geändert. Bitten Sie einen HubSpot-Admin, diese Seite zu öffnen oder Ihnen die Berechtigung zu geben.',
  },
  pollFailed: {
    title: 'ClearSync ist gerade nicht erreichbar',
    text: 'Der Import ist davon nicht betroffen. Wir versuchen es weiter; Sie sehen die letzte Antwort.',
  },
  steps: {
    check: 'Prüfen',
    key: 'Stripe-Schlüssel',
    permissions: 'Berechtigungen',
    choices: 'Auswahl',
    preview: 'Vorschau',
    golive: 'Livegang',
  },
  back: 'Zurück',
  continue: 'Weiter',
  check: {
    heading: 'Mit HubSpot verbunden',
    portal: '{name} ({id})',
    portalLabel: 'HubSpot-Account',
    wrong:
      'Nicht der richtige Account? Wechseln Sie zuerst in HubSpot den Account und öffnen Sie diese Seite dann erneut.',
    timeZone: 'Zeitzone',
    currency: 'Unternehmenswährung',
    properties: 'Felder, die ClearSync hinzufügt',
    object: 'Datensatz',
    used: 'Genutzte eigene Felder',
    planned: 'Hinzuzufügende Felder',
    created: 'Bisher hinzugefügt',
    skipped: 'Nicht hinzugefügt',
    pack: 'Paket',
    packs: { A: 'Basis', B: 'Standard', C: 'Komplett' },
    noPack: 'Teil von Basis',
    skippedLine: '{label}: {reason}',
    usedOf: '{usage} von {limit}',
    fits: 'Alle passen',
    written:
      'Alle kommen in die Gruppe „ClearSync billing“. Es wird nichts geschrieben, bevor Sie die Vorschau genehmigen.',
    empty: 'HubSpot hat uns die Grenzen dieses Accounts noch nicht genannt.',
  },
  key: {
    heading: 'Geben Sie ClearSync einen Schlüssel, um Stripe zu lesen',
    intro:
      'ClearSync braucht einen eingeschränkten Schlüssel: Er kann die Abrechnung lesen und sonst nichts in Ihrem Stripe-Account.',
    create: 'Schlüssel in Stripe erstellen',
    createTest: 'Testschlüssel erstellen',
    createHint:
      'Stripe öffnet sich mit den richtigen Berechtigungen. Klicken Sie auf „Schlüssel erstellen“, kopieren Sie ihn und kommen Sie zurück.',
    label: 'Eingeschränkter API-Schlüssel',
    placeholder: 'rk_live_…',
    description: 'Beginnt mit rk_. Wir verschlüsseln ihn und zeigen ihn nie wieder an.',
    submit: 'Schlüssel prüfen',
    submitSecret: 'Diesen Schlüssel trotzdem verwenden',
    checking: 'Stripe wird gefragt, was dieser Schlüssel lesen darf …',
    live: 'Schlüssel für den Livemodus',
    test: 'Schlüssel für den Testmodus',
    revoked: {
      title: 'Stripe akzeptiert den gespeicherten Schlüssel nicht mehr',
      text: 'Alles bisher Gelesene bleibt erhalten. Fügen Sie einen neuen Schlüssel desselben Stripe-Accounts ein.',
    },
    promise:
      'ClearSync erstellt einen Webhook-Endpoint in Ihrem Stripe-Account, wenn Sie Live-Updates einschalten, und entfernt ihn, wenn Sie die Verbindung trennen. Sonst ändert es nichts.',
    manual: 'Berechtigungen von Hand setzen',
    manualSection: 'Abschnitt',
    manualName: 'Berechtigung',
    manualLevel: 'Einstellen auf',
    manualWhy: 'Warum',
    manualEmpty: 'Die Liste ist gerade nicht verfügbar.',
  },
  keyMessages: {
    publishable:
      'Das ist ein veröffentlichbarer Schlüssel; er kann die Abrechnung nicht lesen. Sie brauchen einen, der mit rk_ beginnt.',
    webhook: 'Das ist ein Webhook-Geheimnis, kein API-Schlüssel. Sie brauchen einen, der mit rk_ beginnt.',
    organization:
      'Das ist ein Schlüssel für eine ganze Stripe-Organisation. Erstellen Sie den Schlüssel in einem einzelnen Account; er beginnt mit rk_.',
    managed:
      'Das ist der Name eines verwalteten Schlüssels, kein Schlüssel zum Einfügen. Sie brauchen einen, der mit rk_ beginnt.',
    secret:
      'Dieser Schlüssel hat vollen Zugriff. Er funktioniert, aber ein eingeschränkter Schlüssel ist sicherer.',
    test: 'Testmodus: Sie sehen nur Testdaten.',
    long: 'Das ist zu lang für einen Stripe-Schlüssel. Kopieren Sie nur den Schlüssel; er beginnt mit rk_live_ oder rk_test_.',
    spaces:
      'Darin ist ein Leerzeichen oder ein Zeichen, das kein Stripe-Schlüssel hat. Kopieren Sie den Schlüssel erneut, ohne etwas davor oder danach.',
    unknown:
      'Das sieht nicht nach einem Stripe-Schlüssel aus. Kopieren Sie ihn vollständig; er beginnt mit rk_live_ oder rk_test_.',
    incomplete:
      'Der Schlüssel ist nicht vollständig. Kopieren Sie ihn erneut in Stripe; er wird dort nur einmal angezeigt.',
    required: 'Fügen Sie zuerst den Schlüssel ein.',
  },
  permissions: {
    heading: 'Was dieser Schlüssel lesen darf',
    permission: 'Berechtigung',
    level: 'Benötigt',
    state: 'Dieser Schlüssel',
    effect: 'Ohne sie',
    fix: 'Korrigieren',
    fixLink: 'Schlüssel in Stripe bearbeiten',
    fixHint:
      'Bearbeiten Sie den Schlüssel in Stripe und klicken Sie dann auf „Erneut prüfen“. Sie müssen ihn nicht noch einmal einfügen.',
    granted: 'Erteilt',
    missing: 'Fehlt',
    missingBlocker: 'Fehlt, erforderlich',
    unknown: 'Nicht geprüft',
    checking: 'Wird geprüft …',
    row: '{name} (in Stripe: {dashboardRow})',
    again: 'Erneut prüfen',
    allGranted: {
      title: 'Alles ist erteilt',
      text: 'ClearSync kann Ihre gesamte Abrechnung anzeigen.',
    },
    unchecked: {
      title: 'Alles, was sich prüfen ließ, ist erteilt',
      text: {
        one: '{count} Berechtigung wird erst später genutzt und wurde nicht geprüft.',
        other: '{count} Berechtigungen werden erst später genutzt und wurden nicht geprüft.',
      },
    },
    blocked: {
      one: '{count} erforderliche Berechtigung fehlt',
      other: '{count} erforderliche Berechtigungen fehlen',
    },
    blockedText:
      'Ohne sie kann der Import nicht starten. Kein Schlüssel ging verloren und nichts wurde geschrieben.',
    lost: {
      one: 'Funktioniert, mit {count} Lücke',
      other: 'Funktioniert, mit {count} Lücken',
    },
    lostText:
      'Sie können jetzt fortfahren und das später beheben; die Tabelle sagt, was nicht angezeigt wird.',
    continueWithout: {
      one: 'Ohne {count} Berechtigung fortfahren',
      other: 'Ohne {count} Berechtigungen fortfahren',
    },
    notStored: 'Der Schlüssel wurde nicht gespeichert.',
    empty: 'Stripe wurde noch nicht gefragt. Klicken Sie auf „Erneut prüfen“.',
  },
  import: choices,
  preview,
  golive,
  numbers,
  live: {
    complete: 'Importiert',
    completeText: {
      one: '{count} Stripe-Kunde gelesen.',
      other: '{count} Stripe-Kunden gelesen.',
    },
    incomplete: 'Importiert, mit Lücken',
    incompleteText: 'Einiges wurde ausgelassen. Die Gründe stehen jeweils auf der ClearSync-Seite.',
    finished: 'Letzter Import beendet: {moment}',
    stopped: 'Abgebrochen',
    stoppedText:
      'Die Zahlen konnten nicht neu berechnet werden. Importieren Sie erneut, um sie auf den neuesten Stand zu bringen.',
    recalculated: 'Zahlen neu berechnet: {moment}',
    gaps: 'Was ausgelassen wurde',
    again: 'Erneut importieren',
    connection: 'Stripe-Verbindung',
    account: 'Account',
    accountId: 'Account-ID',
    key: 'Schlüssel',
    kind: 'Art',
    since: 'Verbunden seit',
    state: 'Stand',
    updates: 'Live-Updates',
    updatesBy: {
      webhook: 'Sofort: Stripe meldet ClearSync jede Änderung',
      polling: 'Jede Minute: ClearSync fragt Stripe nach Änderungen',
      off: 'Aus: zwischen Importen und dem nächtlichen Vergleich ändert sich nichts',
    },
    granted: 'Berechtigungen',
    grantedOf: '{granted} von {all} erteilt',
    restricted: 'Eingeschränkter Schlüssel',
    secret: 'Geheimschlüssel (voller Zugriff)',
    active: 'Funktioniert',
    revoked: 'Von Stripe abgelehnt',
    checkPermissions: 'Berechtigungen prüfen',
    replaceKey: 'Schlüssel ersetzen',
    rotation:
      'Ein neuer Schlüssel muss zum selben Stripe-Account gehören; er tritt an die Stelle des alten, und nichts wird doppelt gelesen oder geschrieben.',
  },
};
