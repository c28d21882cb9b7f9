import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const pages: Translated<typeof english> = {
  titles: {
    home: 'Startseite',
    inbox: 'Offene Zuordnungen',
    errors: 'Fehler',
    activity: 'Aktivität',
    recipes: 'Rezepte',
    customers: 'Stripe-Kunden',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse ist vielleicht veraltet. Es wurde nichts geändert.',
    home: 'Startseite öffnen',
  },
};
