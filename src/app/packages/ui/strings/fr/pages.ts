import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const pages: Translated<typeof english> = {
  titles: {
    home: 'Accueil',
    inbox: 'Correspondances à traiter',
    errors: 'Erreurs',
    activity: 'Activité',
    recipes: 'Recettes',
    customers: 'Clients Stripe',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être ancienne. Rien n’a été modifié.',
    home: 'Ouvrir l’accueil',
  },
};
