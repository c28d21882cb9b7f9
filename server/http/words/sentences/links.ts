import type { Sentences } from '../sentence.ts';

/** Why a customer is linked to a record, or to none. */
export const links: Sentences = {
  'The Stripe customer has no e-mail address.': {
    de: 'Der Stripe-Kunde hat keine E-Mail-Adresse.',
    fr: 'Le client Stripe n’a pas d’adresse e-mail.',
    es: 'El cliente de Stripe no tiene dirección de correo.',
    ja: 'Stripeの顧客にメールアドレスがありません。',
  },
  '"{text}" is not a valid e-mail address.': {
    de: '„{text}“ ist keine gültige E-Mail-Adresse.',
    fr: '« {text} » n’est pas une adresse e-mail valide.',
    es: '«{text}» no es una dirección de correo válida.',
    ja: '「{text}」は有効なメールアドレスではありません。',
  },
  '{key} has no record, and HubSpot refused to create one: {~why}': {
    de: '{key} hat keinen Datensatz, und HubSpot hat es abgelehnt, einen zu erstellen: {~why}',
    fr: '{key} n’a pas de fiche, et HubSpot a refusé d’en créer une : {~why}',
    es: '{key} no tiene registro, y HubSpot rechazó crear uno: {~why}',
    ja: '{key}のレコードはなく、HubSpotが作成を拒否しました：{~why}',
  },
  'This person asked to be forgotten in HubSpot, so no contact is linked or created.': {
    de: 'Diese Person hat in HubSpot verlangt, vergessen zu werden, daher wird kein Kontakt verknüpft oder erstellt.',
    fr: 'Cette personne a demandé à être oubliée dans HubSpot, donc aucun contact n’est associé ni créé.',
    es: 'Esta persona pidió en HubSpot que se la olvidara, así que no se vincula ni se crea ningún contacto.',
    ja: 'この人はHubSpotでデータの消去を求めているため、コンタクトはリンクも作成もされません。',
  },
  "{address} is one of this contact's additional e-mail addresses.": {
    de: '{address} ist eine der weiteren E-Mail-Adressen dieses Kontakts.',
    fr: '{address} est l’une des adresses e-mail supplémentaires de ce contact.',
    es: '{address} es una de las direcciones de correo adicionales de este contacto.',
    ja: '{address}はこのコンタクトの追加メールアドレスの1つです。',
  },
  "{address} is this contact's e-mail address.": {
    de: '{address} ist die E-Mail-Adresse dieses Kontakts.',
    fr: '{address} est l’adresse e-mail de ce contact.',
    es: '{address} es la dirección de correo de este contacto.',
    ja: '{address}はこのコンタクトのメールアドレスです。',
  },
  '{address} is not taken by HubSpot: {~why}': {
    de: 'HubSpot nimmt {address} nicht an: {~why}',
    fr: 'HubSpot n’accepte pas {address} : {~why}',
    es: 'HubSpot no acepta {address}: {~why}',
    ja: 'HubSpotが{address}を受け付けません：{~why}',
  },
  '{address} is not the address of any contact in HubSpot.': {
    de: 'Kein Kontakt in HubSpot hat die Adresse {address}.',
    fr: '{address} n’est l’adresse d’aucun contact dans HubSpot.',
    es: '{address} no es la dirección de ningún contacto de HubSpot.',
    ja: '{address}はHubSpotのどのコンタクトのアドレスでもありません。',
  },
  '{domain} is not the domain of any company in HubSpot.': {
    de: 'Kein Unternehmen in HubSpot hat die Domain {domain}.',
    fr: '{domain} n’est le domaine d’aucune entreprise dans HubSpot.',
    es: '{domain} no es el dominio de ninguna empresa de HubSpot.',
    ja: '{domain}はHubSpotのどの会社のドメインでもありません。',
  },
  '{domain} is a free e-mail provider, so it does not tell which company this is.': {
    de: '{domain} ist ein kostenloser E-Mail-Anbieter und sagt daher nicht, um welches Unternehmen es geht.',
    fr: '{domain} est un fournisseur de messagerie gratuit, donc n’indique pas de quelle entreprise il s’agit.',
    es: '{domain} es un proveedor de correo gratuito, así que no indica de qué empresa se trata.',
    ja: '{domain}は無料メールプロバイダーのため、どの会社か分かりません。',
  },
  '{key} belonged to no contact, so ClearSync created this one.': {
    de: '{key} gehörte zu keinem Kontakt, daher hat ClearSync diesen erstellt.',
    fr: '{key} n’appartenait à aucun contact, donc ClearSync a créé celui-ci.',
    es: '{key} no era de ningún contacto, así que ClearSync creó este.',
    ja: '{key}のコンタクトがなかったため、ClearSyncがこのコンタクトを作成しました。',
  },
  '{key} belonged to no company, so ClearSync created this one.': {
    de: '{key} gehörte zu keinem Unternehmen, daher hat ClearSync dieses erstellt.',
    fr: '{key} n’appartenait à aucune entreprise, donc ClearSync a créé celle-ci.',
    es: '{key} no era de ninguna empresa, así que ClearSync creó esta.',
    ja: '{key}の会社がなかったため、ClearSyncがこの会社を作成しました。',
  },
  "It is the primary company of this customer's contact.": {
    de: 'Es ist das Hauptunternehmen des Kontakts dieses Kunden.',
    fr: 'C’est l’entreprise principale du contact de ce client.',
    es: 'Es la empresa principal del contacto de este cliente.',
    ja: 'この顧客のコンタクトのプライマリー会社です。',
  },
  '{domain} is the domain of {#count} companies; a person must say which of them it is.': {
    de: '{domain} ist die Domain von {#count} Unternehmen; jemand muss sagen, welches davon es ist.',
    fr: '{domain} est le domaine de {#count} entreprises ; une personne doit indiquer laquelle est la bonne.',
    es: '{domain} es el dominio de {#count} empresas; una persona debe indicar cuál de ellas es.',
    ja: '{domain}をドメインとする会社が{#count}件あります。どの会社かを選択する必要があります。',
  },
  '{domain} is its domain; it was created on {@day}.': {
    de: '{domain} ist die Domain; erstellt am {@day}.',
    fr: '{domain} est son domaine ; créée le {@day}.',
    es: '{domain} es su dominio; se creó el {@day}.',
    ja: '{domain}が会社のドメインです。作成日は{@day}です。',
  },
  '{domain} is one of its additional domains; it was created on {@day}.': {
    de: '{domain} ist eine der weiteren Domains; erstellt am {@day}.',
    fr: '{domain} est l’un de ses domaines supplémentaires ; créée le {@day}.',
    es: '{domain} es uno de sus dominios adicionales; se creó el {@day}.',
    ja: '{domain}が追加ドメインの1つです。作成日は{@day}です。',
  },
  "{domain} is this company's domain.": {
    de: '{domain} ist die Domain dieses Unternehmens.',
    fr: '{domain} est le domaine de cette entreprise.',
    es: '{domain} es el dominio de esta empresa.',
    ja: '{domain}はこの会社のドメインです。',
  },
  "{domain} is one of this company's additional domains.": {
    de: '{domain} ist eine der weiteren Domains dieses Unternehmens.',
    fr: '{domain} est l’un des domaines supplémentaires de cette entreprise.',
    es: '{domain} es uno de los dominios adicionales de esta empresa.',
    ja: '{domain}はこの会社の追加ドメインの1つです。',
  },
  'Metadata "{key}" was not used, because {~why}.': {
    de: 'Das Metadatum „{key}“ wurde nicht verwendet: {~why}.',
    fr: 'La métadonnée « {key} » n’a pas été utilisée : {~why}.',
    es: 'El metadato «{key}» no se usó: {~why}.',
    ja: 'メタデータ「{key}」は使用されませんでした：{~why}。',
  },
  'HubSpot has no property "{property}"': {
    de: 'HubSpot hat keine Eigenschaft „{property}“',
    fr: 'HubSpot n’a pas de propriété « {property} »',
    es: 'HubSpot no tiene la propiedad «{property}»',
    ja: 'HubSpotにプロパティ「{property}」がありません',
  },
  'values of HubSpot\'s property "{property}" are not unique': {
    de: 'Die Werte der HubSpot-Eigenschaft „{property}“ sind nicht eindeutig',
    fr: 'les valeurs de la propriété HubSpot « {property} » ne sont pas uniques',
    es: 'los valores de la propiedad «{property}» de HubSpot no son únicos',
    ja: 'HubSpotのプロパティ「{property}」の値が一意ではありません',
  },
  'Metadata "{key}" of the Stripe customer is this record\'s ID.': {
    de: 'Das Metadatum „{key}“ des Stripe-Kunden ist die ID dieses Datensatzes.',
    fr: 'La métadonnée « {key} » du client Stripe est l’identifiant de cette fiche.',
    es: 'El metadato «{key}» del cliente de Stripe es el ID de este registro.',
    ja: 'Stripeの顧客のメタデータ「{key}」が、このレコードのIDです。',
  },
  'Metadata "{key}" of the Stripe customer is this record\'s "{property}".': {
    de: 'Das Metadatum „{key}“ des Stripe-Kunden ist „{property}“ dieses Datensatzes.',
    fr: 'La métadonnée « {key} » du client Stripe est « {property} » de cette fiche.',
    es: 'El metadato «{key}» del cliente de Stripe es «{property}» de este registro.',
    ja: 'Stripeの顧客のメタデータ「{key}」が、このレコードの「{property}」です。',
  },
  '{~who} unlinked it on {@day}.': {
    de: '{~who} hat die Verknüpfung am {@day} aufgehoben.',
    fr: '{~who} l’a dissocié le {@day}.',
    es: '{~who} lo desvinculó el {@day}.',
    ja: '{~who}が{@day}にリンクを解除しました。',
  },
  '{~who} took it out of the match inbox on {@day}.': {
    de: '{~who} hat es am {@day} aus den offenen Zuordnungen genommen.',
    fr: '{~who} l’a retiré des correspondances à traiter le {@day}.',
    es: '{~who} lo quitó de la bandeja de coincidencias el {@day}.',
    ja: '{~who}が{@day}に［照合待ち］から外しました。',
  },
  '{~who} set it back to automatic, so it is looked for again, on {@day}.': {
    de: '{~who} hat es am {@day} auf automatisch zurückgesetzt, daher wird wieder gesucht.',
    fr: '{~who} l’a remis en automatique le {@day}, donc il est de nouveau recherché.',
    es: '{~who} lo devolvió a automático el {@day}, así que se busca de nuevo.',
    ja: '{~who}が{@day}に自動へ戻したため、もう一度検索されます。',
  },
  '{~who} linked it by hand on {@day}.': {
    de: '{~who} hat es am {@day} von Hand verknüpft.',
    fr: '{~who} l’a associé à la main le {@day}.',
    es: '{~who} lo vinculó a mano el {@day}.',
    ja: '{~who}が{@day}に手動でリンクしました。',
  },
  '{~who} asked for it on {@day}.': {
    de: '{~who} hat es am {@day} verlangt.',
    fr: '{~who} l’a demandé le {@day}.',
    es: '{~who} lo pidió el {@day}.',
    ja: '{~who}が{@day}に依頼しました。',
  },
  'A person': { de: 'Eine Person', fr: 'Une personne', es: 'Una persona', ja: '担当者' },
  'HubSpot merged its record into {record} (seen on {@day}).': {
    de: 'HubSpot hat den Datensatz in {record} zusammengeführt (gesehen am {@day}).',
    fr: 'HubSpot a fusionné sa fiche dans {record} (constaté le {@day}).',
    es: 'HubSpot combinó su registro en {record} (visto el {@day}).',
    ja: 'HubSpotがレコードを{record}に統合しました（{@day}に確認）。',
  },
  'The contact that this customer was linked to was deleted in HubSpot on {@day}; ClearSync does not make it again by itself.':
    {
      de: 'Der Kontakt, mit dem dieser Kunde verknüpft war, wurde am {@day} in HubSpot gelöscht; ClearSync erstellt ihn nicht von selbst neu.',
      fr: 'Le contact auquel ce client était associé a été supprimé dans HubSpot le {@day} ; ClearSync ne le recrée pas de lui-même.',
      es: 'El contacto al que este cliente estaba vinculado se eliminó en HubSpot el {@day}; ClearSync no lo vuelve a crear por sí solo.',
      ja: 'この顧客にリンクされていたコンタクトは、{@day}にHubSpotで削除されました。ClearSyncが自動的に作成し直すことはありません。',
    },
  'The company that this customer was linked to was deleted in HubSpot on {@day}; ClearSync does not make it again by itself.':
    {
      de: 'Das Unternehmen, mit dem dieser Kunde verknüpft war, wurde am {@day} in HubSpot gelöscht; ClearSync erstellt es nicht von selbst neu.',
      fr: 'L’entreprise à laquelle ce client était associé a été supprimée dans HubSpot le {@day} ; ClearSync ne la recrée pas d’elle-même.',
      es: 'La empresa a la que este cliente estaba vinculado se eliminó en HubSpot el {@day}; ClearSync no la vuelve a crear por sí sola.',
      ja: 'この顧客にリンクされていた会社は、{@day}にHubSpotで削除されました。ClearSyncが自動的に作成し直すことはありません。',
    },
};
