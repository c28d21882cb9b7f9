import type { Sentences } from '../sentence.ts';

/** Why something was written. */
const causes: Sentences = {
  'an import': { de: 'ein Import', fr: 'une importation', es: 'una importación', ja: 'インポート' },
  'a recalculation after changed choices': {
    de: 'eine Neuberechnung nach geänderter Auswahl',
    fr: 'un nouveau calcul après une modification des choix',
    es: 'un nuevo cálculo tras cambiar las opciones',
    ja: '選択の変更後の再計算',
  },
  'the audit found a difference': {
    de: 'der Vergleich fand eine Abweichung',
    fr: 'la comparaison a trouvé une différence',
    es: 'la comparación encontró una diferencia',
    ja: '照合で相違が見つかりました',
  },
  'a run was undone': {
    de: 'ein Lauf wurde rückgängig gemacht',
    fr: 'une exécution a été annulée',
    es: 'se deshizo una ejecución',
    ja: '実行が取り消されました',
  },
  'a customer was linked to the record or taken from it': {
    de: 'ein Kunde wurde mit dem Datensatz verknüpft oder davon gelöst',
    fr: 'un client a été associé à la fiche ou en a été dissocié',
    es: 'se vinculó un cliente al registro o se desvinculó de él',
    ja: '顧客がレコードにリンクされたか、リンクが解除されました',
  },
  'somebody asked for it': {
    de: 'jemand hat es verlangt',
    fr: 'quelqu’un l’a demandé',
    es: 'alguien lo pidió',
    ja: '依頼がありました',
  },
  'something happened in HubSpot': {
    de: 'etwas ist in HubSpot geschehen',
    fr: 'quelque chose s’est passé dans HubSpot',
    es: 'ocurrió algo en HubSpot',
    ja: 'HubSpotで変化がありました',
  },
  'not recorded': { de: 'nicht festgehalten', fr: 'non enregistré', es: 'no se registró', ja: '記録なし' },
  'Stripe told of {event} ({id})': {
    de: 'Stripe meldete {event} ({id})',
    fr: 'Stripe a signalé {event} ({id})',
    es: 'Stripe avisó de {event} ({id})',
    ja: 'Stripeからの通知：{event}（{id}）',
  },
  'Stripe told of a change ({id})': {
    de: 'Stripe meldete eine Änderung ({id})',
    fr: 'Stripe a signalé un changement ({id})',
    es: 'Stripe avisó de un cambio ({id})',
    ja: 'Stripeからの変更通知（{id}）',
  },
  '{~who} (the import of {@moment} was undone)': {
    de: '{~who} (der Import vom {@moment} wurde rückgängig gemacht)',
    fr: '{~who} (l’importation du {@moment} a été annulée)',
    es: '{~who} (se deshizo la importación del {@moment})',
    ja: '{~who}（{@moment}のインポートの取り消し）',
  },
  '{~who} (the {kind} of {@moment} was undone)': {
    de: '{~who} (ein Lauf vom {@moment} wurde rückgängig gemacht: {kind})',
    fr: '{~who} (une exécution du {@moment} a été annulée : {kind})',
    es: '{~who} (se deshizo una ejecución del {@moment}: {kind})',
    ja: '{~who}（{@moment}の実行の取り消し：{kind}）',
  },
  'a person': { de: 'eine Person', fr: 'une personne', es: 'una persona', ja: '担当者' },
};

/** What people did. */
const people: Sentences = {
  'Connected the Stripe account {account}': {
    de: 'Stripe-Account {account} verbunden',
    fr: 'Compte Stripe {account} connecté',
    es: 'Conectó la cuenta de Stripe {account}',
    ja: 'Stripeアカウント{account}を接続',
  },
  'Replaced the key of the Stripe account {account}': {
    de: 'Schlüssel des Stripe-Accounts {account} ersetzt',
    fr: 'Clé du compte Stripe {account} remplacée',
    es: 'Reemplazó la clave de la cuenta de Stripe {account}',
    ja: 'Stripeアカウント{account}のキーを交換',
  },
  'A person with the one-time link connected the Stripe account {account}': {
    de: 'Eine Person mit dem einmaligen Link hat den Stripe-Account {account} verbunden',
    fr: 'Une personne ayant le lien à usage unique a connecté le compte Stripe {account}',
    es: 'Una persona con el enlace de un solo uso conectó la cuenta de Stripe {account}',
    ja: '1回限りのリンクを持つ人がStripeアカウント{account}を接続',
  },
  'A person with the one-time link replaced the key of the Stripe account {account}': {
    de: 'Eine Person mit dem einmaligen Link hat den Schlüssel des Stripe-Accounts {account} ersetzt',
    fr: 'Une personne ayant le lien à usage unique a remplacé la clé du compte Stripe {account}',
    es: 'Una persona con el enlace de un solo uso reemplazó la clave de la cuenta de Stripe {account}',
    ja: '1回限りのリンクを持つ人がStripeアカウント{account}のキーを交換',
  },
  'Made a one-time link for a Stripe key': {
    de: 'Einmaligen Link für einen Stripe-Schlüssel erstellt',
    fr: 'Lien à usage unique créé pour une clé Stripe',
    es: 'Creó un enlace de un solo uso para una clave de Stripe',
    ja: 'Stripeのキー用に1回限りのリンクを作成',
  },
  'Took back the one-time link for a Stripe key': {
    de: 'Einmaligen Link für einen Stripe-Schlüssel zurückgezogen',
    fr: 'Lien à usage unique pour une clé Stripe retiré',
    es: 'Retiró el enlace de un solo uso para una clave de Stripe',
    ja: 'Stripeのキー用の1回限りのリンクを取り消し',
  },
  "Checked the key's permissions": {
    de: 'Berechtigungen des Schlüssels geprüft',
    fr: 'Autorisations de la clé vérifiées',
    es: 'Comprobó los permisos de la clave',
    ja: 'キーの権限を確認',
  },
  'Turned on live updates of {account}': {
    de: 'Live-Updates von {account} eingeschaltet',
    fr: 'Mises à jour en direct de {account} activées',
    es: 'Activó las actualizaciones en vivo de {account}',
    ja: '{account}のライブ更新をオンに設定',
  },
  'Turned off live updates of {account}': {
    de: 'Live-Updates von {account} ausgeschaltet',
    fr: 'Mises à jour en direct de {account} désactivées',
    es: 'Desactivó las actualizaciones en vivo de {account}',
    ja: '{account}のライブ更新をオフに設定',
  },
  'Changed the choices': {
    de: 'Auswahl geändert',
    fr: 'Choix modifiés',
    es: 'Cambió las opciones',
    ja: '選択を変更',
  },
  'Asked for an import of {account}': {
    de: 'Import von {account} angefordert',
    fr: 'Importation de {account} demandée',
    es: 'Pidió una importación de {account}',
    ja: '{account}のインポートを依頼',
  },
  'Approved the writing to HubSpot': {
    de: 'Schreiben nach HubSpot genehmigt',
    fr: 'Écriture dans HubSpot approuvée',
    es: 'Aprobó la escritura en HubSpot',
    ja: 'HubSpotへの書き込みを承認',
  },
  'Paused the writing to HubSpot': {
    de: 'Schreiben nach HubSpot pausiert',
    fr: 'Écriture dans HubSpot mise en pause',
    es: 'Pausó la escritura en HubSpot',
    ja: 'HubSpotへの書き込みを一時停止',
  },
  'Let the writing to HubSpot go on': {
    de: 'Schreiben nach HubSpot fortgesetzt',
    fr: 'Écriture dans HubSpot reprise',
    es: 'Reanudó la escritura en HubSpot',
    ja: 'HubSpotへの書き込みを再開',
  },
  'Asked to catch up with Stripe': {
    de: 'Abgleich mit Stripe angefordert',
    fr: 'Rattrapage avec Stripe demandé',
    es: 'Pidió ponerse al día con Stripe',
    ja: 'Stripeとの同期を依頼',
  },
  'Refreshed a record': {
    de: 'Datensatz aktualisiert',
    fr: 'Fiche actualisée',
    es: 'Actualizó un registro',
    ja: 'レコードを更新',
  },
  'Tried again what was set aside': {
    de: 'Zurückgestelltes erneut versucht',
    fr: 'Nouvel essai de ce qui avait été mis de côté',
    es: 'Volvió a intentar lo apartado',
    ja: '保留されたものを再試行',
  },
  'Asked for an audit': {
    de: 'Vergleich angefordert',
    fr: 'Comparaison demandée',
    es: 'Pidió una comparación',
    ja: '照合を依頼',
  },
  'Undid a run': {
    de: 'Lauf rückgängig gemacht',
    fr: 'Exécution annulée',
    es: 'Deshizo una ejecución',
    ja: '実行を取り消し',
  },
  'Disconnected the Stripe account {account}': {
    de: 'Stripe-Account {account} getrennt',
    fr: 'Compte Stripe {account} déconnecté',
    es: 'Desconectó la cuenta de Stripe {account}',
    ja: 'Stripeアカウント{account}の接続を解除',
  },
  'Uninstalled ClearSync': {
    de: 'ClearSync deinstalliert',
    fr: 'ClearSync désinstallé',
    es: 'Desinstaló ClearSync',
    ja: 'ClearSyncをアンインストール',
  },
  'Linked a customer to a record': {
    de: 'Kunden mit einem Datensatz verknüpft',
    fr: 'Client associé à une fiche',
    es: 'Vinculó un cliente a un registro',
    ja: '顧客をレコードにリンク',
  },
  'Unlinked a customer from a record': {
    de: 'Verknüpfung eines Kunden aufgehoben',
    fr: 'Client dissocié d’une fiche',
    es: 'Desvinculó un cliente de un registro',
    ja: '顧客とレコードのリンクを解除',
  },
  'Let a customer be matched again': {
    de: 'Kunden wieder zur Zuordnung freigegeben',
    fr: 'Client remis en recherche de fiche',
    es: 'Permitió buscar de nuevo el registro de un cliente',
    ja: '顧客を照合し直すよう設定',
  },
  'Put a customer aside in the match inbox': {
    de: 'Kunden in den offenen Zuordnungen zurückgestellt',
    fr: 'Client mis de côté dans les correspondances à traiter',
    es: 'Apartó un cliente en la bandeja de coincidencias',
    ja: '［照合待ち］で顧客を保留',
  },
  'Made a record for a customer': {
    de: 'Datensatz für einen Kunden erstellt',
    fr: 'Fiche créée pour un client',
    es: 'Creó un registro para un cliente',
    ja: '顧客のレコードを作成',
  },
};

/** Who or what did something. */
export const deeds: Sentences = { ...causes, ...people };
