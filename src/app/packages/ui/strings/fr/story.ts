import type { story as english } from '../en/story.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const story: Translated<typeof english> = {
  loading: 'Chargement de l’historique…',
  movements: {
    heading: 'Mouvements de MRR',
    empty: 'Aucun changement de MRR n’est encore connu.',
    chart: 'MRR après chaque changement, {currency}',
    chartDay: 'Jour',
    chartMrr: 'MRR, {currency}',
    oneCurrency: 'Le graphique affiche {currency} ; le tableau contient toutes les devises.',
    day: 'Jour',
    what: 'Ce qui s’est passé',
    change: 'Variation',
    beforeAfter: 'De {before} à {after}',
    gained: '+{amount}',
    reconstructed: 'Calculé à partir des factures',
  },
  type: {
    new: 'Nouveau',
    upgrade: 'Passage supérieur',
    downgrade: 'Passage inférieur',
    churn: 'Résilié',
    reactivation: 'De retour',
    planned_cancellation: 'Résiliation prévue',
    cancellation_undone: 'Résiliation retirée',
  },
  written: {
    heading: 'Ce que ClearSync a écrit dans cette fiche',
    empty: 'ClearSync n’a encore rien écrit dans cette fiche.',
    at: 'Quand',
    cause: 'Pourquoi',
    changes: 'Ce qui a changé',
    change: '{label} : de {before} à {after}',
    set: '{label} : {after}',
    cleared: '{label} : vidé',
    nothing: 'vide',
    more: { one: 'et {count} autre propriété', other: 'et {count} autres propriétés' },
    delay: '{duration} après le signalement par Stripe',
    action: { update: 'Mis à jour', create: 'Fiche créée', archive: 'Fiche archivée' },
    older: 'Charger les entrées plus anciennes',
  },
};
