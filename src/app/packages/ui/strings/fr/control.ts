import type { control as english } from '../en/control.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const control: Translated<typeof english> = {
  sections: {
    overview: 'Vue d’ensemble',
    connection: 'Connexion',
    data: 'Données',
    matching: 'Correspondance',
    numbers: 'MRR',
    filters: 'Filtres',
    live: 'Mises à jour en direct',
    access: 'Accès',
    privacy: 'Confidentialité',
    danger: 'Zone sensible',
  },
  save: 'Enregistrer',
  saved: 'Enregistré. Cela s’applique dès la prochaine importation.',
  savedNumbers: 'Enregistré. Tout est recalculé ; suivez la progression dans Vue d’ensemble.',
  overview: {
    goLive: 'Afficher la facturation sur vos fiches',
    support: 'Des questions ? Écrivez à {email}.',
  },
  data: {
    heading: 'Propriétés dans HubSpot',
    intro:
      'ClearSync n’écrit que dans ses propres propriétés, dans le groupe « ClearSync billing ». Tout ce que vous y saisissez est remplacé.',
    all: 'Toutes les propriétés',
    property: 'Propriété',
    pack: 'Pack',
    states: { created: 'Existe', planned: 'Sera créée', skipped: 'Écartée' },
    stateWhy: '{state} : {reason}',
    empty: 'HubSpot ne nous a pas encore communiqué les limites de ce compte.',
  },
  matching: {
    heading: 'Quelle fiche correspond à quel client Stripe',
    order:
      'ClearSync cherche d’abord un lien enregistré, puis les métadonnées, puis l’adresse e-mail exacte ; les entreprises sont trouvées par domaine.',
    inbox:
      'Les clients qui correspondent à plusieurs fiches, ou à aucune, attendent dans les correspondances à traiter de la page de l’application ClearSync. Ce qui y a été décidé est conservé.',
    freeMail: 'Fournisseurs d’e-mail gratuits',
    freeMailHint:
      'Une adresse chez l’un d’eux n’associe et ne crée jamais d’entreprise. Une liste des plus courants est intégrée.',
  },
  numbers: {
    heading: 'MRR et devise',
    before: 'MRR avant, {rule}',
    after: 'MRR maintenant, {rule}',
    forecast: 'MRR après l’enregistrement, {rule}',
    forecasting: 'Calcul de la nouvelle valeur…',
    next: 'Lorsque vous enregistrez, tout le MRR est recalculé à partir des données déjà lues ; Stripe n’est pas réinterrogé. Les fiches dont les chiffres diffèrent sont ensuite écrites. Rien ne change tant que vous n’enregistrez pas.',
    working: 'Les chiffres selon le nouveau choix sont en cours de calcul.',
  },
  filters: { heading: 'Qui est synchronisé' },
  live: {
    heading: 'Mises à jour en direct',
    since: 'Depuis',
    lastHeard: 'Dernier événement de Stripe',
    readTo: 'Événements lus jusqu’à',
    never: 'Pas encore',
    turnOn: 'Activer les mises à jour en direct',
    turnOff: 'Désactiver les mises à jour en direct',
    promise:
      'L’activation crée un endpoint de webhook dans votre compte Stripe, si la clé le permet. La désactivation le supprime. Rien d’autre n’est modifié dans Stripe.',
    offHint:
      'Sans mises à jour en direct, la comparaison nocturne trouve et corrige tout de même chaque différence.',
    done: {
      on: 'Les mises à jour en direct sont activées.',
      off: 'Les mises à jour en direct sont désactivées.',
    },
    note: 'Tout n’a pas pu être fait',
  },
  access: {
    heading: 'Qui voit la facturation',
    intro:
      'Toute personne qui peut ouvrir une fiche dans HubSpot voit sa facturation dans ClearSync, sauf si vous la limitez ici.',
    shownTo: 'Montrer la facturation à',
    ways: {
      everybody: {
        label: 'Toute personne qui peut ouvrir la fiche',
        description: 'HubSpot décide qui ouvre quelle fiche.',
      },
      limited: {
        label: 'Uniquement ces personnes',
        description:
          'Les autres lisent « Vous ne pouvez pas voir la facturation » sur les cartes et les pages ClearSync.',
      },
    },
    emails: 'Adresses e-mail d’utilisateurs HubSpot',
    emailsHint: 'Une par ligne, celle avec laquelle ils se connectent à HubSpot ; 500 au maximum.',
    placeholder: 'anna@acme.com',
    settingsStay:
      'Ces paramètres restent ouverts aux admins HubSpot, quelles que soient les personnes de la liste.',
    properties:
      'Les propriétés ClearSync de vos fiches ne sont pas masquées pour autant. Limitez leur visibilité dans HubSpot, dans les paramètres de chaque propriété.',
    notYou: {
      title: 'Vous n’êtes pas dans la liste',
      text: 'Vous êtes connecté en tant que {email}. Une fois ce choix enregistré, les cartes et les pages ClearSync ne vous montrent plus la facturation. Ces paramètres vous restent ouverts.',
    },
    saved: 'Enregistré. Cela s’applique aussitôt ; les cartes ouvertes suivent en quelques minutes.',
    problems: {
      noEmail:
        '« {text} » n’est pas une adresse e-mail. Saisissez des adresses comme anna@acme.com, une par ligne.',
      longEmail:
        '« {text} » est trop long pour une adresse e-mail. Saisissez des adresses comme anna@acme.com, une par ligne.',
      manyEmails: '{count} adresses, c’est trop ; la liste en contient 500. Retirez-en.',
      nobody: 'Saisissez au moins une adresse e-mail, ou choisissez tout le monde.',
    },
  },
  privacy: {
    heading: 'Ce qui sort de Stripe',
    intro:
      'ClearSync conserve les champs ci-dessous pour calculer ce que vous voyez. Tout le reste de ce que Stripe envoie est ignoré.',
    data: 'Données',
    kept: 'Conservé par ClearSync',
    written: 'Écrit dans HubSpot',
    rows: {
      customers: {
        data: 'Clients',
        kept: 'ID, nom, e-mail, téléphone, adresse, métadonnées, solde',
        written: 'ID du client, statut de facturation, solde créditeur',
      },
      subscriptions: {
        data: 'Abonnements, tarifs, bons de réduction, produits',
        kept: 'Statut, dates, quantités, tarifs, réductions, motif de résiliation',
        written: 'Forfait, MRR, dates de renouvellement et de résiliation, réduction',
      },
      invoices: {
        data: 'Factures',
        kept: 'Numéro, dates, statut, montants, lignes, lien hébergé',
        written: 'Montants ouverts et en retard, prochaine tentative',
      },
      payments: {
        data: 'Paiements et remboursements',
        kept: 'Date, montant, résultat, motif d’un refus',
        written: 'Dernier paiement, revenu total, motif du refus en toutes lettres',
      },
      cards: {
        data: 'Moyens de paiement',
        kept: 'Marque, quatre derniers chiffres, expiration',
        written: 'Marque, quatre derniers chiffres, expiration',
      },
      comments: {
        data: 'Commentaires de résiliation',
        kept: 'Le texte',
        written: 'Uniquement si vous l’activez ci-dessous',
      },
      never: {
        data: 'Numéros de carte, comptes bancaires, secrets',
        kept: 'Jamais',
        written: 'Jamais',
      },
    },
    empty: 'Rien n’est lu.',
    stored: 'Ce qui est conservé en ce moment',
    counts: {
      customers: 'Clients Stripe',
      contacts: 'Contacts HubSpot associés à un client',
      companies: 'Entreprises HubSpot associées à un client',
      writings: 'Modifications notées dans HubSpot, pour l’historique et l’annulation',
      forgotten: 'Adresses oubliées, sous forme d’empreintes',
    },
    held: 'Ce que nous détenons sur une personne',
    heldText:
      'Recherchez une adresse e-mail sous « Pourquoi n’est-ce pas ici ? » sur la page de l’application ClearSync : vous y voyez ce qui en est conservé et à quelle fiche elle est associée.',
    forget: 'Oublier une personne',
    forgetText:
      'Supprimez définitivement le contact dans HubSpot (Actions, Supprimer, « Supprimer définitivement pour le RGPD »). HubSpot en informe ClearSync : le contact est dissocié pour de bon, ce que nous avions noté à son sujet est supprimé, et ses adresses ne subsistent que sous forme d’empreintes irréversibles, afin qu’il ne soit plus jamais associé. Rien n’est modifié dans Stripe.',
  },
  danger: {
    pauseHeading: 'Écriture dans HubSpot',
    pauseText:
      'La pause arrête l’écriture. Stripe est toujours lu, et ce qui change entre-temps est écrit à la reprise.',
    pause: 'Suspendre l’écriture',
    resume: 'Reprendre l’écriture',
    paused: 'L’écriture dans HubSpot est en pause',
    pausedBy:
      'Depuis : {moment}, par {who}. Rien n’est perdu ; les changements attendent que quelqu’un reprenne.',
    pausedSince: 'Depuis : {moment}. Rien n’est perdu ; les changements attendent que quelqu’un reprenne.',
    disconnectHeading: 'Déconnecter {account} ({mode})',
    disconnectText:
      'Retire ce compte Stripe. L’application reste dans HubSpot, et vous pourrez vous reconnecter plus tard.',
    disconnect: 'Déconnecter…',
    uninstallHeading: 'Désinstaller ClearSync',
    uninstallText: 'Retire tous les comptes Stripe et l’application de ce compte HubSpot.',
    uninstall: 'Désinstaller…',
    properties: 'Ce que ClearSync a écrit dans HubSpot',
    propertiesOf: {
      keep: {
        label: 'Conserver',
        description: 'Les valeurs restent telles quelles et ne sont plus mises à jour.',
      },
      clear: {
        label: 'Vider',
        description: 'Toutes les propriétés ClearSync de toutes les fiches sont vidées.',
      },
    },
    purge: 'Notre copie des données Stripe',
    purgeOf: {
      days30: {
        label: 'Supprimer dans 30 jours',
        description: 'Si vous vous reconnectez d’ici là, tout reprend où cela s’était arrêté.',
      },
      now: {
        label: 'Supprimer maintenant',
        description: 'Elle ne peut pas être récupérée ; Stripe, lui, conserve tout.',
      },
    },
    confirm: {
      disconnect: 'Déconnecter ce compte Stripe ?',
      uninstall: 'Désinstaller ClearSync ?',
      lead: 'Voici ce qui va se passer :',
      webhook: 'Notre endpoint de webhook est supprimé de Stripe. Rien d’autre n’est modifié dans Stripe.',
      key: 'La clé enregistrée est supprimée immédiatement, et plus rien n’est lu.',
      app: 'L’application est retirée de HubSpot : ses cartes disparaissent des fiches.',
      keep: 'Les valeurs de vos fiches restent et ne sont plus mises à jour.',
      clear:
        'Les valeurs des propriétés ClearSync de vos fiches sont vidées. Vos autres données HubSpot ne sont pas touchées.',
      days30: 'Notre copie des données Stripe est supprimée dans 30 jours.',
      now: 'Notre copie des données Stripe est supprimée maintenant et ne peut pas être récupérée.',
      safe: 'Les contacts, les entreprises et tout ce qui est dans Stripe restent.',
      disconnectNow: 'Déconnecter',
      uninstallNow: 'Désinstaller',
      cancel: 'Annuler',
    },
    disconnected: 'Déconnecté',
    uninstalled: 'Désinstallé',
  },
};
