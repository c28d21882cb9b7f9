import type { errors as english } from '../en/errors.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const errors: Translated<typeof english> = {
  loading: 'Fehler werden geladen …',
  intro: {
    one: '{count} Vorgang wurde zurückgestellt. Nichts davon ist verloren: Er wartet, bis die Ursache behoben ist.',
    other:
      '{count} Vorgänge wurden zurückgestellt. Nichts davon ist verloren: Sie warten, bis die Ursache behoben ist.',
  },
  none: 'Nichts wurde zurückgestellt',
  noneText: {
    one: '0 von {count} Datensatz mit Fehler.',
    other: '0 von {count} Datensätzen mit Fehler.',
  },
  noRecords: 'Noch wird in keinen Datensatz geschrieben, und nichts wurde zurückgestellt.',
  count: '{count} betroffen',
  between: 'Von {oldest} bis {newest}',
  because: 'Grund: {reason}',
  examples: 'Zum Beispiel',
  contact: 'Kontakt {id}',
  company: 'Unternehmen {id}',
  meaning: {
    stripe_event:
      'Stripe hat eine Änderung gemeldet, und ClearSync konnte sie nicht übernehmen. Die Datensätze behalten die bisherigen Werte.',
    hubspot_event:
      'HubSpot hat eine Änderung gemeldet (eine Zusammenführung, eine Löschung, eine neue Adresse), und ClearSync konnte ihr nicht folgen. Die Verknüpfungen sind, wie sie waren.',
    record:
      'HubSpot hat nicht angenommen, was ClearSync schreiben wollte. Der Datensatz behält die bisherigen Werte.',
    reading: 'Der letzte Import konnte diesen Teil von Stripe nicht lesen. Was davon abhängt, fehlt.',
    permission:
      'Der Schlüssel darf das in Stripe nicht lesen. Was davon abhängt, ist ausgelassen und so gekennzeichnet.',
    key: 'Stripe lehnt den Schlüssel ab, daher wird nichts Neues gelesen. Die bisherigen Werte bleiben.',
  },
  mend: {
    redrive: 'Beheben Sie, was der Grund nennt, und versuchen Sie es dann erneut.',
    permissions:
      'Fügen Sie dem Schlüssel in Stripe die Berechtigung hinzu. Öffnen Sie dann „Einstellungen“, „Integrationen“, „Verknüpfte Apps“, ClearSync und prüfen Sie die Berechtigungen erneut.',
    key: 'Öffnen Sie „Einstellungen“, „Integrationen“, „Verknüpfte Apps“, ClearSync und fügen Sie einen neuen Schlüssel ein.',
    import: 'Versuchen Sie es erneut: ClearSync liest, was fehlt.',
  },
  retry: 'Erneut versuchen',
  retryAll: 'Alle erneut versuchen',
  retryNote: {
    events: 'Versucht alle zurückgestellten Änderungen erneut.',
    records: 'Versucht alle von HubSpot abgelehnten Datensätze erneut.',
    all: 'Versucht alles Zurückgestellte erneut und liest nach, was ein Import ausgelassen hat.',
  },
  receipt: {
    title: 'Wieder in der Warteschlange',
    events: { one: '{count} Änderung', other: '{count} Änderungen' },
    records: { one: '{count} Datensatz', other: '{count} Datensätze' },
    imports: { one: '{count} Import', other: '{count} Importe' },
    text: 'Erneut versucht: {what}. Was weiterhin nicht gelingt, kommt mit seinem Grund hierher zurück.',
    nothing: 'Es gab nichts mehr zu versuchen.',
  },
  csv: 'Als CSV kopieren',
  copied: { one: '{count} Zeile als CSV kopiert.', other: '{count} Zeilen als CSV kopiert.' },
  notCopied: 'HubSpot hat ClearSync die Zwischenablage nicht nutzen lassen.',
};
