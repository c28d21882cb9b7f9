import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../translated.ts';

/** Spanish. */
export const pages: Translated<typeof english> = {
  titles: {
    home: 'Inicio',
    inbox: 'Bandeja de coincidencias',
    errors: 'Errores',
    activity: 'Actividad',
    recipes: 'Recetas',
    customers: 'Clientes de Stripe',
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'La dirección puede ser antigua. No se cambió nada.',
    home: 'Abrir Inicio',
  },
};
