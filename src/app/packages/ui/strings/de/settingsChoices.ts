import type { choices as englishChoices, numbers as englishNumbers } from '../en/settingsChoices.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const choices: Translated<typeof englishChoices> = {
  heading: 'Aus Stripe importieren',
  intro:
    'ClearSync liest einmal alle Kunden, Abonnements, Rechnungen und Zahlungen. Dann sehen Sie eine Vorschau; nach HubSpot wird nichts geschrieben, bevor Sie sie genehmigen.',
  match: 'Zuordnen über',
  matchText:
    'Kontakte werden über die exakte E-Mail-Adresse gefunden, Unternehmen über die Domain. Wenn Sie HubSpot-IDs in den Metadaten Ihrer Stripe-Kunden führen, nennen Sie unten den Schlüssel; dort wird dann zuerst gesucht.',
  metadata: {
    contactKey: 'Stripe-Metadatenschlüssel für Kontakte',
    contactProperty: 'Kontakteigenschaft mit demselben Wert',
    companyKey: 'Stripe-Metadatenschlüssel für Unternehmen',
    companyProperty: 'Unternehmenseigenschaft mit demselben Wert',
  },
  contactKeyHint: 'Optional, zum Beispiel hubspot_contact_id.',
  companyKeyHint: 'Optional, zum Beispiel hubspot_company_id.',
  contactPropertyHint:
    'Ihr interner Name: hs_object_id ist die Datensatz-ID; email geht auch, andere müssen eindeutige Werte haben.',
  companyPropertyHint:
    'Ihr interner Name: hs_object_id ist die Datensatz-ID; andere müssen eindeutige Werte haben.',
  syncFilter: 'Wer synchronisiert wird',
  syncFilters: {
    everyone: 'Alle',
    paying_or_trialing: 'Zahlende Kunden und Kunden in der Testphase',
    paying: 'Nur zahlende Kunden',
  },
  syncHint:
    'Wer einmal synchronisiert wurde, bleibt auch nach einer Kündigung, damit Sie die Kündigung in HubSpot sehen.',
  excludedDomains: 'Auszuschließende Domains',
  excludedHint:
    'Kunden mit einer E-Mail-Adresse dort werden nie synchronisiert. Eine pro Zeile, höchstens 500.',
  freeMailAdded: 'Anbieter hinzufügen',
  freeMailAddedHint:
    'Domains kostenloser oder gemeinsam genutzter Postfächer, die in der eingebauten Liste fehlen. Eine pro Zeile, höchstens 500.',
  freeMailRemoved: 'Anbieter von der Liste nehmen',
  freeMailRemovedHint:
    'Domains der eingebauten Liste, die bei Ihnen ein Unternehmen sind. Eine pro Zeile, höchstens 500.',
  domainsPlaceholder: 'acme.com',
  problems: {
    title: 'Noch wurde nichts gespeichert',
    text: {
      one: 'Bitte prüfen Sie {count} Feld; der Hinweis steht daneben. Ihre Eingaben bleiben erhalten.',
      other: 'Bitte prüfen Sie {count} Felder; die Hinweise stehen daneben. Ihre Eingaben bleiben erhalten.',
    },
    noDomain: '„{text}“ ist keine Domain. Schreiben Sie Domains wie acme.com, eine pro Zeile.',
    longDomain: '„{text}“ ist zu lang für eine Domain. Schreiben Sie Domains wie acme.com, eine pro Zeile.',
    manyDomains: '{count} Domains sind zu viele; die Liste fasst 500. Lassen Sie einige weg.',
    half: 'Füllen Sie beides aus, Metadatenschlüssel und Eigenschaft, oder lassen Sie beides leer.',
    longKey: 'Ein Metadatenschlüssel in Stripe hat höchstens 40 Zeichen.',
    badKey:
      'Ein Metadatenschlüssel in Stripe hat weder eckige noch spitze Klammern. Kopieren Sie nur den Schlüssel.',
    badProperty:
      'Das ist kein interner Name einer Eigenschaft. Er besteht nur aus Kleinbuchstaben, Ziffern und Unterstrichen, höchstens 100, wie hs_object_id.',
  },
  createContacts: 'Wenn kein Kontakt passt',
  createCompanies: 'Wenn kein Unternehmen passt',
  creations: {
    off: 'Nichts tun',
    paying: 'Für zahlende Kunden erstellen',
    all: 'Für alle Synchronisierten erstellen',
  },
  createHint:
    'Kunden ohne Datensatz werden immer aufgelistet. Neue Kontakte können in HubSpot als Marketingkontakte zählen.',
  cancelComments: 'Kündigungskommentare schreiben',
  cancelHint:
    'Was Kunden bei der Kündigung geschrieben haben. Alle, die den Datensatz in HubSpot sehen, können es lesen.',
  on: 'Ein',
  off: 'Aus',
  start: 'Import starten',
  showPreview: 'Vorschau anzeigen',
  running: 'Ihr Import läuft',
  failed: {
    title: 'Der Import wurde abgebrochen',
    text: 'Was gelesen wurde, bleibt erhalten; ein neuer Start macht dort weiter.',
    reason: 'Grund: {reason}',
  },
};

/** German. */
export const numbers: Translated<typeof englishNumbers> = {
  rule: 'Was als MRR zählt',
  examples: {
    net: '1.200 $ im Jahr mit einmalig 20 % Rabatt zählen als 80 $ im Monat.',
    stripe: 'Nur Rabatte ohne Ende zählen: dasselbe sind 100 $ im Monat.',
    conservative: 'Abzüglich aller Rabatte, und Überfälliges zählt als 0 $: dasselbe sind 80 $ im Monat.',
  },
  currency: 'Berichtswährung',
  currencyHint:
    'Die Beträge in HubSpot werden darin angegeben, nach den Wechselkursen dieses HubSpot-Accounts. Der ursprüngliche Betrag bleibt neben dem MRR erhalten.',
  ownCurrency: '{currency}, die Unternehmenswährung',
  rate: '1 {from} entspricht {rate} {to}, HubSpot-Kurs vom {day}.',
  rateBack:
    '1 {from} entspricht {rate} {to}, HubSpot-Kurs vom {day}; Beträge in {to} werden durch ihn geteilt.',
  mrrNow: 'MRR jetzt: {amounts}',
};
