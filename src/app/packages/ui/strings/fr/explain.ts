import type { explain as english } from '../en/explain.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const explain: Translated<typeof english> = {
  title: 'Comment ce MRR est calculé',
  intro:
    'La somme des lignes donne exactement le total. Les taxes, les lignes ponctuelles et la consommation ne font jamais partie du MRR.',
  rule: 'Règle : {rule}',
  line: 'Ligne',
  amount: 'Par mois',
  total: 'Total',
  all: 'MRR de cette fiche',
  inHubSpot: 'Dans HubSpot : {converted}',
  excluded: 'Écarté',
  excludedLine: '{label} : {reason}',
  none: 'Aucun abonnement ne compte dans le MRR.',
  differs: {
    title: 'Pourquoi le Dashboard Stripe peut afficher un autre chiffre',
    net: 'Cette règle déduit toutes les réductions. Stripe ne déduit que celles sans fin.',
    conservative:
      'Cette règle déduit toutes les réductions et ne compte rien de ce qui est en retard. Stripe le compte.',
    stripe: 'Cette règle suit celle que Stripe décrit. Stripe ne publie pas ses arrondis.',
    cancel:
      'Une résiliation compte ici quand elle prend effet. Stripe peut être réglé pour la compter dès la demande.',
    week: 'Les semaines et les jours sont convertis en mois par 52/12 et 365/12. Stripe ne publie pas ses facteurs.',
    currency:
      'Stripe convertit les devises selon ses propres taux. Ici, les montants restent tels que facturés.',
    delay: 'Le Dashboard Stripe est calculé quelques heures plus tard, et pour tout le compte.',
    several: 'Cette fiche additionne {count} clients Stripe. Stripe les affiche un par un.',
  },
};
