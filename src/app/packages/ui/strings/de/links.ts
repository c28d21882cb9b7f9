import type { links as english } from '../en/links.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const links: Translated<typeof english> = {
  menu: 'Mehr',
  history: 'Sync-Verlauf',
  copy: 'Stripe-Kunden-ID kopieren',
  copyNamed: 'Stripe-Kunden-ID von {name} kopieren',
  copied: '{id} kopiert.',
  notCopied: 'HubSpot hat ClearSync nicht kopieren lassen. Die ID ist {id}.',
  unnamed: 'Ohne Namen',
  why: {
    item: 'Warum diese Zuordnung?',
    title: 'Warum diese Zuordnung?',
    intro:
      'Jeder Stripe-Kunde steht aus einem Grund in einem Datensatz, den Sie prüfen können. ClearSync rät nie.',
    method: 'Zugeordnet über',
    reason: 'Im Einzelnen',
    id: 'Stripe-Kunden-ID',
    stays:
      'Eine Zuordnung bleibt bestehen, wenn sich eine E-Mail-Adresse ändert oder Datensätze zusammengeführt werden.',
  },
  method: {
    email: 'Dieselbe E-Mail-Adresse',
    additional_email: 'Eine weitere E-Mail-Adresse des Kontakts',
    metadata: 'Die Metadaten des Stripe-Kunden',
    domain: 'Die Domain der E-Mail-Adresse',
    additional_domain: 'Eine weitere Domain des Unternehmens',
    contact_company: 'Das Unternehmen des zugeordneten Kontakts',
    created: 'ClearSync hat den Datensatz dafür erstellt',
    manual: 'Von einer Person verknüpft',
  },
  unlink: {
    item: 'Verknüpfung aufheben',
    title: 'Verknüpfung mit diesem Datensatz aufheben',
    text: 'Der Stripe-Kunde verlässt diesen Datensatz. Die Abrechnungseigenschaften, die ClearSync hier geschrieben hat, werden geleert oder neu berechnet. In Stripe ändert sich nichts.',
    again: 'ClearSync verknüpft ihn nicht wieder von selbst. Von Hand können Sie ihn jederzeit verknüpfen.',
    confirm: 'Verknüpfung aufheben: {name}',
    done: '{name} ist nicht mehr mit diesem Datensatz verknüpft.',
    cancel: 'Beibehalten',
  },
  link: {
    open: 'Von Hand verknüpfen',
    title: 'Einen Stripe-Kunden mit diesem Datensatz verknüpfen',
    field: 'E-Mail-Adresse oder Stripe-Kunden-ID',
    help: 'Zum Beispiel anna@acme.com oder cus_ mit den Zeichen danach. Gesucht wird genau diese Adresse.',
    empty: 'Geben Sie eine E-Mail-Adresse oder eine Stripe-Kunden-ID ein.',
    short: 'Das ist zu kurz. Geben Sie die ganze E-Mail-Adresse oder Stripe-Kunden-ID ein.',
    long: 'Das ist zu lang für eine E-Mail-Adresse.',
    wrong: 'Das ist weder eine E-Mail-Adresse noch eine ID, die mit cus_ beginnt.',
    search: 'Stripe-Kunden suchen',
    found: 'Gefundene Stripe-Kunden',
    none: 'Kein Stripe-Kunde der verbundenen Accounts hat {q}.',
    customer: 'Kunde',
    mrr: 'MRR',
    created: 'In Stripe seit',
    link: 'Verknüpfen',
    linkNamed: '{name} verknüpfen',
    elsewhere: 'Derzeit in einem anderen Datensatz; durch das Verknüpfen kommt er hierher.',
    done: '{name} ist mit diesem Datensatz verknüpft. Die Abrechnung erscheint gleich.',
  },
  contacts: {
    title: 'Mit diesem Unternehmen ist keine Abrechnung verknüpft',
    count: {
      one: '{count} Stripe-Kunde gehört zu seinen Kontakten.',
      other: '{count} Stripe-Kunden gehören zu seinen Kontakten.',
    },
    elsewhere: {
      one: '{count} davon zählt zu einem anderen Unternehmen und bleibt dort.',
      other: '{count} davon zählen zu einem anderen Unternehmen und bleiben dort.',
    },
    include: 'Einbeziehen',
    done: {
      one: '{count} Stripe-Kunde ist mit diesem Unternehmen verknüpft.',
      other: '{count} Stripe-Kunden sind mit diesem Unternehmen verknüpft.',
    },
    other: 'Bitten Sie einen HubSpot-Admin, sie einzubeziehen.',
  },
};
