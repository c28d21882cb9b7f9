import type { SharedTexts } from './sharedTexts.ts';

const COPY_RESTRICTED = 'Copiez la clé restreinte dans Stripe ; elle commence par rk_.';

/** French. */
export const french: SharedTexts = {
  gap: ' ',
  safe: 'Rien n’a été enregistré.',
  refusals: {
    key_empty: { title: 'Pas encore de clé', message: 'Le champ est vide.', action: COPY_RESTRICTED },
    key_publishable: {
      title: 'C’est une clé publique',
      message: 'Une clé publique ne peut pas lire la facturation. Il vous en faut une qui commence par rk_.',
      action: COPY_RESTRICTED,
    },
    key_organization: {
      title: 'C’est la clé d’une organisation',
      message:
        'C’est la clé de toute une organisation ; ClearSync lit un seul compte et a besoin d’une clé créée dans ce compte.',
      action: 'Passez à ce compte dans Stripe et créez-y une clé restreinte.',
    },
    key_managed: {
      title: 'C’est l’identifiant d’une clé',
      message: 'C’est l’identifiant d’une clé (mk_), pas la clé elle-même.',
      action: COPY_RESTRICTED,
    },
    key_webhook_secret: {
      title: 'C’est un secret de webhook',
      message: 'Un secret de webhook n’est pas une clé API.',
      action: COPY_RESTRICTED,
    },
    key_masked: {
      title: 'Une partie de la clé est masquée',
      message: 'Stripe n’affiche une clé en entier qu’une seule fois ; celle-ci est abrégée.',
      action: 'Affichez la clé dans Stripe ou créez-en une nouvelle, puis copiez-la en entier.',
    },
    key_truncated: {
      title: 'La clé est trop courte',
      message: 'Il manque la fin de la clé.',
      action: 'Copiez de nouveau la clé entière.',
    },
    key_malformed: {
      title: 'Ce n’est pas une clé Stripe',
      message:
        'Une clé Stripe commence par rk_live_, rk_test_, sk_live_ ou sk_test_, suivi de lettres et de chiffres ; ce n’est pas le cas de ce texte.',
      action: COPY_RESTRICTED,
    },
    key_unknown: {
      title: 'Stripe ne connaît pas cette clé',
      message: 'Stripe ne connaît pas cette clé ; elle n’y est affichée qu’une fois.',
      action: 'Copiez de nouveau la clé ou créez-en une nouvelle.',
    },
    key_expired: {
      title: 'Cette clé a expiré',
      message: 'Stripe indique que la clé a expiré.',
      action: 'Créez une nouvelle clé restreinte et collez-la ici.',
    },
    key_ip_not_allowed: {
      title: 'Cette clé est limitée à d’autres adresses',
      message:
        'Stripe n’accepte cette clé que depuis certaines adresses IP, et la nôtre n’en fait pas partie.',
      action: 'Supprimez la restriction d’IP de la clé dans Stripe, ou créez une clé qui n’en a pas.',
    },
    key_permissions_missing: {
      title: 'Des autorisations manquent',
      message: 'La clé ne peut pas lire ce qui est indispensable à ClearSync : {names}.',
      action: 'Modifiez la clé dans Stripe et réglez ces autorisations sur la lecture (Read).',
    },
    key_mode_mismatch: {
      title: 'La clé se contredit',
      message:
        'Le début de la clé et les données que Stripe a renvoyées appartiennent à des modes différents.',
      action: 'Créez une nouvelle clé restreinte et collez-la ici.',
    },
    key_other_account: {
      title: 'Cette clé appartient à un autre compte Stripe',
      message:
        'ClearSync est connecté à {name} ({id}, {mode}). Cette clé appartient à {offeredName} ({offeredId}).',
      action: 'Collez une clé de {name}, ou déconnectez d’abord ce compte.',
    },
    stripe_busy: {
      title: 'Stripe est occupé',
      message: 'Stripe signale trop de requêtes pour le moment ; la clé n’a donc pas pu être vérifiée.',
      action: 'Attendez une minute et réessayez.',
    },
    stripe_unreachable: {
      title: 'Stripe est injoignable',
      message: 'Stripe n’a donné aucune réponse exploitable ; la clé n’a donc pas pu être vérifiée.',
      action: 'Réessayez dans quelques minutes.',
    },
    stripe_refused: {
      title: 'Stripe a refusé la vérification',
      message: 'La réponse de Stripe : {message}',
      action: 'Vérifiez la clé dans Stripe.',
    },
  },
  notices: {
    secret_key: {
      title: 'Cette clé a un accès complet',
      message: 'Elle fonctionne, mais une clé restreinte est plus sûre.',
    },
    test_mode: { title: 'Mode test', message: 'Seules des données de test seront affichées.' },
    permission_missing: { title: 'Il manque {row} ({level})' },
  },
  permissions: {
    rak_charge_read: {
      effect: 'Les paiements, les remboursements et le revenu total restent vides.',
      why: 'Historique des paiements, remboursements et revenu total.',
    },
    rak_customer_read: {
      effect:
        'Rien ne peut être associé à un contact ou à une entreprise ; ClearSync ne peut donc pas fonctionner.',
      why: 'Pour trouver le contact et l’entreprise de chaque client.',
    },
    rak_event_read: {
      effect: 'Les changements manqués ne peuvent pas être rattrapés à partir de la liste des événements.',
      why: 'Mises à jour immédiates, et rattrapage après une interruption.',
    },
    rak_payment_intent_read: {
      effect: 'La raison pour laquelle un paiement a échoué ou attend le client n’est pas affichée.',
      why: 'Le déroulement d’un paiement, et la récupération de ceux qui ont échoué.',
    },
    rak_payment_method_read: {
      effect: 'La marque, les quatre derniers chiffres et l’expiration de la carte ne sont pas affichés.',
      why: 'La marque, les quatre derniers chiffres et l’expiration de la carte.',
    },
    rak_product_read: {
      effect: 'Les forfaits affichent leur identifiant au lieu de leur nom.',
      why: 'Les noms des forfaits.',
    },
    rak_coupon_read: {
      effect: 'Les remises sont inconnues : le MRR serait avant remises, et le signale.',
      why: 'Un MRR exact après remises.',
    },
    rak_invoice_read: {
      effect: 'Les factures, les montants ouverts et en retard et l’historique manquent.',
      why: 'L’historique au-delà des 30 jours d’événements de Stripe, les montants ouverts et en retard.',
    },
    rak_plan_read: {
      effect: 'Le MRR ne peut pas être calculé ; ClearSync ne peut donc pas fonctionner.',
      why: 'Le MRR.',
    },
    rak_subscription_read: {
      effect: 'Personne ne peut être affiché comme abonné ; ClearSync ne peut donc pas fonctionner.',
      why: 'Le statut et les périodes de facturation.',
    },
    rak_bucket_connect_read: {
      effect: 'Le nom et la devise du compte sont déduits d’autres réponses.',
      why: 'Le nom et la devise du compte.',
    },
    rak_webhook_write: {
      effect: 'ClearSync interroge régulièrement Stripe au lieu d’être informé aussitôt.',
      why: 'Mises à jour en direct. La seule chose que ClearSync crée dans Stripe est son propre endpoint de webhook.',
    },
  },
  manual: {
    steps: [
      'Connectez-vous au Dashboard Stripe.',
      'Ouvrez Développeurs (Developers), puis Clés API (API keys).',
      'Cliquez sur « Créer une clé restreinte » (Create restricted key).',
      'Choisissez « Fournir cette clé à un autre site web » (Providing this key to another website).',
      'Saisissez {name} comme nom.',
      'Saisissez {url} comme URL.',
      'Cochez « Personnaliser les autorisations de cette clé » (Customize permissions for this key).',
      'Réglez les autorisations exactement comme indiqué ci-dessous. Si Connect présente une deuxième colonne d’options, réglez-les toutes sur None et laissez Connect sur Read dans la colonne de gauche.',
      'Créez la clé, copiez-la et collez-la ici. Vous pouvez le faire, ou quelqu’un de votre équipe ; l’importation commence aussitôt après.',
    ],
    rows: {
      'The whole section, first': 'D’abord toute la section',
      'The whole section': 'Toute la section',
      'The entire category': 'Toute la catégorie',
      'Everything else': 'Tout le reste',
    },
    twoNames: '{name} (pages récentes : {row})',
  },
};
