import type { Sentences } from './sentence.ts';

/** The columns of tables that are copied as CSV. Words like these are no sentences: elsewhere they may be somebody's name. */
export const csvHeads: Sentences = {
  'Stripe customer': { de: 'Stripe-Kunde', fr: 'Client Stripe', es: 'Cliente de Stripe', ja: 'Stripeの顧客' },
  Name: { de: 'Name', fr: 'Nom', es: 'Nombre', ja: '名前' },
  'E-mail': { de: 'E-Mail', fr: 'E-mail', es: 'Correo', ja: 'メールアドレス' },
  Status: { de: 'Status', fr: 'Statut', es: 'Estado', ja: 'ステータス' },
  MRR: { de: 'MRR', fr: 'MRR', es: 'MRR', ja: 'MRR' },
  Contact: { de: 'Kontakt', fr: 'Contact', es: 'Contacto', ja: 'コンタクト' },
  'Contact found by': {
    de: 'Kontakt gefunden über',
    fr: 'Contact trouvé par',
    es: 'Contacto encontrado por',
    ja: 'コンタクトの照合方法',
  },
  'Contact id': { de: 'Kontakt-ID', fr: 'ID du contact', es: 'ID del contacto', ja: 'コンタクトID' },
  'Contact reason': {
    de: 'Kontakt: Grund',
    fr: 'Contact : raison',
    es: 'Contacto: motivo',
    ja: 'コンタクト：理由',
  },
  Company: { de: 'Unternehmen', fr: 'Entreprise', es: 'Empresa', ja: '会社' },
  'Company found by': {
    de: 'Unternehmen gefunden über',
    fr: 'Entreprise trouvée par',
    es: 'Empresa encontrada por',
    ja: '会社の照合方法',
  },
  'Company id': { de: 'Unternehmens-ID', fr: 'ID de l’entreprise', es: 'ID de la empresa', ja: '会社ID' },
  'Company reason': {
    de: 'Unternehmen: Grund',
    fr: 'Entreprise : raison',
    es: 'Empresa: motivo',
    ja: '会社：理由',
  },
  'Stripe account': {
    de: 'Stripe-Account',
    fr: 'Compte Stripe',
    es: 'Cuenta de Stripe',
    ja: 'Stripeアカウント',
  },
  Mode: { de: 'Modus', fr: 'Mode', es: 'Modo', ja: 'モード' },
  Kind: { de: 'Art', fr: 'Type', es: 'Tipo', ja: '種類' },
  'What happened': { de: 'Was geschah', fr: 'Ce qui s’est passé', es: 'Qué ocurrió', ja: '発生した内容' },
  What: { de: 'Was', fr: 'Quoi', es: 'Qué', ja: '対象' },
  Reason: { de: 'Grund', fr: 'Raison', es: 'Motivo', ja: '理由' },
  When: { de: 'Wann', fr: 'Quand', es: 'Cuándo', ja: '日時' },
  'What to do': { de: 'So beheben Sie es', fr: 'Que faire', es: 'Qué hacer', ja: '対処方法' },
};
