import type { recipes as english } from '../en/recipes.ts';
import type { Translated } from '../translated.ts';

/** French. Labels of ClearSync's properties and options stay English, as HubSpot shows them. */
export const recipes: Translated<typeof english> = {
  intro:
    'Cinq workflows à créer dans HubSpot avec les données de ClearSync. Ils sont à vous : ClearSync ne crée, ne lance et ne modifie jamais de workflow.',
  plan: {
    title: 'Ce qu’il faut',
    workflows:
      'Les workflows nécessitent l’édition Pro ou Entreprise d’un hub HubSpot. Chaque recette indique que faire sans eux : une vue enregistrée avec les mêmes filtres, disponible dans toutes les offres.',
    objects:
      'Toutes fonctionnent pour les contacts et pour les entreprises : choisissez « basé sur les contacts » ou « basé sur les entreprises » à la création du workflow.',
  },
  flag: {
    title: 'Exclure le premier remplissage',
    text: 'La première importation remplit de nombreuses fiches à la fois. Une fiche porte alors Yes dans « {label} » jusqu’à son premier changement ultérieur : un déclencheur qui exige No ne démarre donc pas pour ce qui existait déjà.',
    missing:
      'La propriété fait partie du pack Complet. Si votre compte ne l’a pas, répondez Non lorsque HubSpot demande s’il faut inscrire les fiches qui remplissent déjà le déclencheur.',
  },
  purpose: 'À quoi elle sert',
  trigger: 'Déclencheur',
  triggerText:
    'Dans le workflow, choisissez le déclencheur « Lorsque les critères de filtre sont remplis » et reliez ces conditions par ET.',
  property: 'Propriété',
  condition: 'Condition',
  internal: 'Nom interne',
  also: 'Utile aussi dans ses e-mails, tâches et branches',
  steps: 'Étape par étape',
  free: 'Sans workflows',
  test: 'Comment la tester',
  packs: { A: 'Pack Essentiel', B: 'Pack Standard', C: 'Pack Complet' },
  needsPack: 'Nécessite les propriétés : {pack}.',
  copy: 'Copier {name}',
  copied: 'Copié',
  notCopied: 'HubSpot ne nous a pas laissés copier. Le nom interne est {name}.',
  conditions: {
    any: 'est égal à l’un des éléments suivants : {options}',
    known: 'est connu',
    withinDays: {
      one: 'est dans moins de {count} jour',
      other: 'est dans moins de {count} jours',
    },
  },
  all: {
    dunning: {
      title: 'Relance : un paiement a échoué',
      purpose:
        'Quelqu’un appelle ou écrit pendant que Stripe réessaie encore, et non après la fin de l’abonnement. Tout s’arrête de soi-même quand le paiement arrive.',
      steps: {
        create:
          'Ouvrez Automatisation, Workflows, créez un workflow à partir de zéro, basé sur les contacts, et définissez le déclencheur ci-dessus.',
        reenroll: 'Activez la réinscription pour « Payment health », afin que le prochain échec le relance.',
        task: 'Ajoutez une tâche pour le propriétaire de la fiche, à échéance aujourd’hui : « Échec du paiement ». Insérez « Decline reason » et « Amount overdue » dans son texte.',
        mail: 'Ajoutez un e-mail qui demande une autre carte. Si Stripe envoie déjà de tels e-mails, désactivez l’un des deux.',
        wait: 'Ajoutez un délai jusqu’à la date de « Next payment retry », puis un jour de plus.',
        branch:
          'Ajoutez une branche si/alors : quand « Payment health » est Healthy, terminez ici ; sinon, continuez.',
        call: 'Ajoutez une tâche d’appel, de priorité élevée, quand « Failed payments in a row » est de 3 ou plus.',
        on: 'Vérifiez le workflow, répondez Non à l’inscription de ceux qui remplissent déjà le déclencheur, et activez-le.',
      },
      free: 'Enregistrez une vue de contacts où « Payment health » est égal à Retrying, Overdue ou Action required, triée par « Amount overdue ». Consultez-la chaque matin.',
      test: 'Connectez une clé Stripe de test, donnez à un client de test la carte 4000 0000 0000 0341 et laissez son essai se terminer : le paiement échoue et, en quelques secondes, sa fiche indique Retrying. La fiche doit apparaître dans l’historique du workflow.',
    },
    save: {
      title: 'Rétention : un client résilie',
      purpose:
        'Le propriétaire apprend une résiliation prévue dès qu’elle est décidée, avec son motif et sa date, pendant que le client est encore là.',
      steps: {
        create:
          'Ouvrez Automatisation, Workflows, créez un workflow à partir de zéro, basé sur les contacts, et définissez le déclencheur ci-dessus.',
        reenroll: 'Activez la réinscription pour « Customer status ».',
        branch:
          'Ajoutez une branche si/alors sur « Cancellation reason » : Too expensive, Missing features ou Switched service, et toutes les autres.',
        task: 'Dans chaque branche, ajoutez une tâche pour le propriétaire, à échéance demain, avec « MRR » et « Cancels / cancelled on » dans son texte et l’offre adaptée au motif.',
        wait: 'Ajoutez un délai de sept jours.',
        check:
          'Ajoutez une branche si/alors : quand « Customer status » est de nouveau Paying, la résiliation a été retirée ; terminez ici.',
        notify: 'Sinon, envoyez une notification interne au manager du propriétaire.',
        on: 'Vérifiez le workflow, répondez Non à l’inscription de ceux qui remplissent déjà le déclencheur, et activez-le.',
      },
      free: 'Enregistrez une vue de contacts où « Customer status » est égal à Canceling, triée par « Cancels / cancelled on ». Le prochain départ figure en haut.',
      test: 'En mode test Stripe, programmez la résiliation d’un abonnement à la fin de sa période. La fiche indique Canceling, avec la date. Retirez la résiliation : elle indique Paying, la date est vide, et le workflow se termine à sa vérification.',
    },
    trial: {
      title: 'Essai : il se termine bientôt',
      purpose:
        'Les personnes en essai ont des nouvelles de quelqu’un avant la fin, et celles sans moyen de paiement sont distinguées de celles qui paieront simplement.',
      steps: {
        create:
          'Ouvrez Automatisation, Workflows, créez un workflow à partir de zéro, basé sur les contacts, et définissez le déclencheur ci-dessus.',
        branch:
          'Ajoutez une branche si/alors : « Payment health » est égal à No payment method, et toutes les autres.',
        ask: 'Sans moyen de paiement : ajoutez un e-mail avec le lien où ajouter une carte, et une tâche d’appel pour le propriétaire.',
        remind:
          'Avec un moyen de paiement : ajoutez un e-mail qui indique la date de « Trial ends » et le montant de « Next renewal amount (estimate) ».',
        wait: 'Ajoutez un délai jusqu’à la date de « Trial ends », puis un jour de plus.',
        check:
          'Ajoutez une branche si/alors sur « Customer status » : Paying se termine ici ; pour tous les autres, ajoutez une tâche qui demande ce qui manquait.',
        on: 'Vérifiez le workflow et activez-le.',
      },
      free: 'Enregistrez une vue de contacts où « Customer status » est égal à Trialing, triée par « Trial ends ».',
      test: 'En mode test Stripe, démarrez un abonnement avec un essai de deux jours et sans carte. Sa fiche indique Trialing et No payment method, et le workflow suit la première branche.',
    },
    lifecycle: {
      title: 'Phase du cycle de vie selon le statut',
      purpose:
        'La phase du cycle de vie suit ce que les gens paient, afin que les listes, les rapports et les campagnes désignent de vrais clients.',
      steps: {
        create:
          'Ouvrez Automatisation, Workflows, créez un workflow à partir de zéro, basé sur les contacts, et définissez le déclencheur ci-dessus.',
        reenroll: 'Activez la réinscription pour « Customer status », afin que chaque changement soit suivi.',
        branch: 'Ajoutez une branche sur la valeur de « Customer status ».',
        customer: 'Paying, Past due et Canceling : définissez « Phase du cycle de vie » sur Client.',
        trial: 'Trialing et Free : définissez-la sur Opportunité, ou sur une phase de votre choix.',
        churned:
          'Churned : HubSpot ne fait avancer une phase que dans un sens ; effacez donc d’abord « Phase du cycle de vie », puis définissez-la sur une phase de votre choix, par exemple Ancien client.',
        on: 'Celui-ci peut aussi s’exécuter pour ceux qui sont déjà là. Pour corriger toutes les phases d’un coup, omettez la condition sur le premier remplissage et répondez Oui à l’inscription ; désactivez auparavant les e-mails déclenchés par la phase.',
      },
      free: 'Enregistrez une vue par statut et définissez-y « Phase du cycle de vie » pour toutes les fiches à la fois, une fois par semaine.',
      test: 'Choisissez un contact payant, passez manuellement sa phase à Lead et inscrivez-le manuellement : elle doit redevenir Client.',
    },
    priceShock: {
      title: 'Choc de prix : une réduction prend fin',
      purpose:
        'Quand une réduction prend fin, la facture suivante est plus élevée, et ceux qui ne s’y attendaient pas résilient. Prévenez-les avant, et proposez un forfait annuel.',
      steps: {
        create:
          'Ouvrez Automatisation, Workflows, créez un workflow à partir de zéro, basé sur les contacts, et définissez le déclencheur ci-dessus.',
        task: 'Ajoutez une tâche pour le propriétaire, à échéance dans deux jours : « La réduction prend fin ». Insérez « Discount ends » et « Next renewal amount (estimate) » dans son texte.',
        branch:
          'Ajoutez une branche si/alors sur « Billing interval » : Monthly reçoit l’offre d’un forfait annuel, tous les autres un simple avis.',
        mail: 'Dans chaque branche, ajoutez l’e-mail. Indiquez le nouveau prix et sa date ; présentez le montant comme une estimation, car les taxes et la consommation n’y figurent pas.',
        on: 'Vérifiez le workflow et activez-le.',
      },
      free: 'Enregistrez une vue de contacts où « Discount ends » est dans moins de 30 jours, triée par « MRR ».',
      test: 'En mode test Stripe, appliquez à un abonnement un bon de réduction valable un mois. « Discount ends » est rempli en quelques secondes, et la fiche remplit le déclencheur.',
    },
  },
  flagNotes: {
    dunning: 'Avec la dernière condition, les échecs antérieurs à la première importation ne le lancent pas.',
    save: 'Avec la dernière condition, les résiliations antérieures à la première importation ne le lancent pas.',
    trial:
      'Omettez la dernière condition s’il faut aussi écrire aux personnes en essai lors de la première importation.',
    lifecycle: 'Omettez la dernière condition pour corriger une fois les phases de toutes les fiches.',
    priceShock:
      'Omettez la dernière condition si les réductions présentes lors de la première importation doivent aussi compter.',
  },
};
