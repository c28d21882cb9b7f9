import type { settings as english } from '../en/settings.ts';
import type { Translated } from '../translated.ts';
import { choices, numbers } from './settingsChoices.ts';
import { golive, preview } from './settingsPreview.ts';

/** French. */
export const settings: Translated<typeof english> = {
  loading: 'Chargement de votre configuration…',
  locked: {
    title: 'Seules les personnes qui gèrent les intégrations peuvent configurer ClearSync',
    text: 'Tout va bien et rien n’a été modifié. Demandez à un admin HubSpot d’ouvrir cette page ou de vous accorder l’autorisation.',
  },
  pollFailed: {
    title: 'ClearSync est injoignable pour le moment',
    text: 'L’importation n’est pas affectée. Nous continuons d’essayer ; vous voyez la dernière réponse.',
  },
  steps: {
    check: 'Vérification',
    key: 'Clé Stripe',
    permissions: 'Autorisations',
    choices: 'Choix',
    preview: 'Aperçu',
    golive: 'Mise en service',
  },
  back: 'Retour',
  continue: 'Continuer',
  check: {
    heading: 'Connecté à HubSpot',
    portal: '{name} ({id})',
    portalLabel: 'Compte HubSpot',
    wrong: 'Ce n’est pas le bon compte ? Changez d’abord de compte dans HubSpot, puis rouvrez cette page.',
    timeZone: 'Fuseau horaire',
    currency: 'Devise de l’entreprise',
    properties: 'Champs que ClearSync ajoutera',
    object: 'Fiche',
    used: 'Champs personnalisés utilisés',
    planned: 'Champs à ajouter',
    created: 'Déjà ajoutés',
    skipped: 'Non ajoutés',
    pack: 'Pack',
    packs: { A: 'Essentiel', B: 'Standard', C: 'Complet' },
    noPack: 'Inclus dans Essentiel',
    skippedLine: '{label} : {reason}',
    usedOf: '{usage} sur {limit}',
    fits: 'Tous tiennent',
    written:
      'Tous vont dans le groupe « ClearSync billing ». Rien n’est écrit avant que vous n’approuviez l’aperçu.',
    empty: 'HubSpot ne nous a pas encore communiqué les limites de ce compte.',
  },
  key: {
    heading: 'Donnez à ClearSync une clé pour lire Stripe',
    intro:
      'ClearSync a besoin d’une clé restreinte : elle peut lire la facturation et rien d’autre dans votre compte Stripe.',
    create: 'Créer la clé dans Stripe',
    createTest: 'Créer une clé de test',
    createHint:
      'Stripe s’ouvre avec les bonnes autorisations cochées. Cliquez sur Créer la clé, copiez-la et revenez.',
    label: 'Clé API restreinte',
    placeholder: 'rk_live_…',
    description: 'Commence par rk_. Nous la chiffrons et ne l’affichons plus jamais.',
    submit: 'Vérifier la clé',
    submitSecret: 'Utiliser cette clé quand même',
    checking: 'Nous demandons à Stripe ce que cette clé est autorisée à lire…',
    live: 'Clé du mode production',
    test: 'Clé du mode test',
    revoked: {
      title: 'Stripe n’accepte plus la clé enregistrée',
      text: 'Tout ce qui a été lu est conservé. Collez une nouvelle clé du même compte Stripe.',
    },
    promise:
      'ClearSync crée un endpoint de webhook dans votre compte Stripe lorsque vous activez les mises à jour en direct, et le supprime lorsque vous vous déconnectez. Il ne modifie rien d’autre.',
    manual: 'Définir les autorisations manuellement',
    manualSection: 'Section',
    manualName: 'Autorisation',
    manualLevel: 'Régler sur',
    manualWhy: 'Pourquoi',
    manualEmpty: 'La liste n’est pas disponible pour le moment.',
  },
  keyMessages: {
    publishable:
      'C’est une clé publique ; elle ne peut pas lire la facturation. Il vous en faut une qui commence par rk_.',
    webhook: 'C’est un secret de webhook, pas une clé API. Il vous en faut une qui commence par rk_.',
    organization:
      'C’est la clé de toute une organisation Stripe. Créez la clé dans un seul compte ; elle commence par rk_.',
    managed: 'C’est le nom d’une clé gérée, pas une clé à coller. Il vous en faut une qui commence par rk_.',
    secret: 'Cette clé a un accès complet. Elle fonctionne, mais une clé restreinte est plus sûre.',
    test: 'Mode test : vous ne verrez que des données de test.',
    long: 'C’est trop long pour une clé Stripe. Copiez uniquement la clé ; elle commence par rk_live_ ou rk_test_.',
    spaces:
      'Elle contient une espace ou un caractère qu’aucune clé Stripe ne comporte. Copiez de nouveau la clé, sans rien autour.',
    unknown:
      'Cela ne ressemble pas à une clé Stripe. Copiez-la en entier ; elle commence par rk_live_ ou rk_test_.',
    incomplete:
      'La clé n’est pas complète. Copiez-la de nouveau dans Stripe ; elle n’y est affichée qu’une fois.',
    required: 'Collez d’abord la clé.',
  },
  permissions: {
    heading: 'Ce que cette clé est autorisée à lire',
    permission: 'Autorisation',
    level: 'Requis',
    state: 'Cette clé',
    effect: 'Sans elle',
    fix: 'Corriger',
    fixLink: 'Modifier la clé dans Stripe',
    fixHint:
      'Modifiez la clé dans Stripe, puis cliquez sur Vérifier à nouveau. Inutile de la coller une deuxième fois.',
    granted: 'Accordée',
    missing: 'Manquante',
    missingBlocker: 'Manquante, requise',
    unknown: 'Non vérifiée',
    checking: 'Vérification…',
    row: '{name} (dans Stripe : {dashboardRow})',
    again: 'Vérifier à nouveau',
    allGranted: {
      title: 'Tout est accordé',
      text: 'ClearSync peut afficher toute votre facturation.',
    },
    unchecked: {
      title: 'Tout ce qui pouvait être vérifié est accordé',
      text: {
        one: '{count} autorisation ne sert que plus tard et n’a pas été vérifiée.',
        other: '{count} autorisations ne servent que plus tard et n’ont pas été vérifiées.',
      },
    },
    blocked: {
      one: '{count} autorisation requise manque',
      other: '{count} autorisations requises manquent',
    },
    blockedText:
      'Sans elle, l’importation ne peut pas démarrer. Aucune clé n’a été perdue et rien n’a été écrit.',
    lost: {
      one: 'Fonctionne, avec {count} lacune',
      other: 'Fonctionne, avec {count} lacunes',
    },
    lostText:
      'Vous pouvez continuer maintenant et corriger plus tard ; le tableau indique ce qui ne sera pas affiché.',
    continueWithout: {
      one: 'Continuer sans {count} autorisation',
      other: 'Continuer sans {count} autorisations',
    },
    notStored: 'La clé n’a pas été enregistrée.',
    empty: 'Stripe n’a pas encore été interrogé. Cliquez sur Vérifier à nouveau.',
  },
  import: choices,
  preview,
  golive,
  numbers,
  live: {
    complete: 'Importé',
    completeText: {
      one: '{count} client Stripe lu.',
      other: '{count} clients Stripe lus.',
    },
    incomplete: 'Importé, incomplet',
    incompleteText: 'Certains éléments ont été écartés. La raison de chacun figure sur la page ClearSync.',
    finished: 'Dernière importation terminée : {moment}',
    stopped: 'Arrêté',
    stoppedText: 'Les chiffres n’ont pas pu être recalculés. Importez de nouveau pour les mettre à jour.',
    recalculated: 'Chiffres recalculés : {moment}',
    gaps: 'Ce qui a été écarté',
    again: 'Importer de nouveau',
    connection: 'Connexion à Stripe',
    account: 'Compte',
    accountId: 'ID du compte',
    key: 'Clé',
    kind: 'Type',
    since: 'Connecté',
    state: 'État',
    updates: 'Mises à jour en direct',
    updatesBy: {
      webhook: 'Immédiates : Stripe signale chaque changement à ClearSync',
      polling: 'Chaque minute : ClearSync demande les changements à Stripe',
      off: 'Désactivées : rien ne change entre les importations et la comparaison nocturne',
    },
    granted: 'Autorisations',
    grantedOf: '{granted} sur {all} accordées',
    restricted: 'Clé restreinte',
    secret: 'Clé secrète (accès complet)',
    active: 'Fonctionne',
    revoked: 'Refusée par Stripe',
    checkPermissions: 'Vérifier les autorisations',
    replaceKey: 'Remplacer la clé',
    rotation:
      'La nouvelle clé doit appartenir au même compte Stripe ; elle prend la place de l’ancienne, et rien n’est lu ni écrit deux fois.',
  },
};
