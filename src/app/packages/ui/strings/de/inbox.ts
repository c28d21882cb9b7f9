import type { inbox as english } from '../en/inbox.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const inbox: Translated<typeof english> = {
  loading: 'Offene Zuordnungen werden geladen …',
  intro:
    'Stripe-Kunden, die ClearSync nicht von selbst einem Datensatz zuordnen konnte, der höchste MRR zuerst. Was Sie hier entscheiden, bleibt.',
  show: 'Anzeigen',
  filter: {
    all: 'Alles, was wartet ({count})',
    ambiguous: 'Mehrere Datensätze passen ({count})',
    missing: 'Kein Datensatz gefunden ({count})',
    invalid: 'E-Mail-Adresse ungültig ({count})',
    deleted: 'Datensatz wurde gelöscht ({count})',
    refused: 'HubSpot hat das Erstellen abgelehnt ({count})',
    ignored: 'Von einer Person ohne Datensatz gelassen ({count})',
  },
  kinds: {
    ambiguous: 'Mehrere Datensätze passen',
    missing: 'Kein Datensatz gefunden',
    invalid: 'Adresse ungültig',
    deleted: 'Datensatz wurde gelöscht',
    refused: 'Von HubSpot abgelehnt',
    ignored: 'Ohne Datensatz gelassen',
  },
  empty: 'Alles ist verknüpft',
  emptyText: 'Kein Stripe-Kunde wartet auf eine Entscheidung.',
  emptyKind: 'Nichts von dieser Art',
  emptyKindText: 'Wählen Sie eine andere Art, um zu sehen, was sonst noch hier ist.',
  types: { '0-1': 'Kontakt', '0-2': 'Unternehmen' },
  account: '{account} ({mode})',
  mrr: 'MRR {amounts}',
  candidates: 'Infrage kommt',
  candidate: '{label} (Datensatz {id})',
  link: 'Verknüpfen',
  linkNote:
    'Durch das Verknüpfen werden die Stripe-Zahlen in diesen Datensatz geschrieben und aktuell gehalten.',
  search: {
    open: 'Anderen Datensatz suchen',
    first: 'Datensatz suchen',
    close: 'Suche schließen',
    label: {
      '0-1': 'Name, E-Mail-Adresse oder Datensatz-ID',
      '0-2': 'Name, Domain oder Datensatz-ID',
    },
    short: 'Geben Sie mindestens zwei Zeichen ein.',
    long: 'Geben Sie höchstens 200 Zeichen ein.',
    find: 'In HubSpot suchen',
    none: 'HubSpot hat keinen Datensatz zu „{text}“.',
    byId: 'Datensatz {id}',
    byIdDetail: 'Der Datensatz mit dieser ID',
  },
  create: { '0-1': 'Kontakt erstellen', '0-2': 'Unternehmen erstellen' },
  createNote: {
    '0-1': '„Kontakt erstellen“ legt in HubSpot einen Kontakt mit {email} an und verknüpft ihn.',
    '0-2':
      '„Unternehmen erstellen“ legt in HubSpot ein Unternehmen mit der Domain von {email} an und verknüpft es.',
  },
  ignore: 'Ignorieren',
  ignoreNote:
    '„Ignorieren“ nimmt den Kunden aus dieser Liste und schreibt nichts; Sie können es rückgängig machen.',
  reset: 'Zurück in die Liste',
  resetNote: 'ClearSync sucht wieder nach einem Datensatz, als hätte niemand entschieden.',
  unlink: 'Verknüpfung aufheben',
  unlinkNote:
    '„Verknüpfung aufheben“ leert, was ClearSync in diesen Datensatz geschrieben hat; der Datensatz selbst bleibt.',
  receipt: {
    link: 'Mit {record} verknüpft. Die Zahlen werden als Nächstes geschrieben.',
    create: 'Datensatz {record} erstellt und verknüpft.',
    ignore: 'Ignoriert. Der Kunde bleibt ohne Datensatz, bis Sie ihn in die Liste zurückholen.',
    unlink: 'Verknüpfung aufgehoben. Was ClearSync dort geschrieben hat, wird als Nächstes geleert.',
    reset: 'Wieder in der Liste. ClearSync sucht wieder nach einem Datensatz.',
    undo: 'Rückgängig machen',
  },
  pages: { first: 'Erste Seite', next: 'Nächste Seite', page: 'Seite {page}' },
};
