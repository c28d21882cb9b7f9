import type { golive as englishGolive, preview as englishPreview } from '../en/settingsPreview.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const preview: Translated<typeof englishPreview> = {
  heading: 'Aperçu',
  nothingWritten: 'Rien n’a encore été écrit dans HubSpot.',
  loading: 'Préparation de l’aperçu…',
  customers: 'Clients Stripe lus',
  mrrWritten: 'MRR qui sera écrit',
  mrrAll: 'MRR de tout le monde',
  records: 'Fiches à remplir',
  created: 'Fiches à créer',
  fate: 'Clients Stripe',
  contacts: 'Contacts',
  companies: 'Entreprises',
  newProperties: {
    one: '{count} champ sera ajouté à chaque contact',
    other: '{count} champs seront ajoutés aux contacts',
  },
  newCompanyProperties: {
    one: '{count} champ sera ajouté à chaque entreprise',
    other: '{count} champs seront ajoutés aux entreprises',
  },
  kinds: {
    linked: 'Associé',
    create: 'Une fiche sera créée',
    no_record: 'Aucune fiche dans HubSpot',
    ambiguous: 'Plusieurs fiches possibles',
    no_email: 'Aucune adresse e-mail',
    invalid_email: 'Adresse e-mail non valide',
    free_mail: 'E-mail gratuit, pas d’entreprise',
    refused: 'HubSpot refuse une fiche',
    other: 'Laissé tel quel',
    waiting: 'Pas encore recherché',
    excluded_filter: 'Non synchronisé selon votre règle',
    excluded_domain: 'Domaine exclu',
    excluded_mode: 'Données de test à côté de données réelles',
  },
  methods: {
    stored_id: 'par un lien enregistré',
    metadata: 'par métadonnées',
    email: 'par e-mail',
    additional_email: 'par un autre e-mail du contact',
    domain: 'par domaine',
    additional_domain: 'par un autre domaine de l’entreprise',
    contact_company: 'par le contact',
    created: 'créé par ClearSync',
    manual: 'manuellement',
  },
  linkedBy: '{kind} {method}',
  samples: 'Exemples',
  customer: 'Client',
  status: 'Statut',
  mrr: 'MRR',
  contact: 'Contact',
  company: 'Entreprise',
  noSamples: 'Aucun client n’a été lu.',
  marketing: {
    title: 'Les nouveaux contacts peuvent compter comme contacts marketing',
    text: 'Cela dépend de Paramètres, Contacts marketing, Intégrations dans ce compte HubSpot. ClearSync ne peut pas le régler ; vérifiez-le avant de commencer.',
  },
  csv: 'Tout copier au format CSV',
  copied: {
    one: '{count} client copié. Collez-le dans un tableur.',
    other: '{count} clients copiés. Collez-les dans un tableur.',
  },
  notCopied: 'Le navigateur n’a pas autorisé la copie. Rien n’a été modifié.',
  approve: 'Commencer l’écriture dans HubSpot',
  change: 'Modifier les choix',
};

/** French. */
export const golive: Translated<typeof englishGolive> = {
  heading: 'Mise en service',
  running: 'ClearSync écrit dans HubSpot',
  done: 'En service. {customers} clients Stripe lus, {contacts} associés à un contact.',
  doneMrr: 'En service. {customers} clients Stripe lus, {contacts} associés à un contact, {mrr} de MRR.',
  updates: 'Mises à jour en direct',
  cards: 'Ajouter la carte à vos fiches',
  cardsIntro:
    'HubSpot demande à un admin de placer les cartes manuellement, une fois pour les contacts et une fois pour les entreprises.',
  cardSteps: {
    open: 'Ouvrez un contact, cliquez sur « Personnaliser » en haut et choisissez la vue que votre équipe utilise.',
    add: 'Cliquez sur « Ajouter des cartes » dans la colonne du milieu ou la barre latérale, choisissez « Stripe billing » de ClearSync et cliquez sur Enregistrer.',
    again:
      'Faites de même sur une entreprise. Toutes les personnes qui utilisent la vue voient ensuite la carte.',
  },
  sample: 'Ouvrir {label} dans HubSpot',
  noSample: 'Dès qu’un client payant sera associé à un contact, un lien vers celui-ci s’affichera ici.',
  recipes: 'Ensuite : les recettes',
  recipesText:
    'La page de l’application ClearSync propose des workflows à créer, étape par étape : échecs de paiement, résiliations, essais, phases du cycle de vie et réductions qui prennent fin.',
  finish: 'Terminer la configuration',
};
