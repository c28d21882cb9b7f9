import type { Sentences } from '../sentence.ts';

/** What happened when a Stripe account or the whole app was taken away. */
export const leaving: Sentences = {
  'Our copy of its data is being deleted.': {
    de: 'Unsere Kopie der Daten wird gelöscht.',
    fr: 'Notre copie de ses données est en cours de suppression.',
    es: 'Nuestra copia de sus datos se está eliminando.',
    ja: '保存していたデータのコピーを削除しています。',
  },
  'Our copy of its data is deleted in 30 days.': {
    de: 'Unsere Kopie der Daten wird in 30 Tagen gelöscht.',
    fr: 'Notre copie de ses données sera supprimée dans 30 jours.',
    es: 'Nuestra copia de sus datos se eliminará dentro de 30 días.',
    ja: '保存していたデータのコピーは30日後に削除されます。',
  },
  'The Stripe account was disconnected before.': {
    de: 'Der Stripe-Account war bereits getrennt.',
    fr: 'Le compte Stripe avait déjà été déconnecté.',
    es: 'La cuenta de Stripe ya se había desconectado.',
    ja: 'Stripeアカウントの接続はすでに解除されています。',
  },
  'The Stripe account is disconnected and its key deleted.': {
    de: 'Der Stripe-Account ist getrennt und der Schlüssel gelöscht.',
    fr: 'Le compte Stripe est déconnecté et sa clé supprimée.',
    es: 'La cuenta de Stripe está desconectada y su clave, eliminada.',
    ja: 'Stripeアカウントの接続を解除し、キーを削除しました。',
  },
  "ClearSync's webhook endpoint was removed from Stripe.": {
    de: 'Der Webhook-Endpoint von ClearSync wurde aus Stripe entfernt.',
    fr: 'L’endpoint de webhook de ClearSync a été supprimé de Stripe.',
    es: 'El punto de conexión de webhook de ClearSync se quitó de Stripe.',
    ja: 'ClearSyncのWebhookエンドポイントはStripeから削除されました。',
  },
  "ClearSync's webhook endpoint may still be in Stripe: Stripe did not answer in time.": {
    de: 'Der Webhook-Endpoint von ClearSync ist möglicherweise noch in Stripe: Stripe hat nicht rechtzeitig geantwortet.',
    fr: 'L’endpoint de webhook de ClearSync est peut-être encore dans Stripe : Stripe n’a pas répondu à temps.',
    es: 'El punto de conexión de webhook de ClearSync puede seguir en Stripe: Stripe no respondió a tiempo.',
    ja: 'ClearSyncのWebhookエンドポイントがStripeに残っている可能性があります。Stripeから時間内に応答がありませんでした。',
  },
  'Delete it in Stripe.': {
    de: 'Löschen Sie ihn in Stripe.',
    fr: 'Supprimez-le dans Stripe.',
    es: 'Elimínelo en Stripe.',
    ja: 'Stripeで削除してください。',
  },
  'What ClearSync wrote to HubSpot stays there.': {
    de: 'Was ClearSync nach HubSpot geschrieben hat, bleibt dort.',
    fr: 'Ce que ClearSync a écrit dans HubSpot y reste.',
    es: 'Lo que ClearSync escribió en HubSpot se queda allí.',
    ja: 'ClearSyncがHubSpotに書き込んだ内容はそのまま残ります。',
  },
  'What ClearSync wrote is being emptied on {~records}.': {
    de: 'Was ClearSync geschrieben hat, wird geleert: {~records}.',
    fr: 'Ce que ClearSync a écrit est en cours de vidage : {~records}.',
    es: 'Se está vaciando lo que ClearSync escribió: {~records}.',
    ja: 'ClearSyncが書き込んだ値を空にしています：{~records}。',
  },
  'The Stripe accounts are disconnected and their keys deleted.': {
    de: 'Die Stripe-Accounts sind getrennt und ihre Schlüssel gelöscht.',
    fr: 'Les comptes Stripe sont déconnectés et leurs clés supprimées.',
    es: 'Las cuentas de Stripe están desconectadas y sus claves, eliminadas.',
    ja: 'Stripeアカウントの接続を解除し、キーを削除しました。',
  },
  'What ClearSync wrote is being emptied; then the app is removed.': {
    de: 'Was ClearSync geschrieben hat, wird geleert; dann wird die App entfernt.',
    fr: 'Ce que ClearSync a écrit est en cours de vidage ; l’application est ensuite supprimée.',
    es: 'Se está vaciando lo que ClearSync escribió; después se quita la aplicación.',
    ja: 'ClearSyncが書き込んだ値を空にした後、アプリが削除されます。',
  },
  'You need not wait.': {
    de: 'Sie müssen nicht warten.',
    fr: 'Vous n’avez pas besoin d’attendre.',
    es: 'No hace falta que espere.',
    ja: 'お待ちいただく必要はありません。',
  },
  'The Stripe accounts are disconnected and nothing is written any more.': {
    de: 'Die Stripe-Accounts sind getrennt, und es wird nichts mehr geschrieben.',
    fr: 'Les comptes Stripe sont déconnectés et plus rien n’est écrit.',
    es: 'Las cuentas de Stripe están desconectadas y ya no se escribe nada.',
    ja: 'Stripeアカウントの接続を解除しました。これ以上書き込まれることはありません。',
  },
  'Removing the app goes on by itself: {~why}': {
    de: 'Das Entfernen der App geht von selbst weiter: {~why}',
    fr: 'La suppression de l’application se poursuit d’elle-même : {~why}',
    es: 'La aplicación se sigue quitando por sí sola: {~why}',
    ja: 'アプリの削除は自動的に続きます：{~why}',
  },
  'It takes longer than usual and goes on by itself.': {
    de: 'Es dauert länger als sonst und geht von selbst weiter.',
    fr: 'Cela prend plus de temps que d’habitude et se poursuit de soi-même.',
    es: 'Tarda más de lo habitual y continúa por sí solo.',
    ja: '通常より時間がかかっていますが、自動的に続きます。',
  },
  'ClearSync was removed from this HubSpot account, and every key and token deleted.': {
    de: 'ClearSync wurde aus diesem HubSpot-Account entfernt, und alle Schlüssel und Token sind gelöscht.',
    fr: 'ClearSync a été supprimé de ce compte HubSpot, et toutes les clés et tous les jetons ont été effacés.',
    es: 'ClearSync se quitó de esta cuenta de HubSpot, y se eliminaron todas las claves y los tokens.',
    ja: 'ClearSyncはこのHubSpotアカウントから削除され、すべてのキーとトークンが削除されました。',
  },
};
