import type { choices as englishChoices, numbers as englishNumbers } from '../en/settingsChoices.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const choices: Translated<typeof englishChoices> = {
  heading: 'Importer depuis Stripe',
  intro:
    'ClearSync lit une fois tous les clients, abonnements, factures et paiements. Vous voyez ensuite un aperçu ; rien n’est écrit dans HubSpot avant que vous ne l’approuviez.',
  match: 'Associer par',
  matchText:
    'Les contacts sont trouvés par adresse e-mail exacte, les entreprises par domaine. Si vous conservez des ID HubSpot dans les métadonnées de vos clients Stripe, indiquez la clé ci-dessous : elle est consultée en premier.',
  metadata: {
    contactKey: 'Clé de métadonnées Stripe pour les contacts',
    contactProperty: 'Propriété de contact de même valeur',
    companyKey: 'Clé de métadonnées Stripe pour les entreprises',
    companyProperty: 'Propriété d’entreprise de même valeur',
  },
  contactKeyHint: 'Facultatif, par exemple hubspot_contact_id.',
  companyKeyHint: 'Facultatif, par exemple hubspot_company_id.',
  contactPropertyHint:
    'Son nom interne : hs_object_id est l’ID de la fiche ; email convient, les autres doivent avoir des valeurs uniques.',
  companyPropertyHint:
    'Son nom interne : hs_object_id est l’ID de la fiche ; les autres doivent avoir des valeurs uniques.',
  syncFilter: 'Qui synchroniser',
  syncFilters: {
    everyone: 'Tout le monde',
    paying_or_trialing: 'Clients payants ou en essai',
    paying: 'Clients payants uniquement',
  },
  syncHint:
    'Un client déjà synchronisé le reste quand il résilie, afin que vous voyiez la résiliation dans HubSpot.',
  excludedDomains: 'Domaines à exclure',
  excludedHint:
    'Les clients ayant une adresse e-mail sur ces domaines ne sont jamais synchronisés. Un par ligne, 500 au maximum.',
  freeMailAdded: 'Fournisseurs à ajouter',
  freeMailAddedHint:
    'Domaines de messageries gratuites ou partagées absents de la liste intégrée. Un par ligne, 500 au maximum.',
  freeMailRemoved: 'Fournisseurs à retirer de la liste',
  freeMailRemovedHint:
    'Domaines de la liste intégrée qui sont ceux d’une de vos entreprises. Un par ligne, 500 au maximum.',
  domainsPlaceholder: 'acme.com',
  problems: {
    title: 'Rien n’a encore été enregistré',
    text: {
      one: '{count} champ est à revoir ; le message figure à côté. Votre saisie est conservée.',
      other: '{count} champs sont à revoir ; les messages figurent à côté. Votre saisie est conservée.',
    },
    noDomain: '« {text} » n’est pas un domaine. Saisissez des domaines comme acme.com, un par ligne.',
    longDomain:
      '« {text} » est trop long pour un domaine. Saisissez des domaines comme acme.com, un par ligne.',
    manyDomains: '{count} domaines, c’est trop ; la liste en contient 500. Retirez-en.',
    half: 'Remplissez les deux, la clé de métadonnées et la propriété, ou laissez les deux vides.',
    longKey: 'Une clé de métadonnées Stripe comporte 40 caractères au maximum.',
    badKey: 'Une clé de métadonnées Stripe ne contient ni crochets ni chevrons. Copiez uniquement la clé.',
    badProperty:
      'Ce n’est pas le nom interne d’une propriété. Il ne contient que des minuscules, des chiffres et des tirets bas, 100 au maximum, comme hs_object_id.',
  },
  createContacts: 'Quand aucun contact ne correspond',
  createCompanies: 'Quand aucune entreprise ne correspond',
  creations: {
    off: 'Ne rien faire',
    paying: 'Créer une fiche pour les clients payants',
    all: 'Créer une fiche pour tous les clients synchronisés',
  },
  createHint:
    'Les clients sans fiche sont listés, quel que soit votre choix. Les nouveaux contacts peuvent compter comme contacts marketing dans HubSpot.',
  cancelComments: 'Écrire les commentaires de résiliation',
  cancelHint:
    'Ce que les clients ont écrit en résiliant. Toute personne qui voit la fiche dans HubSpot peut le lire.',
  on: 'Activé',
  off: 'Désactivé',
  start: 'Lancer l’importation',
  showPreview: 'Afficher l’aperçu',
  running: 'Votre importation est en cours',
  failed: {
    title: 'L’importation s’est arrêtée',
    text: 'Ce qui a été lu est conservé ; relancer reprend à partir de là.',
    reason: 'Raison : {reason}',
  },
};

/** French. */
export const numbers: Translated<typeof englishNumbers> = {
  rule: 'Ce qui compte comme MRR',
  examples: {
    net: '1 200 $ par an avec une réduction unique de 20 % comptent pour 80 $ par mois.',
    stripe: 'Seules les réductions sans fin comptent : le même cas vaut 100 $ par mois.',
    conservative:
      'Net de toutes les réductions, et ce qui est en retard compte pour 0 $ : le même cas vaut 80 $ par mois.',
  },
  currency: 'Devise des rapports',
  currencyHint:
    'Les montants dans HubSpot sont exprimés dans cette devise, selon les taux de change de ce compte HubSpot. L’original est conservé à côté du MRR.',
  ownCurrency: '{currency}, la devise de l’entreprise',
  rate: '1 {from} vaut {rate} {to}, taux HubSpot du {day}.',
  rateBack:
    '1 {from} vaut {rate} {to}, taux HubSpot du {day} ; les montants en {to} sont divisés par ce taux.',
  mrrNow: 'MRR actuel : {amounts}',
};
