import type { Sentences } from '../sentence.ts';

const KINDS = {
  customer: { de: 'Kunden', fr: 'clients', es: 'clientes', ja: '顧客' },
  subscription: { de: 'Abonnements', fr: 'abonnements', es: 'suscripciones', ja: 'サブスクリプション' },
  invoice: { de: 'Rechnungen', fr: 'factures', es: 'facturas', ja: '請求書' },
  charge: { de: 'Zahlungen', fr: 'paiements', es: 'pagos', ja: '支払い' },
  product: { de: 'Produkte', fr: 'produits', es: 'productos', ja: '商品' },
  price: { de: 'Preise', fr: 'prix', es: 'precios', ja: '価格' },
  coupon: { de: 'Gutscheine', fr: 'coupons', es: 'cupones', ja: 'クーポン' },
} as const;

/** What an import left out is said behind the name of a kind, and by the name of an account. */
const kinds: Sentences = Object.fromEntries(
  Object.entries(KINDS).flatMap(([kind, { de, fr, es, ja }]) => [
    [`${kind}:`, { de: `${de}:`, fr: `${fr} :`, es: `${es}:`, ja: `${ja}：` }],
    [
      `${kind} of {account}`,
      {
        de: `${de} von {account}`,
        fr: `${fr} de {account}`,
        es: `${es} de {account}`,
        ja: `{account}の${ja}`,
      },
    ],
  ]),
);

/** Why a run ended as it did. */
export const runs: Sentences = {
  ...kinds,
  'not read to its end.': {
    de: 'nicht vollständig gelesen.',
    fr: 'non lu jusqu’au bout.',
    es: 'no se leyó por completo.',
    ja: '最後まで読み取られていません。',
  },
  'The key lacks the permission {permission} (Read) in Stripe.': {
    de: 'Dem Schlüssel fehlt in Stripe die Berechtigung {permission} (Read).',
    fr: 'Il manque à la clé l’autorisation {permission} (Read) dans Stripe.',
    es: 'A la clave le falta el permiso {permission} (Read) en Stripe.',
    ja: 'キーにStripeの権限{permission}（Read）がありません。',
  },
  'Stripe kept refusing because of too many requests.': {
    de: 'Stripe hat wegen zu vieler Anfragen wiederholt abgelehnt.',
    fr: 'Stripe a refusé à plusieurs reprises à cause d’un trop grand nombre de demandes.',
    es: 'Stripe siguió rechazando por demasiadas solicitudes.',
    ja: 'リクエストが多すぎるため、Stripeに拒否され続けました。',
  },
  'Stripe kept failing: {~why}': {
    de: 'Stripe ist wiederholt ausgefallen: {~why}',
    fr: 'Stripe a échoué à plusieurs reprises : {~why}',
    es: 'Stripe siguió fallando: {~why}',
    ja: 'Stripeのエラーが続きました：{~why}',
  },
  'Stripe refused: {~why}': {
    de: 'Stripe hat abgelehnt: {~why}',
    fr: 'Stripe a refusé : {~why}',
    es: 'Stripe lo rechazó: {~why}',
    ja: 'Stripeに拒否されました：{~why}',
  },
  'Stripe no longer knows the key.': {
    de: 'Stripe kennt den Schlüssel nicht mehr.',
    fr: 'Stripe ne connaît plus la clé.',
    es: 'Stripe ya no conoce la clave.',
    ja: 'Stripeがキーを認識できなくなりました。',
  },
  'The key has expired.': {
    de: 'Der Schlüssel ist abgelaufen.',
    fr: 'La clé a expiré.',
    es: 'La clave ha caducado.',
    ja: 'キーの有効期限が切れました。',
  },
  "Stripe does not accept the key from ClearSync's address.": {
    de: 'Stripe akzeptiert den Schlüssel nicht von der Adresse von ClearSync.',
    fr: 'Stripe n’accepte pas la clé depuis l’adresse de ClearSync.',
    es: 'Stripe no acepta la clave desde la dirección de ClearSync.',
    ja: 'Stripeは、ClearSyncのアドレスからのキーを受け付けません。',
  },
  'The stored Stripe key cannot be opened.': {
    de: 'Der gespeicherte Stripe-Schlüssel lässt sich nicht öffnen.',
    fr: 'La clé Stripe enregistrée ne peut pas être ouverte.',
    es: 'La clave de Stripe guardada no se puede abrir.',
    ja: '保存されたStripeのキーを開けません。',
  },
  'Paste the key again, then import again.': {
    de: 'Fügen Sie den Schlüssel erneut ein und importieren Sie dann erneut.',
    fr: 'Collez de nouveau la clé, puis importez de nouveau.',
    es: 'Pegue la clave de nuevo y vuelva a importar.',
    ja: 'キーをもう一度貼り付けてから、再インポートしてください。',
  },
  'HubSpot asks to wait: {~why}': {
    de: 'HubSpot bittet zu warten: {~why}',
    fr: 'HubSpot demande d’attendre : {~why}',
    es: 'HubSpot pide esperar: {~why}',
    ja: 'HubSpotから待つよう求められています：{~why}',
  },
  'HubSpot refused to go on: {~why}': {
    de: 'HubSpot hat das Fortfahren abgelehnt: {~why}',
    fr: 'HubSpot a refusé de continuer : {~why}',
    es: 'HubSpot rechazó continuar: {~why}',
    ja: 'HubSpotが続行を拒否しました：{~why}',
  },
  'ClearSync is no longer installed in this HubSpot account, or its access was withdrawn.': {
    de: 'ClearSync ist in diesem HubSpot-Account nicht mehr installiert, oder der Zugriff wurde entzogen.',
    fr: 'ClearSync n’est plus installé dans ce compte HubSpot, ou son accès a été retiré.',
    es: 'ClearSync ya no está instalado en esta cuenta de HubSpot, o se le retiró el acceso.',
    ja: 'ClearSyncがこのHubSpotアカウントにインストールされていないか、アクセス権が取り消されています。',
  },
  'The Stripe account was disconnected.': {
    de: 'Der Stripe-Account wurde getrennt.',
    fr: 'Le compte Stripe a été déconnecté.',
    es: 'La cuenta de Stripe se desconectó.',
    ja: 'Stripeアカウントの接続が解除されました。',
  },
  'Refused by HubSpot: {#count} records.': {
    de: 'Von HubSpot abgelehnt: {#count} Datensätze.',
    fr: 'Refusées par HubSpot : {#count} fiches.',
    es: 'Rechazados por HubSpot: {#count} registros.',
    ja: 'HubSpotが拒否したレコード：{#count}件。',
  },
  'Not understood and left out: {objects} and {#count} more.': {
    de: 'Nicht verstanden und ausgelassen: {objects} und {#count} weitere.',
    fr: 'Non compris et omis : {objects} et {#count} autres.',
    es: 'No se entendió y se dejó fuera: {objects} y {#count} más.',
    ja: '解釈できず省かれたもの：{objects}、ほか{#count}件。',
  },
  'Not understood and left out: {objects}.': {
    de: 'Nicht verstanden und ausgelassen: {objects}.',
    fr: 'Non compris et omis : {objects}.',
    es: 'No se entendió y se dejó fuera: {objects}.',
    ja: '解釈できず省かれたもの：{objects}。',
  },
  'Not understood: {objects}.': {
    de: 'Nicht verstanden: {objects}.',
    fr: 'Non compris : {objects}.',
    es: 'No se entendió: {objects}.',
    ja: '解釈できなかったもの：{objects}。',
  },
  'not imported yet.': {
    de: 'noch nicht importiert.',
    fr: 'pas encore importé.',
    es: 'aún no se ha importado.',
    ja: 'まだインポートされていません。',
  },
  'its Stripe key no longer works.': {
    de: 'Der Stripe-Schlüssel funktioniert nicht mehr.',
    fr: 'sa clé Stripe ne fonctionne plus.',
    es: 'su clave de Stripe ya no funciona.',
    ja: 'Stripeのキーが使えなくなっています。',
  },
  'No Stripe account is connected.': {
    de: 'Kein Stripe-Account ist verbunden.',
    fr: 'Aucun compte Stripe n’est connecté.',
    es: 'No hay ninguna cuenta de Stripe conectada.',
    ja: 'Stripeアカウントが接続されていません。',
  },
};
