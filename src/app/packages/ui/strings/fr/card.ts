import type { card as english } from '../en/card.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const card: Translated<typeof english> = {
  notConnected: {
    setUp: 'Configurer',
    title: 'Connectez Stripe pour voir la facturation ici',
    admin:
      'Cela prend environ 3 minutes. ClearSync lit Stripe et ne modifie jamais les clients, les factures ni les abonnements.',
    where:
      'Ouvrez Paramètres, puis Intégrations, Applications connectées, ClearSync, et choisissez l’onglet Paramètres.',
    otherTitle: 'La facturation n’est pas encore configurée',
    other:
      'Demandez à un admin HubSpot de connecter Stripe dans Paramètres, Intégrations, Applications connectées, ClearSync.',
    again: 'Vérifier à nouveau',
  },
  noMatch: {
    title: 'Aucun client Stripe trouvé pour {who}',
    contact: 'ce contact',
    company: 'cette entreprise',
    contactText:
      'Nous avons vérifié toutes les adresses e-mail de ce contact, les métadonnées et les liens enregistrés.',
    companyText:
      'Nous avons vérifié ses domaines, les entreprises des contacts associés et les liens enregistrés. Les domaines d’e-mail gratuits ne comptent jamais.',
    onTab: 'Un admin HubSpot peut en associer un dans l’onglet de facturation de cette fiche.',
    linkable: 'Ou associez un client Stripe manuellement.',
    inbox: 'Un admin HubSpot peut en associer un dans les correspondances à traiter de ClearSync.',
    unmatched: {
      one: '{count} client Stripe n’a pas encore de fiche dans HubSpot.',
      other: '{count} clients Stripe n’ont pas encore de fiche dans HubSpot.',
    },
    again: 'Vérifier à nouveau',
  },
  importing: {
    title: 'Importation depuis Stripe',
    customers: 'Importation depuis Stripe : {done} clients sur {total}',
    text: 'Cette fiche se remplira quand son tour viendra.',
    sync: 'Synchroniser cette fiche maintenant',
  },
  excluded: {
    change: 'Modifier la règle',
    rules: {
      paying_or_trialing: 'Non synchronisé selon votre règle « Clients payants ou en essai »',
      paying: 'Non synchronisé selon votre règle « Clients payants uniquement »',
      domain: 'Non synchronisé selon votre liste de domaines exclus',
    },
    text: 'Stripe connaît ce client ; rien n’en est écrit dans HubSpot.',
    admin: 'Modifiez la règle dans Paramètres, Intégrations, Applications connectées, ClearSync.',
    other: 'Demandez à un admin HubSpot de modifier la règle.',
  },
  revoked: {
    reconnect: 'Reconnecter',
    title: 'La clé Stripe ne fonctionne plus',
    since: 'Stripe la refuse depuis : {moment}.',
    lastGood: 'Dernières données valides : {moment}. Rien n’a été perdu.',
    noData: 'Aucune facturation n’avait été lue pour cette fiche. Rien n’a été perdu.',
    admin:
      'Reconnectez Stripe : collez une nouvelle clé dans Paramètres, Intégrations, Applications connectées, ClearSync.',
    other: 'Demandez à un admin HubSpot de reconnecter Stripe.',
    asOf: 'Données du {moment}',
  },
  alert: {
    dispute: {
      title: 'Un paiement est contesté',
      text: 'La banque du client réclame le remboursement. Répondez dans Stripe avant la date limite.',
    },
    paymentFailedOn: 'Échec du paiement le {day}',
    paymentFailed: 'Échec du paiement',
    reason: 'Motif : {reason}.',
    nextRetry: 'Prochaine tentative le {day}.',
    noRetry: 'Stripe ne prévoit pas d’autre tentative.',
    overdue: { title: '{amounts} en retard', text: 'Au moins une facture a dépassé son échéance.' },
    cancels: {
      title: 'Résiliation le {day}',
      text: 'L’abonnement prend fin à cette date, sauf si le client change d’avis.',
    },
    trial: {
      title: 'L’essai se termine le {day}, sans moyen de paiement',
      text: 'Le premier paiement échouera si aucun n’est ajouté.',
    },
    cardExpires: { title: 'La carte expire le {day}', text: 'C’est avant le prochain renouvellement.' },
    discountEnds: {
      title: 'La réduction prend fin le {day}',
      text: 'Le prix augmente à partir de cette date.',
      price: 'Le prix passe de {before} à {after} (estimation).',
    },
    missing: {
      fix: 'Corriger la clé',
      title: 'Détails de facturation masqués',
      admin:
        'Corrigez la clé dans Stripe, puis vérifiez-la dans Paramètres, Intégrations, Applications connectées, ClearSync.',
      other: 'Demandez à un admin HubSpot de corriger la clé Stripe.',
    },
    testMode: {
      title: 'Données du mode test',
      text: 'Ces chiffres viennent d’un compte Stripe de test ; aucun argent n’a circulé.',
    },
  },
  status: {
    trialDays: { one: 'Essai : {count} jour restant', other: 'Essai : {count} jours restants' },
    trialToday: 'L’essai se termine aujourd’hui',
    cancels: 'Résiliation le {day}',
    cancelled: 'Résilié le {day}',
    seats: { one: '{count} licence', other: '{count} licences' },
    oneTime: 'Client ponctuel',
    noPlan: 'Aucun abonnement',
    customers: { one: '{count} client Stripe', other: '{count} clients Stripe' },
    contacts: { one: '{count} contact de facturation', other: '{count} contacts de facturation' },
  },
  figures: {
    mrr: 'MRR',
    nextRenewal: 'Prochain renouvellement',
    renewalAmount: '{amount} (estimation)',
    renewalAmountEvery: '{amount}, {interval} (estimation)',
    lifetime: 'Revenu total',
    refunded: '{amounts} remboursés',
    explain: 'Expliquer le MRR',
    up: 'En hausse de {amount} sur 30 jours',
    down: 'En baisse de {amount} sur 30 jours',
    totalPaid: 'Total payé',
    lastPayment: 'Dernier paiement',
    neverPaid: 'Dans Stripe depuis le {day}. Aucun paiement n’a encore été effectué.',
  },
  interval: {
    day: 'chaque jour',
    week: 'chaque semaine',
    month: 'chaque mois',
    quarter: 'chaque trimestre',
    half_year: 'tous les six mois',
    year: 'chaque année',
    multi_year: 'tous les deux ans ou plus',
    custom: 'à intervalle propre',
    mixed: 'à plusieurs intervalles',
  },
  reason: {
    too_expensive: 'Trop cher',
    missing_features: 'Fonctionnalités manquantes',
    switched_service: 'Passé à un autre service',
    unused: 'Pas assez utilisé',
    customer_service: 'Service client',
    too_complex: 'Trop complexe',
    low_quality: 'Qualité insuffisante',
    payment_failed: 'Échec du paiement',
    payment_disputed: 'Paiement contesté',
    cancellation_requested: 'Demandé',
    requested: 'Demandé',
    policy: 'Politique',
    other: 'Autre',
  },
  missing: { title: 'Non affiché', text: 'La clé Stripe ne peut pas lire {permission} : {effect}' },
  freshness: {
    live: {
      updated: 'En direct · mis à jour {ago} ({moment})',
      changed: 'En direct · modifié à l’instant ({moment})',
    },
    polling: {
      updated: 'Vérifié chaque minute · mis à jour {ago} ({moment})',
      changed: 'Vérifié chaque minute · modifié à l’instant ({moment})',
    },
    paused: {
      tag: 'En pause',
      updated: 'Mis à jour {ago} ({moment})',
      changed: 'Modifié à l’instant ({moment})',
      detail:
        'Ces chiffres suivent Stripe. Les champs de cette fiche attendent qu’un admin reprenne l’écriture.',
    },
    stale: {
      tag: 'Obsolète depuis {age}',
      line: 'Données du {moment}. Raison : {because}.',
      key_revoked: 'Stripe n’accepte plus la clé',
      live_off: 'les mises à jour en direct sont désactivées',
      late: 'Stripe ne nous a plus rien envoyé depuis',
      incomplete: 'la dernière importation est incomplète',
      unreachable: 'ClearSync ne répond pas',
    },
  },
  receipt: {
    changed: {
      one: '{count} propriété modifiée, {unchanged} inchangée(s).',
      other: '{count} propriétés modifiées, {unchanged} inchangée(s).',
    },
    waits: {
      paused: 'Envoi vers HubSpot quand un admin reprendra l’écriture.',
      preview: 'Envoi vers HubSpot quand un admin approuvera l’aperçu.',
    },
    failed: 'Actualisation impossible : {title}.',
  },
  throttled: {
    text: 'Vos données sont inchangées. ClearSync réessaie automatiquement.',
    countdown: {
      one: 'Prochain essai dans {count} seconde.',
      other: 'Prochain essai dans {count} secondes.',
    },
    now: 'Nouvel essai en cours.',
  },
  actions: { refresh: 'Actualiser', open: 'Ouvrir dans Stripe' },
};
