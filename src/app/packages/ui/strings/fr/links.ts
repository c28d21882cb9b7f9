import type { links as english } from '../en/links.ts';
import type { Translated } from '../translated.ts';

/** French. */
export const links: Translated<typeof english> = {
  menu: 'Plus',
  history: 'Historique de synchronisation',
  copy: 'Copier l’ID du client Stripe',
  copyNamed: 'Copier l’ID du client Stripe {name}',
  copied: '{id} copié.',
  notCopied: 'HubSpot n’a pas laissé ClearSync copier. L’ID est {id}.',
  unnamed: 'Sans nom',
  why: {
    item: 'Pourquoi cette correspondance ?',
    title: 'Pourquoi cette correspondance ?',
    intro:
      'Chaque client Stripe figure sur une fiche pour une raison que vous pouvez vérifier. ClearSync ne devine jamais.',
    method: 'Associé par',
    reason: 'En détail',
    id: 'ID du client Stripe',
    stays:
      'Une correspondance reste en place quand une adresse e-mail change et quand des fiches sont fusionnées.',
  },
  method: {
    email: 'La même adresse e-mail',
    additional_email: 'Une autre de ses adresses e-mail',
    metadata: 'Les métadonnées du client Stripe',
    domain: 'Le domaine de son adresse e-mail',
    additional_domain: 'Un autre de ses domaines',
    contact_company: 'L’entreprise du contact associé',
    created: 'ClearSync a créé la fiche pour ce client',
    manual: 'Associé par une personne',
  },
  unlink: {
    item: 'Dissocier',
    title: 'Dissocier de cette fiche',
    text: 'Le client Stripe quitte cette fiche, et les propriétés de facturation que ClearSync y a écrites sont vidées ou recalculées. Rien ne change dans Stripe.',
    again:
      'ClearSync ne l’associera plus automatiquement. Vous pouvez l’associer manuellement à tout moment.',
    confirm: 'Dissocier {name}',
    done: '{name} n’est plus associé à cette fiche.',
    cancel: 'Conserver',
  },
  link: {
    open: 'Associer manuellement',
    title: 'Associer un client Stripe à cette fiche',
    field: 'Adresse e-mail ou ID du client Stripe',
    help: 'Par exemple anna@acme.com ou cus_ suivi de ses lettres. L’adresse exacte est recherchée.',
    empty: 'Saisissez une adresse e-mail ou un ID de client Stripe.',
    short: 'C’est trop court. Saisissez l’adresse e-mail ou l’ID du client Stripe en entier.',
    long: 'C’est trop long pour une adresse e-mail.',
    wrong: 'Ce n’est ni une adresse e-mail ni un ID commençant par cus_.',
    search: 'Rechercher des clients Stripe',
    found: 'Clients Stripe trouvés',
    none: 'Aucun client Stripe des comptes connectés ne correspond à {q}.',
    customer: 'Client',
    mrr: 'MRR',
    created: 'Dans Stripe depuis',
    link: 'Associer',
    linkNamed: 'Associer {name}',
    elsewhere: 'Actuellement sur une autre fiche ; l’associer le déplace ici.',
    done: '{name} est associé à cette fiche. Sa facturation apparaît dans un instant.',
  },
  contacts: {
    title: 'Aucune facturation associée à cette entreprise',
    count: {
      one: '{count} client Stripe appartient à ses contacts.',
      other: '{count} clients Stripe appartiennent à ses contacts.',
    },
    elsewhere: {
      one: '{count} d’entre eux compte pour une autre entreprise et y reste.',
      other: '{count} d’entre eux comptent pour une autre entreprise et y restent.',
    },
    include: 'Les inclure',
    done: {
      one: '{count} client Stripe est associé à cette entreprise.',
      other: '{count} clients Stripe sont associés à cette entreprise.',
    },
    other: 'Demandez à un admin HubSpot de les inclure.',
  },
};
