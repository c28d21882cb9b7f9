import type { control as english } from '../en/control.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const control: Translated<typeof english> = {
  sections: {
    overview: 'Übersicht',
    connection: 'Verbindung',
    data: 'Daten',
    matching: 'Zuordnung',
    numbers: 'MRR',
    filters: 'Filter',
    live: 'Live-Updates',
    access: 'Zugriff',
    privacy: 'Datenschutz',
    danger: 'Gefahrenbereich',
  },
  save: 'Speichern',
  saved: 'Gespeichert. Es gilt ab dem nächsten Import.',
  savedNumbers: 'Gespeichert. Alles wird neu berechnet; den Fortschritt sehen Sie unter „Übersicht“.',
  overview: {
    goLive: 'Abrechnung in Ihren Datensätzen anzeigen',
    support: 'Fragen? Schreiben Sie an {email}.',
  },
  data: {
    heading: 'Eigenschaften in HubSpot',
    intro:
      'ClearSync schreibt nur in seine eigenen Eigenschaften in der Gruppe „ClearSync billing“. Was Sie dort eingeben, wird überschrieben.',
    all: 'Alle Eigenschaften',
    property: 'Eigenschaft',
    pack: 'Paket',
    states: { created: 'Vorhanden', planned: 'Wird erstellt', skipped: 'Ausgelassen' },
    stateWhy: '{state}: {reason}',
    empty: 'HubSpot hat uns die Grenzen dieses Accounts noch nicht genannt.',
  },
  matching: {
    heading: 'Welcher Datensatz zu welchem Stripe-Kunden gehört',
    order:
      'ClearSync sucht zuerst nach einer gespeicherten Verknüpfung, dann nach Metadaten, dann nach der exakten E-Mail-Adresse; Unternehmen werden über die Domain gefunden.',
    inbox:
      'Kunden, die zu mehreren Datensätzen oder zu keinem passen, warten auf der ClearSync-Seite unter „Offene Zuordnungen“. Was dort entschieden wurde, bleibt.',
    freeMail: 'Kostenlose E-Mail-Anbieter',
    freeMailHint:
      'Eine Adresse bei einem davon verknüpft oder erstellt nie ein Unternehmen. Eine Liste der gängigen ist eingebaut.',
  },
  numbers: {
    heading: 'MRR und Währung',
    before: 'MRR vorher, {rule}',
    after: 'MRR jetzt, {rule}',
    forecast: 'MRR nach dem Speichern, {rule}',
    forecasting: 'Der neue Wert wird ermittelt …',
    next: 'Wenn Sie speichern, wird der gesamte MRR aus dem Gelesenen neu berechnet; Stripe wird nicht erneut gefragt. Dann werden die Datensätze geschrieben, deren Zahlen abweichen. Bis Sie speichern, ändert sich nichts.',
    working: 'Die Zahlen nach der neuen Auswahl werden berechnet.',
  },
  filters: { heading: 'Wer synchronisiert wird' },
  live: {
    heading: 'Live-Updates',
    since: 'Seit',
    lastHeard: 'Letztes Ereignis von Stripe',
    readTo: 'Ereignisse gelesen bis',
    never: 'Noch nicht',
    turnOn: 'Live-Updates einschalten',
    turnOff: 'Live-Updates ausschalten',
    promise:
      'Beim Einschalten entsteht ein Webhook-Endpoint in Ihrem Stripe-Account, sofern der Schlüssel das darf. Beim Ausschalten wird er entfernt. Sonst wird in Stripe nichts geändert.',
    offHint: 'Auch ohne Live-Updates findet und behebt der nächtliche Vergleich jede Abweichung.',
    done: { on: 'Live-Updates sind eingeschaltet.', off: 'Live-Updates sind ausgeschaltet.' },
    note: 'Nicht alles war möglich',
  },
  access: {
    heading: 'Wer die Abrechnung sieht',
    intro:
      'Wer in HubSpot einen Datensatz öffnen kann, sieht in ClearSync auch dessen Abrechnung, sofern Sie das hier nicht einschränken.',
    shownTo: 'Abrechnung zeigen für',
    ways: {
      everybody: {
        label: 'Alle, die den Datensatz öffnen können',
        description: 'HubSpot bestimmt, wer welchen Datensatz öffnet.',
      },
      limited: {
        label: 'Nur diese Personen',
        description:
          'Alle anderen lesen „Sie können die Abrechnung nicht sehen“ auf den Karten und den ClearSync-Seiten.',
      },
    },
    emails: 'E-Mail-Adressen von HubSpot-Benutzern',
    emailsHint: 'Eine pro Zeile, mit der sie sich bei HubSpot anmelden; höchstens 500.',
    placeholder: 'anna@acme.com',
    settingsStay: 'Diese Einstellungen bleiben für HubSpot-Admins offen, gleich wer in der Liste steht.',
    properties:
      'Die ClearSync-Eigenschaften in Ihren Datensätzen werden dadurch nicht verborgen. Wer sie sieht, legen Sie in HubSpot in den Einstellungen der jeweiligen Eigenschaft fest.',
    notYou: {
      title: 'Sie stehen nicht in der Liste',
      text: 'Sie sind als {email} angemeldet. Sobald dies gespeichert ist, zeigen Ihnen die Karten und die ClearSync-Seiten keine Abrechnung mehr. Diese Einstellungen bleiben für Sie offen.',
    },
    saved: 'Gespeichert. Es gilt sofort; geöffnete Karten folgen innerhalb weniger Minuten.',
    problems: {
      noEmail: '„{text}“ ist keine E-Mail-Adresse. Schreiben Sie Adressen wie anna@acme.com, eine pro Zeile.',
      longEmail:
        '„{text}“ ist zu lang für eine E-Mail-Adresse. Schreiben Sie Adressen wie anna@acme.com, eine pro Zeile.',
      manyEmails: '{count} Adressen sind zu viele; die Liste fasst 500. Lassen Sie einige weg.',
      nobody: 'Schreiben Sie mindestens eine E-Mail-Adresse, oder wählen Sie alle.',
    },
  },
  privacy: {
    heading: 'Was Stripe verlässt',
    intro:
      'ClearSync behält die Felder unten, um zu berechnen, was Sie sehen. Alles andere, was Stripe sendet, wird verworfen.',
    data: 'Daten',
    kept: 'Von ClearSync gespeichert',
    written: 'Nach HubSpot geschrieben',
    rows: {
      customers: {
        data: 'Kunden',
        kept: 'ID, Name, E-Mail-Adresse, Telefon, Adresse, Metadaten, Guthaben',
        written: 'Kunden-ID, Abrechnungsstatus, Guthaben',
      },
      subscriptions: {
        data: 'Abonnements, Preise, Gutscheine, Produkte',
        kept: 'Status, Daten, Mengen, Preise, Rabatte, Kündigungsgrund',
        written: 'Tarif, MRR, Verlängerungs- und Kündigungsdatum, Rabatt',
      },
      invoices: {
        data: 'Rechnungen',
        kept: 'Nummer, Daten, Status, Beträge, Posten, Link zur Rechnungsseite',
        written: 'Offene und überfällige Beträge, nächster Versuch',
      },
      payments: {
        data: 'Zahlungen und Erstattungen',
        kept: 'Datum, Betrag, Ergebnis, Ablehnungsgrund',
        written: 'Letzte Zahlung, Gesamtumsatz, Ablehnungsgrund in Worten',
      },
      cards: {
        data: 'Zahlungsmethoden',
        kept: 'Marke, letzte vier Ziffern, Ablaufdatum',
        written: 'Marke, letzte vier Ziffern, Ablaufdatum',
      },
      comments: {
        data: 'Kündigungskommentare',
        kept: 'Der Text',
        written: 'Nur, wenn Sie es unten einschalten',
      },
      never: {
        data: 'Kartennummern, Bankkonten, Geheimnisse',
        kept: 'Nie',
        written: 'Nie',
      },
    },
    empty: 'Es wird nichts gelesen.',
    stored: 'Was jetzt gespeichert ist',
    counts: {
      customers: 'Stripe-Kunden',
      contacts: 'HubSpot-Kontakte mit Verknüpfung',
      companies: 'HubSpot-Unternehmen mit Verknüpfung',
      writings: 'Vermerkte Änderungen in HubSpot, für Verlauf und Rücknahme',
      forgotten: 'Vergessene Adressen, als Fingerabdrücke',
    },
    held: 'Was wir über eine Person speichern',
    heldText:
      'Suchen Sie auf der ClearSync-Seite unter „Warum ist es nicht hier?“ nach einer E-Mail-Adresse: Sie sehen, was dazu gespeichert ist und mit welchem Datensatz sie verknüpft ist.',
    forget: 'Eine Person vergessen',
    forgetText:
      'Löschen Sie den Kontakt in HubSpot dauerhaft („Aktionen“, „Löschen“, dauerhafte Löschung gemäß DSGVO). HubSpot teilt es ClearSync mit: Die Verknüpfung wird endgültig aufgehoben, unsere Notizen dazu werden gelöscht, und seine Adressen bleiben nur als nicht umkehrbare Fingerabdrücke, damit er nie wieder verknüpft wird. In Stripe wird nichts geändert.',
  },
  danger: {
    pauseHeading: 'Schreiben nach HubSpot',
    pauseText:
      'Pausieren hält das Schreiben an. Stripe wird weiter gelesen; was sich inzwischen ändert, wird beim Fortsetzen geschrieben.',
    pause: 'Schreiben pausieren',
    resume: 'Schreiben fortsetzen',
    paused: 'Das Schreiben nach HubSpot ist pausiert',
    pausedBy: 'Seit {moment}, durch {who}. Nichts geht verloren; Änderungen warten, bis jemand fortsetzt.',
    pausedSince: 'Seit {moment}. Nichts geht verloren; Änderungen warten, bis jemand fortsetzt.',
    disconnectHeading: '{account} ({mode}) trennen',
    disconnectText:
      'Entfernt diesen Stripe-Account. Die App bleibt in HubSpot, und Sie können ihn später wieder verbinden.',
    disconnect: 'Trennen …',
    uninstallHeading: 'ClearSync deinstallieren',
    uninstallText: 'Entfernt alle Stripe-Accounts und die App aus diesem HubSpot-Account.',
    uninstall: 'Deinstallieren …',
    properties: 'Was ClearSync nach HubSpot geschrieben hat',
    propertiesOf: {
      keep: {
        label: 'Behalten',
        description: 'Die Werte bleiben, wie sie sind, und werden nicht mehr aktualisiert.',
      },
      clear: {
        label: 'Leeren',
        description: 'Jede ClearSync-Eigenschaft jedes Datensatzes wird geleert.',
      },
    },
    purge: 'Unsere Kopie der Stripe-Daten',
    purgeOf: {
      days30: {
        label: 'In 30 Tagen löschen',
        description: 'Wenn Sie Stripe bis dahin wieder verbinden, geht es dort weiter, wo es aufgehört hat.',
      },
      now: {
        label: 'Jetzt löschen',
        description: 'Sie lässt sich nicht wiederherstellen; in Stripe selbst bleibt alles.',
      },
    },
    confirm: {
      disconnect: 'Diesen Stripe-Account trennen?',
      uninstall: 'ClearSync deinstallieren?',
      lead: 'Das geschieht:',
      webhook: 'Unser Webhook-Endpoint wird aus Stripe entfernt. Sonst wird in Stripe nichts geändert.',
      key: 'Der gespeicherte Schlüssel wird sofort gelöscht, und es wird nichts mehr gelesen.',
      app: 'Die App wird aus HubSpot entfernt: Ihre Karten verschwinden aus den Datensätzen.',
      keep: 'Die Werte in Ihren Datensätzen bleiben und werden nicht mehr aktualisiert.',
      clear:
        'Die Werte in den ClearSync-Eigenschaften Ihrer Datensätze werden geleert. Ihre übrigen HubSpot-Daten bleiben unberührt.',
      days30: 'Unsere Kopie der Stripe-Daten wird in 30 Tagen gelöscht.',
      now: 'Unsere Kopie der Stripe-Daten wird jetzt gelöscht und lässt sich nicht wiederherstellen.',
      safe: 'Kontakte, Unternehmen und alles in Stripe bleiben.',
      disconnectNow: 'Trennen',
      uninstallNow: 'Deinstallieren',
      cancel: 'Abbrechen',
    },
    disconnected: 'Getrennt',
    uninstalled: 'Deinstalliert',
  },
};
