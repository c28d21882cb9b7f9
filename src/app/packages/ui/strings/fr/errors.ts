import type { errors as english } from '../en/errors.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const errors: Translated<typeof english> = {
  loading: 'Chargement des erreurs…',
  intro: {
    one: '{count} élément a été mis de côté. Rien n’en est perdu : il attend d’être corrigé.',
    other: '{count} éléments ont été mis de côté. Rien n’en est perdu : ils attendent d’être corrigés.',
  },
  none: 'Rien n’a été mis de côté',
  noneText: {
    one: '0 fiche sur {count} présente une erreur.',
    other: '0 fiche sur {count} présente une erreur.',
  },
  noRecords: 'Aucune fiche n’est encore écrite, et rien n’a été mis de côté.',
  count: 'Concernés : {count}',
  between: 'De {oldest} à {newest}',
  because: 'Raison : {reason}',
  examples: 'Par exemple',
  contact: 'Contact {id}',
  company: 'Entreprise {id}',
  meaning: {
    stripe_event:
      'Stripe a signalé un changement que ClearSync n’a pas pu reprendre. Les fiches gardent les valeurs précédentes.',
    hubspot_event:
      'HubSpot a signalé un changement (fusion, suppression, nouvelle adresse) que ClearSync n’a pas pu suivre. Les liens restent comme avant.',
    record:
      'HubSpot n’a pas accepté ce que ClearSync voulait écrire. La fiche garde les valeurs précédentes.',
    reading: 'La dernière importation n’a pas pu lire cette partie de Stripe. Ce qui en dépend est manquant.',
    permission:
      'La clé n’est pas autorisée à lire ceci dans Stripe. Ce qui en dépend est laissé de côté et signalé comme tel.',
    key: 'Stripe refuse la clé, donc rien de nouveau n’est lu. Les valeurs précédentes restent.',
  },
  mend: {
    redrive: 'Corrigez ce qu’indique la raison, puis réessayez.',
    permissions:
      'Ajoutez l’autorisation à la clé dans Stripe. Ouvrez ensuite Paramètres, Intégrations, Applications connectées, ClearSync, et vérifiez à nouveau les autorisations.',
    key: 'Ouvrez Paramètres, Intégrations, Applications connectées, ClearSync, et collez une nouvelle clé.',
    import: 'Réessayez : ClearSync lit ce qui manque.',
  },
  retry: 'Réessayer',
  retryAll: 'Tout réessayer',
  retryNote: {
    events: 'Réessaie tous les changements mis de côté.',
    records: 'Réessaie toutes les fiches refusées par HubSpot.',
    all: 'Réessaie tout ce qui a été mis de côté et lit ce qu’une importation a omis.',
  },
  receipt: {
    title: 'De nouveau dans la file d’attente',
    events: { one: '{count} changement', other: '{count} changements' },
    records: { one: '{count} fiche', other: '{count} fiches' },
    imports: { one: '{count} importation', other: '{count} importations' },
    text: 'Nouvel essai : {what}. Ce qui pose encore problème revient ici avec sa raison.',
    nothing: 'Il ne restait rien à réessayer.',
  },
  csv: 'Copier au format CSV',
  copied: {
    one: '{count} ligne copiée au format CSV.',
    other: '{count} lignes copiées au format CSV.',
  },
  notCopied: 'HubSpot n’a pas laissé ClearSync utiliser le presse-papiers.',
};
