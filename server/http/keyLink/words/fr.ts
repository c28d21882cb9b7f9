import type { KeyWords } from './keyWords.ts';

/** French. */
export const french: KeyWords = {
  key: {
    title: 'Donner une clé Stripe à ClearSync',
    heading: 'Donnez à ClearSync une clé pour lire Stripe',
    intro:
      'ClearSync affiche la facturation Stripe d’une entreprise sur ses contacts et entreprises dans HubSpot. Pour la configuration, une clé est demandée à une personne qui peut ouvrir votre Dashboard Stripe. Cette page reçoit cette clé et ne peut rien faire d’autre.',
    promise:
      'ClearSync a besoin d’un accès en lecture seule : il ne modifie, ne crée et ne supprime jamais de données dans votre compte Stripe. La seule chose qu’il y crée est son propre webhook sortant, pour lire les données d’événements.',
    account: 'Compte HubSpot',
    accountValue: '{name} ({id})',
    askedBy: 'Demandée par',
    administrator: 'une personne qui administre ce compte',
    until: 'Valable jusqu’au',
    untilValue: '{moment}, pour une seule clé',
    moment: '{moment} ({timeZone})',
    unexpected: 'Vous ne vous y attendiez pas ? Fermez la page : il ne se passe rien.',
    create: '1. Créer la clé',
    createHint:
      'Stripe s’ouvre avec les bonnes autorisations cochées. Cliquez sur Créer la clé, copiez-la et revenez.',
    createLive: 'Créer la clé dans Stripe (ouvre un nouvel onglet)',
    createTest: 'Créer plutôt une clé de test (ouvre un nouvel onglet)',
    paste: '2. La coller ici',
    label: 'Clé API restreinte',
    hint: 'Commence par rk_. Nous la chiffrons et ne l’affichons plus jamais.',
    submit: 'Donner cette clé à ClearSync',
    footer:
      'Une clé secrète fonctionne aussi, mais elle autorise tout ; une clé restreinte donne le minimum. Si une autorisation manque toujours, modifiez la clé dans Stripe et collez-la ici une nouvelle fois.',
    stuck: 'Toujours bloqué ? Écrivez à {email}.',
  },
  manual: {
    summary: 'Définir les autorisations manuellement',
    caption:
      'Ce qu’il faut régler sur la page de Stripe, section par section (Read : lecture, Write : écriture, None : aucune)',
    permission: 'Autorisation',
    level: 'Régler sur',
    why: 'Pourquoi',
  },
  refused: {
    last: 'C’était le dernier des dix essais : ce lien est fermé. Demandez-en un nouveau.',
    again: {
      one: 'Le champ est de nouveau vide, car une clé est un secret qu’aucune page ne devrait contenir : collez-la une nouvelle fois. Il reste un essai.',
      other:
        'Le champ est de nouveau vide, car une clé est un secret qu’aucune page ne devrait contenir : collez-la une nouvelle fois. Il reste {count} essais avec ce lien.',
    },
    reference: 'Référence {reference}',
  },
  done: {
    title: 'La clé a été acceptée',
    heading: 'Merci, la clé fonctionne',
    text: '{portal} peut maintenant lire la facturation de {account} ({mode}) avec la clé {hint}. Elle est enregistrée chiffrée.',
    modes: { live: 'mode production', test: 'mode test' },
    next: 'Vous pouvez fermer cette page ; la suite se passe dans HubSpot, avec {person}. Ce lien ne peut plus servir.',
    colleague: 'la personne qui vous l’a demandé',
    notices: 'Bon à savoir',
    notice: '{title}.',
  },
  gone: {
    title: 'Ce lien ne fonctionne pas',
    text: 'Un lien vers cette page reçoit une seule clé et reste valable sept jours. Celui-ci a déjà été utilisé, a été repris ou remplacé, a expiré, a été essayé trop souvent ou n’a jamais été créé.',
    next: 'Demandez-en un nouveau à la personne qui l’a envoyé. Rien n’a été enregistré ni modifié à l’instant.',
  },
  busy: {
    title: 'Trop de requêtes',
    text: 'Rien n’a été enregistré ni modifié. Attendez une minute, puis rouvrez votre lien.',
  },
  failed: {
    title: 'ClearSync n’a pas pu faire cela',
    text: 'L’erreur vient de nous. Si vous aviez envoyé une clé, nous ne savons pas si elle a été enregistrée : rouvrez votre lien dans une minute. Si la page demande toujours une clé, collez-la une nouvelle fois.',
    next: 'Si l’échec se répète, indiquez-nous la référence {reference}.',
  },
};
