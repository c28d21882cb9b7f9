import type { card as english } from '../en/card.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const card: Translated<typeof english> = {
  notConnected: {
    setUp: 'Einrichten',
    title: 'Stripe verbinden, um hier die Abrechnung zu sehen',
    admin:
      'Das dauert etwa 3 Minuten. ClearSync liest aus Stripe und ändert niemals Kunden, Rechnungen oder Abonnements.',
    where:
      'Öffnen Sie „Einstellungen“, „Integrationen“, „Verknüpfte Apps“, ClearSync und wählen Sie den Tab „Einstellungen“.',
    otherTitle: 'Die Abrechnung ist noch nicht eingerichtet',
    other:
      'Bitten Sie einen HubSpot-Admin, Stripe unter „Einstellungen“, „Integrationen“, „Verknüpfte Apps“, ClearSync zu verbinden.',
    again: 'Erneut prüfen',
  },
  noMatch: {
    title: 'Kein Stripe-Kunde gefunden für {who}',
    contact: 'diesen Kontakt',
    company: 'dieses Unternehmen',
    contactText:
      'Gesucht wurde über alle E-Mail-Adressen dieses Kontakts, über Metadaten und über gespeicherte Verknüpfungen.',
    companyText:
      'Gesucht wurde über die Domains, über die Unternehmen zugeordneter Kontakte und über gespeicherte Verknüpfungen. Domains kostenloser E-Mail-Anbieter zählen nie.',
    onTab: 'Ein HubSpot-Admin kann auf dem Abrechnungs-Tab dieses Datensatzes einen verknüpfen.',
    linkable: 'Oder verknüpfen Sie einen Stripe-Kunden von Hand.',
    inbox: 'Ein HubSpot-Admin kann in ClearSync unter „Offene Zuordnungen“ einen verknüpfen.',
    unmatched: {
      one: '{count} Stripe-Kunde hat noch keinen Datensatz in HubSpot.',
      other: '{count} Stripe-Kunden haben noch keinen Datensatz in HubSpot.',
    },
    again: 'Erneut prüfen',
  },
  importing: {
    title: 'Import aus Stripe läuft',
    customers: 'Import aus Stripe: {done} von {total} Kunden',
    text: 'Dieser Datensatz füllt sich, sobald er an der Reihe ist.',
    sync: 'Diesen Datensatz jetzt synchronisieren',
  },
  excluded: {
    change: 'Regel ändern',
    rules: {
      paying_or_trialing:
        'Nicht synchronisiert wegen Ihrer Regel „Zahlende Kunden und Kunden in der Testphase“',
      paying: 'Nicht synchronisiert wegen Ihrer Regel „Nur zahlende Kunden“',
      domain: 'Nicht synchronisiert wegen Ihrer Liste ausgeschlossener Domains',
    },
    text: 'Stripe kennt diesen Kunden; nach HubSpot wird davon nichts geschrieben.',
    admin: 'Ändern Sie die Regel unter „Einstellungen“, „Integrationen“, „Verknüpfte Apps“, ClearSync.',
    other: 'Bitten Sie einen HubSpot-Admin, die Regel zu ändern.',
  },
  revoked: {
    reconnect: 'Neu verbinden',
    title: 'Der Stripe-Schlüssel funktioniert nicht mehr',
    since: 'Stripe lehnt ihn ab seit: {moment}.',
    lastGood: 'Letzter gültiger Stand: {moment}. Es ging nichts verloren.',
    noData: 'Für diesen Datensatz wurde bisher keine Abrechnung gelesen. Es ging nichts verloren.',
    admin:
      'Verbinden Sie Stripe neu: Fügen Sie unter „Einstellungen“, „Integrationen“, „Verknüpfte Apps“, ClearSync einen neuen Schlüssel ein.',
    other: 'Bitten Sie einen HubSpot-Admin, Stripe neu zu verbinden.',
    asOf: 'Stand: {moment}',
  },
  alert: {
    dispute: {
      title: 'Eine Zahlung wird angefochten',
      text: 'Die Bank des Kunden fordert das Geld zurück. Antworten Sie in Stripe vor Ablauf der Frist.',
    },
    paymentFailedOn: 'Zahlung am {day} fehlgeschlagen',
    paymentFailed: 'Zahlung fehlgeschlagen',
    reason: 'Grund: {reason}.',
    nextRetry: 'Nächster Versuch am {day}.',
    noRetry: 'Stripe plant keinen weiteren Versuch.',
    overdue: { title: '{amounts} überfällig', text: 'Mindestens eine Rechnung ist überfällig.' },
    cancels: {
      title: 'Endet am {day}',
      text: 'Das Abonnement endet dann, sofern der Kunde es sich nicht anders überlegt.',
    },
    trial: {
      title: 'Testphase endet am {day} ohne Zahlungsmethode',
      text: 'Die erste Zahlung schlägt fehl, wenn keine hinterlegt wird.',
    },
    cardExpires: { title: 'Karte läuft ab: {day}', text: 'Das ist vor der nächsten Verlängerung.' },
    discountEnds: {
      title: 'Rabatt endet am {day}',
      text: 'Ab dann steigt der Preis.',
      price: 'Der Preis ändert sich von {before} auf {after} (Schätzung).',
    },
    missing: {
      fix: 'Schlüssel anpassen',
      title: 'Abrechnungsdetails verborgen',
      admin:
        'Korrigieren Sie den Schlüssel in Stripe und prüfen Sie ihn dann erneut unter „Einstellungen“, „Integrationen“, „Verknüpfte Apps“, ClearSync.',
      other: 'Bitten Sie einen HubSpot-Admin, den Stripe-Schlüssel zu korrigieren.',
    },
    testMode: {
      title: 'Daten aus dem Testmodus',
      text: 'Diese Zahlen stammen aus einem Stripe-Testaccount; es ist kein Geld geflossen.',
    },
  },
  status: {
    trialDays: { one: 'Testphase: noch {count} Tag', other: 'Testphase: noch {count} Tage' },
    trialToday: 'Testphase endet heute',
    cancels: 'Endet am {day}',
    cancelled: 'Gekündigt zum {day}',
    seats: { one: '{count} Lizenz', other: '{count} Lizenzen' },
    oneTime: 'Einmalkunde',
    noPlan: 'Kein Abonnement',
    customers: { one: '{count} Stripe-Kunde', other: '{count} Stripe-Kunden' },
    contacts: { one: '{count} Rechnungskontakt', other: '{count} Rechnungskontakte' },
  },
  figures: {
    mrr: 'MRR',
    nextRenewal: 'Nächste Verlängerung',
    renewalAmount: '{amount} (Schätzung)',
    renewalAmountEvery: '{amount}, {interval} (Schätzung)',
    lifetime: 'Gesamtumsatz',
    refunded: '{amounts} erstattet',
    explain: 'MRR erklären',
    up: '{amount} mehr in 30 Tagen',
    down: '{amount} weniger in 30 Tagen',
    totalPaid: 'Insgesamt gezahlt',
    lastPayment: 'Letzte Zahlung',
    neverPaid: 'In Stripe seit {day}. Bisher gab es keine Zahlung.',
  },
  interval: {
    day: 'täglich',
    week: 'wöchentlich',
    month: 'monatlich',
    quarter: 'vierteljährlich',
    half_year: 'halbjährlich',
    year: 'jährlich',
    multi_year: 'alle paar Jahre',
    custom: 'in eigenem Rhythmus',
    mixed: 'in verschiedenen Abständen',
  },
  reason: {
    too_expensive: 'Zu teuer',
    missing_features: 'Fehlende Funktionen',
    switched_service: 'Zu anderem Anbieter gewechselt',
    unused: 'Zu wenig genutzt',
    customer_service: 'Kundenservice',
    too_complex: 'Zu kompliziert',
    low_quality: 'Geringe Qualität',
    payment_failed: 'Zahlung fehlgeschlagen',
    payment_disputed: 'Zahlung angefochten',
    cancellation_requested: 'Auf Wunsch',
    requested: 'Auf Wunsch',
    policy: 'Richtlinie',
    other: 'Andere',
  },
  missing: { title: 'Nicht angezeigt', text: 'Der Schlüssel darf {permission} nicht lesen: {effect}' },
  freshness: {
    live: { updated: 'Live · aktualisiert {ago} ({moment})', changed: 'Live · soeben geändert ({moment})' },
    polling: {
      updated: 'Jede Minute geprüft · aktualisiert {ago} ({moment})',
      changed: 'Jede Minute geprüft · soeben geändert ({moment})',
    },
    paused: {
      tag: 'Pausiert',
      updated: 'Aktualisiert {ago} ({moment})',
      changed: 'Soeben geändert ({moment})',
      detail:
        'Diese Zahlen folgen Stripe. Die Felder dieses Datensatzes warten, bis ein Admin das Schreiben fortsetzt.',
    },
    stale: {
      tag: 'Veraltet, {age} alt',
      line: 'Stand: {moment}, weil {because}.',
      key_revoked: 'Stripe den Schlüssel nicht mehr akzeptiert',
      live_off: 'die Live-Updates ausgeschaltet sind',
      late: 'Stripe uns seitdem nicht erreicht hat',
      incomplete: 'der letzte Import unvollständig ist',
      unreachable: 'ClearSync nicht antwortet',
    },
  },
  receipt: {
    changed: {
      one: '{count} Eigenschaft geändert, {unchanged} unverändert.',
      other: '{count} Eigenschaften geändert, {unchanged} unverändert.',
    },
    waits: {
      paused: 'Sie gehen an HubSpot, sobald ein Admin das Schreiben fortsetzt.',
      preview: 'Sie gehen an HubSpot, sobald ein Admin die Vorschau genehmigt.',
    },
    failed: 'Aktualisieren war nicht möglich: {title}.',
  },
  throttled: {
    text: 'Ihre Daten sind unverändert. ClearSync versucht es von selbst erneut.',
    countdown: {
      one: 'Nächster Versuch in {count} Sekunde.',
      other: 'Nächster Versuch in {count} Sekunden.',
    },
    now: 'Neuer Versuch läuft.',
  },
  actions: { refresh: 'Aktualisieren', open: 'In Stripe öffnen' },
};
