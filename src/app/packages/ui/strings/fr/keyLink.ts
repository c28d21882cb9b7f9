import type { keyLink as english } from '../en/keyLink.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const keyLink: Translated<typeof english> = {
  own: 'Je peux ouvrir Stripe',
  other: 'Quelqu’un d’autre le peut',
  intro:
    'Envoyez un lien à usage unique à une personne qui peut ouvrir votre Dashboard Stripe ; elle n’a pas besoin de compte HubSpot. La page explique comment créer la clé et ne peut rien faire d’autre que la recevoir.',
  loading: 'Recherche de votre lien…',
  make: 'Créer un lien',
  again: 'Créer un nouveau lien',
  replaces: 'Un nouveau lien met fin au précédent.',
  link: 'Lien à usage unique',
  linkHint:
    'Affiché uniquement maintenant, car nous ne le conservons pas. Envoyez-le à une seule personne ; s’il est perdu, créez-en un autre.',
  copy: 'Copier le lien',
  copied: 'Copié. Envoyez-le par un moyen que seule cette personne peut lire.',
  notCopied: 'La copie automatique a échoué. Sélectionnez le lien ci-dessus et copiez-le.',
  revoke: 'Mettre fin à ce lien',
  next: 'Continuer',
  heading: 'Votre dernier lien',
  state: 'État',
  made: 'Créé le',
  madeBy: 'Créé par',
  until: 'Valable jusqu’au',
  used: 'Utilisé le',
  states: {
    open: 'Pas encore utilisé',
    used: 'Utilisé',
    closed: 'Fermé après 10 clés erronées',
    expired: 'Expiré',
    revoked: 'Terminé',
  },
  usedText:
    'Une clé est arrivée par ce lien et a été enregistrée. Voyez ce qu’elle est autorisée à lire, puis poursuivez la configuration.',
  waiting: 'Cette page vérifie automatiquement si une clé est arrivée.',
};
