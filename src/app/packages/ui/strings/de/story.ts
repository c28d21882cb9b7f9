import type { story as english } from '../en/story.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const story: Translated<typeof english> = {
  loading: 'Verlauf wird geladen …',
  movements: {
    heading: 'MRR-Bewegungen',
    empty: 'Bisher ist keine Änderung des MRR bekannt.',
    chart: 'MRR nach jeder Änderung, {currency}',
    chartDay: 'Tag',
    chartMrr: 'MRR, {currency}',
    oneCurrency: 'Das Diagramm zeigt {currency}; die Tabelle enthält alle Währungen.',
    day: 'Tag',
    what: 'Was geschah',
    change: 'Änderung',
    beforeAfter: '{before} auf {after}',
    gained: '+{amount}',
    reconstructed: 'Aus Rechnungen ermittelt',
  },
  type: {
    new: 'Neu',
    upgrade: 'Upgrade',
    downgrade: 'Downgrade',
    churn: 'Gekündigt',
    reactivation: 'Zurückgekehrt',
    planned_cancellation: 'Kündigung geplant',
    cancellation_undone: 'Kündigung zurückgenommen',
  },
  written: {
    heading: 'Was ClearSync in diesen Datensatz geschrieben hat',
    empty: 'ClearSync hat in diesen Datensatz noch nichts geschrieben.',
    at: 'Wann',
    cause: 'Warum',
    changes: 'Was sich änderte',
    change: '{label}: {before} auf {after}',
    set: '{label}: {after}',
    cleared: '{label}: geleert',
    nothing: 'leer',
    more: { one: 'und {count} weitere Eigenschaft', other: 'und {count} weitere Eigenschaften' },
    delay: '{duration} nach der Meldung von Stripe',
    action: {
      update: 'Aktualisiert',
      create: 'Datensatz erstellt',
      archive: 'Datensatz archiviert',
    },
    older: 'Ältere Einträge laden',
  },
};
