import type { InstallWords } from './installWords.ts';

/** French. */
export const french: InstallWords = {
  unchanged: 'Rien n’a été installé et vos données HubSpot sont inchangées.',
  installed: {
    title: 'ClearSync est connecté à {name}',
    next: 'Il reste une étape : ouvrez les paramètres de ClearSync dans HubSpot et donnez-lui une clé Stripe.',
    promise: 'ClearSync lit Stripe et n’y modifie jamais de clients, de factures ni d’abonnements.',
    button: 'Ouvrir les applications connectées dans HubSpot',
    account: 'Compte HubSpot {id}',
  },
  failed: {
    missing: {
      title: 'Cette installation n’a pas commencé ici',
      text: 'Il manque à l’adresse ce que comporte une installation par notre propre lien.',
    },
    unknown: {
      title: 'Cette installation n’a pas commencé ici',
      text: 'Nous ne connaissons pas l’installation à laquelle appartient cette adresse.',
    },
    other_browser: {
      title: 'Cette installation a commencé dans un autre navigateur',
      text: 'Une installation doit se terminer dans le navigateur où elle a commencé, avec les cookies autorisés.',
    },
    used: {
      title: 'Ce lien d’installation a déjà été utilisé',
      text: 'Il fonctionne une seule fois. Si ClearSync figure déjà parmi vos applications connectées, il n’y a rien à faire.',
    },
    expired: {
      title: 'Cette installation a duré trop longtemps',
      text: 'Par sécurité, une installation dispose de dix minutes.',
    },
    denied: {
      title: 'ClearSync n’a pas reçu l’accès',
      text: 'Sur la page précédente, l’accès a été refusé. Seul un super admin, ou une personne ayant accès à l’App Marketplace, peut l’accorder.',
    },
    no_code: {
      title: 'Rien à installer ici',
      text: 'Cette page suit la page de consentement de HubSpot. Commencez avec le bouton ci-dessous.',
    },
    code_refused: {
      title: 'HubSpot n’a pas confirmé cette installation',
      text: 'Sa confirmation ne sert qu’une fois et pendant une minute ; celle-ci est arrivée trop tard ou avait déjà servi.',
    },
    config: {
      title: 'ClearSync n’est pas configuré correctement',
      text: 'HubSpot ne reconnaît pas cette installation de ClearSync. Son exploitant doit y remédier.',
    },
    unavailable: {
      title: 'HubSpot n’a pas répondu à temps',
      text: 'L’installation n’a pas pu être terminée. Attendez une minute, puis recommencez.',
    },
    busy: { title: 'Trop de tentatives', text: 'Patientez une minute, puis recommencez.' },
    broken: {
      title: 'ClearSync n’a pas pu le faire à l’instant',
      text: 'Quelque chose ne répond pas de notre côté. Patientez une minute, puis recommencez.',
    },
  },
  unchangedNow: 'Rien n’a été modifié à l’instant.',
  again: 'Recommencer',
  reference: 'Référence {reference}',
};
