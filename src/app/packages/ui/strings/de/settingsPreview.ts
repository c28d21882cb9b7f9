import type { golive as englishGolive, preview as englishPreview } from '../en/settingsPreview.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const preview: Translated<typeof englishPreview> = {
  heading: 'Vorschau',
  nothingWritten: 'Noch wurde nichts nach HubSpot geschrieben.',
  loading: 'Vorschau wird berechnet …',
  customers: 'Gelesene Stripe-Kunden',
  mrrWritten: 'MRR, der geschrieben wird',
  mrrAll: 'MRR von allen',
  records: 'Zu füllende Datensätze',
  created: 'Zu erstellende Datensätze',
  fate: 'Stripe-Kunden',
  contacts: 'Kontakte',
  companies: 'Unternehmen',
  newProperties: {
    one: '{count} Feld wird jedem Kontakt hinzugefügt',
    other: '{count} Felder werden Kontakten hinzugefügt',
  },
  newCompanyProperties: {
    one: '{count} Feld wird jedem Unternehmen hinzugefügt',
    other: '{count} Felder werden Unternehmen hinzugefügt',
  },
  kinds: {
    linked: 'Verknüpft',
    create: 'Ein Datensatz wird erstellt',
    no_record: 'Kein Datensatz in HubSpot',
    ambiguous: 'Mehrere Datensätze kommen infrage',
    no_email: 'Keine E-Mail-Adresse',
    invalid_email: 'Ungültige E-Mail-Adresse',
    free_mail: 'Kostenloser E-Mail-Anbieter, kein Unternehmen',
    refused: 'HubSpot lehnt einen Datensatz ab',
    other: 'Bleibt, wie es ist',
    waiting: 'Noch nicht gesucht',
    excluded_filter: 'Nicht synchronisiert wegen Ihrer Regel',
    excluded_domain: 'Ausgeschlossene Domain',
    excluded_mode: 'Testdaten neben Livedaten',
  },
  methods: {
    stored_id: 'über eine gespeicherte Verknüpfung',
    metadata: 'über Metadaten',
    email: 'über die E-Mail-Adresse',
    additional_email: 'über eine weitere E-Mail-Adresse des Kontakts',
    domain: 'über die Domain',
    additional_domain: 'über eine weitere Domain des Unternehmens',
    contact_company: 'über den Kontakt',
    created: 'durch Erstellen in ClearSync',
    manual: 'von Hand',
  },
  linkedBy: '{kind} {method}',
  samples: 'Beispiele',
  customer: 'Kunde',
  status: 'Status',
  mrr: 'MRR',
  contact: 'Kontakt',
  company: 'Unternehmen',
  noSamples: 'Es wurde kein Kunde gelesen.',
  marketing: {
    title: 'Neue Kontakte können als Marketingkontakte zählen',
    text: 'Das hängt in diesem HubSpot-Account von „Einstellungen“, „Marketingkontakte“, „Integrationen“ ab. ClearSync kann es nicht festlegen; sehen Sie dort nach, bevor Sie starten.',
  },
  csv: 'Alle als CSV kopieren',
  copied: {
    one: '{count} Kunde kopiert. Fügen Sie ihn in eine Tabelle ein.',
    other: '{count} Kunden kopiert. Fügen Sie sie in eine Tabelle ein.',
  },
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Es wurde nichts geändert.',
  approve: 'Schreiben nach HubSpot starten',
  change: 'Auswahl ändern',
};

/** German. */
export const golive: Translated<typeof englishGolive> = {
  heading: 'Livegang',
  running: 'ClearSync schreibt nach HubSpot',
  done: 'Live. {customers} Stripe-Kunden gelesen, {contacts} mit einem Kontakt verknüpft.',
  doneMrr: 'Live. {customers} Stripe-Kunden gelesen, {contacts} mit einem Kontakt verknüpft, {mrr} MRR.',
  updates: 'Live-Updates',
  cards: 'Fügen Sie die Karte zu Ihren Datensätzen hinzu',
  cardsIntro:
    'In HubSpot platziert ein Admin Karten von Hand, einmal für Kontakte und einmal für Unternehmen.',
  cardSteps: {
    open: 'Öffnen Sie einen beliebigen Kontakt, klicken Sie oben auf „Anpassen“ und wählen Sie die Ansicht, die Ihr Team nutzt.',
    add: 'Klicken Sie in der mittleren Spalte oder in der Seitenleiste auf „Karten hinzufügen“, wählen Sie „Stripe billing“ von ClearSync und speichern Sie.',
    again:
      'Machen Sie dasselbe bei einem Unternehmen. Alle, die die Ansicht nutzen, sehen die Karte von da an.',
  },
  sample: '{label} in HubSpot öffnen',
  noSample: 'Sobald ein zahlender Kunde mit einem Kontakt verknüpft ist, steht hier ein Link zu ihm.',
  recipes: 'Nächster Schritt: Rezepte',
  recipesText:
    'Die ClearSync-Seite beschreibt Workflows zum Nachbauen, Schritt für Schritt: fehlgeschlagene Zahlungen, Kündigungen, Testphasen, Lifecycle-Phasen und endende Rabatte.',
  finish: 'Einrichtung abschließen',
};
