import type { Sentences } from '../sentence.ts';

/** Why a record was not read from Stripe again. */
export const refreshing: Sentences = {
  'What is shown is the last good data, and nothing was changed.': {
    de: 'Angezeigt wird der letzte gute Stand, und nichts wurde geändert.',
    fr: 'Ce qui est affiché est le dernier état valable, et rien n’a été modifié.',
    es: 'Lo que se muestra son los últimos datos buenos, y no se cambió nada.',
    ja: '表示されているのは最後に正常に取得したデータで、何も変更されていません。',
  },
  'Stripe no longer accepts the key': {
    de: 'Stripe akzeptiert den Schlüssel nicht mehr',
    fr: 'Stripe n’accepte plus la clé',
    es: 'Stripe ya no acepta la clave',
    ja: 'Stripeがキーを受け付けなくなりました',
  },
  'Connect a new key of the same account in the settings of ClearSync.': {
    de: 'Verbinden Sie in den Einstellungen von ClearSync einen neuen Schlüssel desselben Accounts.',
    fr: 'Connectez une nouvelle clé du même compte dans les paramètres de ClearSync.',
    es: 'Conecte una clave nueva de la misma cuenta en la configuración de ClearSync.',
    ja: 'ClearSyncの設定で、同じアカウントの新しいキーを接続してください。',
  },
  'The key lacks the permission {permission} (Read)': {
    de: 'Dem Schlüssel fehlt die Berechtigung {permission} (Read)',
    fr: 'Il manque à la clé l’autorisation {permission} (Read)',
    es: 'A la clave le falta el permiso {permission} (Read)',
    ja: 'キーに権限{permission}（Read）がありません',
  },
  'Give the key this permission in Stripe, then check it in the settings of ClearSync.': {
    de: 'Geben Sie dem Schlüssel diese Berechtigung in Stripe und prüfen Sie ihn dann in den Einstellungen von ClearSync.',
    fr: 'Donnez cette autorisation à la clé dans Stripe, puis vérifiez-la dans les paramètres de ClearSync.',
    es: 'Dé este permiso a la clave en Stripe y compruébela después en la configuración de ClearSync.',
    ja: 'Stripeでキーにこの権限を付与してから、ClearSyncの設定で確認してください。',
  },
  'Stripe gave no usable answer': {
    de: 'Stripe gab keine brauchbare Antwort',
    fr: 'Stripe n’a donné aucune réponse exploitable',
    es: 'Stripe no dio ninguna respuesta utilizable',
    ja: 'Stripeから有効な応答がありませんでした',
  },
  'Changes arrive by themselves as soon as Stripe answers.': {
    de: 'Änderungen kommen von selbst an, sobald Stripe antwortet.',
    fr: 'Les changements arrivent d’eux-mêmes dès que Stripe répond.',
    es: 'Los cambios llegan por sí solos en cuanto Stripe responda.',
    ja: 'Stripeが応答すれば、変更は自動的に届きます。',
  },
  'ClearSync is taking over changes of this account': {
    de: 'ClearSync übernimmt gerade Änderungen dieses Accounts',
    fr: 'ClearSync reprend en ce moment des changements de ce compte',
    es: 'ClearSync está aplicando cambios de esta cuenta',
    ja: 'ClearSyncはこのアカウントの変更を反映しています',
  },
  'What was read was not stored.': {
    de: 'Was gelesen wurde, ist nicht gespeichert.',
    fr: 'Ce qui a été lu n’a pas été enregistré.',
    es: 'Lo que se leyó no se guardó.',
    ja: '読み取った内容は保存されていません。',
  },
  'HubSpot did not tell the e-mail addresses of this record': {
    de: 'HubSpot hat die E-Mail-Adressen dieses Datensatzes nicht genannt',
    fr: 'HubSpot n’a pas communiqué les adresses e-mail de cette fiche',
    es: 'HubSpot no indicó las direcciones de correo de este registro',
    ja: 'このレコードのメールアドレスをHubSpotから取得できませんでした',
  },
  'Without them no Stripe customer can be looked for.': {
    de: 'Ohne sie lässt sich kein Stripe-Kunde suchen.',
    fr: 'Sans elles, aucun client Stripe ne peut être recherché.',
    es: 'Sin ellas no se puede buscar ningún cliente de Stripe.',
    ja: 'アドレスがないと、Stripeの顧客を探せません。',
  },
  'The import reaches this record by itself.': {
    de: 'Der Import erreicht diesen Datensatz von selbst.',
    fr: 'L’importation atteint cette fiche d’elle-même.',
    es: 'La importación llega a este registro por sí sola.',
    ja: 'このレコードはインポートで自動的に処理されます。',
  },
  'No Stripe customer is linked to this record': {
    de: 'Mit diesem Datensatz ist kein Stripe-Kunde verknüpft',
    fr: 'Aucun client Stripe n’est associé à cette fiche',
    es: 'Ningún cliente de Stripe está vinculado a este registro',
    ja: 'このレコードにリンクされたStripeの顧客はありません',
  },
  'There is nothing to read from Stripe.': {
    de: 'Es gibt nichts aus Stripe zu lesen.',
    fr: 'Il n’y a rien à lire dans Stripe.',
    es: 'No hay nada que leer de Stripe.',
    ja: 'Stripeから読み取るものはありません。',
  },
  'Search for the e-mail address under "Why is it not here?".': {
    de: 'Suchen Sie die E-Mail-Adresse unter „Warum ist es nicht hier?“.',
    fr: 'Cherchez l’adresse e-mail sous « Pourquoi n’est-ce pas ici ? ».',
    es: 'Busque la dirección de correo en «¿Por qué no está aquí?».',
    ja: '「表示されない理由を調べる」でメールアドレスを検索してください。',
  },
  'Too many refreshes': {
    de: 'Zu viele Aktualisierungen',
    fr: 'Trop d’actualisations',
    es: 'Demasiadas actualizaciones',
    ja: '更新の回数が多すぎます',
  },
  'Records are kept up to date by themselves.': {
    de: 'Datensätze bleiben von selbst aktuell.',
    fr: 'Les fiches restent à jour d’elles-mêmes.',
    es: 'Los registros se mantienen al día por sí solos.',
    ja: 'レコードは自動的に最新の状態に保たれます。',
  },
};
