import type { Sentences } from '../sentence.ts';

/** What a customer who could be in HubSpot waits for. */
export const whyWaiting: Sentences = {
  '{who} was read, and his record is looked for in the course of the import.': {
    de: '{who} wurde gelesen, und der Datensatz wird im Lauf des Imports gesucht.',
    fr: '{who} a été lu, et sa fiche est recherchée au cours de l’importation.',
    es: '{who} se leyó, y su registro se busca en el transcurso de la importación.',
    ja: '{who}は読み取り済みで、レコードはインポートの中で検索されます。',
  },
  'Nobody has looked for the record of {who} yet.': {
    de: 'Nach dem Datensatz von {who} wurde noch nicht gesucht.',
    fr: 'La fiche de {who} n’a pas encore été recherchée.',
    es: 'Aún no se ha buscado el registro de {who}.',
    ja: '{who}のレコードはまだ検索されていません。',
  },
  'Nobody has looked for the record of {who} yet; it is waited for since {@moment}.': {
    de: 'Nach dem Datensatz von {who} wurde noch nicht gesucht; er wartet seit {@moment}.',
    fr: 'La fiche de {who} n’a pas encore été recherchée ; elle attend depuis {@moment}.',
    es: 'Aún no se ha buscado el registro de {who}; espera desde {@moment}.',
    ja: '{who}のレコードはまだ検索されていません。{@moment}から待機しています。',
  },
  'Nobody has approved the writing to HubSpot yet, so nothing is written at all.': {
    de: 'Noch hat niemand das Schreiben nach HubSpot genehmigt, daher wird gar nichts geschrieben.',
    fr: 'Personne n’a encore approuvé l’écriture dans HubSpot, donc rien n’est écrit.',
    es: 'Nadie ha aprobado aún la escritura en HubSpot, así que no se escribe nada.',
    ja: 'HubSpotへの書き込みがまだ承認されていないため、何も書き込まれません。',
  },
  'Look at the preview': {
    de: 'Vorschau ansehen',
    fr: 'Consulter l’aperçu',
    es: 'Ver la vista previa',
    ja: 'プレビューを確認',
  },
  'The writing to HubSpot is paused; what changed waits.': {
    de: 'Das Schreiben nach HubSpot ist pausiert; was sich geändert hat, wartet.',
    fr: 'L’écriture dans HubSpot est en pause ; ce qui a changé attend.',
    es: 'La escritura en HubSpot está en pausa; lo que cambió espera.',
    ja: 'HubSpotへの書き込みは一時停止中で、変更は待機しています。',
  },
  'The writing to HubSpot is paused by {~who}; what changed waits.': {
    de: 'Das Schreiben nach HubSpot ist pausiert, durch {~who}; was sich geändert hat, wartet.',
    fr: 'L’écriture dans HubSpot est mise en pause par {~who} ; ce qui a changé attend.',
    es: 'La escritura en HubSpot está en pausa por {~who}; lo que cambió espera.',
    ja: 'HubSpotへの書き込みは{~who}により一時停止中で、変更は待機しています。',
  },
  Resume: { de: 'Fortsetzen', fr: 'Reprendre', es: 'Reanudar', ja: '再開' },
  'HubSpot refused the record of {who}: {~why}': {
    de: 'HubSpot hat den Datensatz von {who} abgelehnt: {~why}',
    fr: 'HubSpot a refusé la fiche de {who} : {~why}',
    es: 'HubSpot rechazó el registro de {who}: {~why}',
    ja: 'HubSpotが{who}のレコードを拒否しました：{~why}',
  },
  'it gave no reason.': {
    de: 'Es nannte keinen Grund.',
    fr: 'sans donner de raison.',
    es: 'no dio ningún motivo.',
    ja: '理由は示されていません。',
  },
  'A change of {who} in Stripe was set aside: {~why}': {
    de: 'Eine Änderung von {who} in Stripe wurde zurückgestellt: {~why}',
    fr: 'Un changement de {who} dans Stripe a été mis de côté : {~why}',
    es: 'Un cambio de {who} en Stripe se apartó: {~why}',
    ja: 'Stripeでの{who}の変更が保留されました：{~why}',
  },
  'Stripe does not accept the key of {account} since {@moment}.': {
    de: 'Stripe akzeptiert den Schlüssel von {account} seit {@moment} nicht.',
    fr: 'Stripe n’accepte plus la clé de {account} depuis {@moment}.',
    es: 'Stripe no acepta la clave de {account} desde {@moment}.',
    ja: 'Stripeは{@moment}から{account}のキーを受け付けていません。',
  },
  'What is shown is as of then.': {
    de: 'Angezeigt wird der Stand von damals.',
    fr: 'Ce qui est affiché date de ce moment.',
    es: 'Lo que se muestra es de ese momento.',
    ja: '表示されているのは、その時点の内容です。',
  },
  'A change of {who} in Stripe waits since {@moment}.': {
    de: 'Eine Änderung von {who} in Stripe wartet seit {@moment}.',
    fr: 'Un changement de {who} dans Stripe attend depuis {@moment}.',
    es: 'Un cambio de {who} en Stripe espera desde {@moment}.',
    ja: 'Stripeでの{who}の変更は、{@moment}から処理待ちです。',
  },
  'The record of {who} is to be written.': {
    de: 'Der Datensatz von {who} wird noch geschrieben.',
    fr: 'La fiche de {who} doit encore être écrite.',
    es: 'El registro de {who} está por escribirse.',
    ja: '{who}のレコードは書き込み待ちです。',
  },
  'The record of {who} is to be written, and waits since {@moment}.': {
    de: 'Der Datensatz von {who} wird noch geschrieben und wartet seit {@moment}.',
    fr: 'La fiche de {who} doit encore être écrite, et attend depuis {@moment}.',
    es: 'El registro de {who} está por escribirse y espera desde {@moment}.',
    ja: '{who}のレコードは書き込み待ちで、{@moment}から待機しています。',
  },
  'Refresh now': {
    de: 'Jetzt aktualisieren',
    fr: 'Actualiser maintenant',
    es: 'Actualizar ahora',
    ja: '今すぐ更新',
  },
  '{who} is in HubSpot, without what the key may not read: {permissions}.': {
    de: '{who} ist in HubSpot, ohne das, was der Schlüssel nicht lesen darf: {permissions}.',
    fr: '{who} est dans HubSpot, sans ce que la clé ne peut pas lire : {permissions}.',
    es: '{who} está en HubSpot, sin lo que la clave no puede leer: {permissions}.',
    ja: '{who}はHubSpotにありますが、キーで読み取れないものは含まれません：{permissions}。',
  },
  '{who} was deleted in Stripe.': {
    de: '{who} wurde in Stripe gelöscht.',
    fr: '{who} a été supprimé dans Stripe.',
    es: '{who} se eliminó en Stripe.',
    ja: '{who}はStripeで削除されました。',
  },
  'HubSpot has what was known of him.': {
    de: 'HubSpot hat, was bekannt war.',
    fr: 'HubSpot a ce qui en était connu.',
    es: 'HubSpot tiene lo que se sabía.',
    ja: 'HubSpotには、それまでに分かっていた内容が残っています。',
  },
  '{who} is in HubSpot.': {
    de: '{who} ist in HubSpot.',
    fr: '{who} est dans HubSpot.',
    es: '{who} está en HubSpot.',
    ja: '{who}はHubSpotにあります。',
  },
  'It was last written on {@moment}.': {
    de: 'Zuletzt geschrieben am {@moment}.',
    fr: 'Dernière écriture le {@moment}.',
    es: 'Se escribió por última vez el {@moment}.',
    ja: '最終書き込みは{@moment}です。',
  },
};
