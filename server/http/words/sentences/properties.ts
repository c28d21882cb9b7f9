import type { Sentences } from '../sentence.ts';

const TEXTS: Sentences = {
  'Single-line text': {
    de: 'Einzeiliger Text',
    fr: 'Texte sur une ligne',
    es: 'Texto de una sola línea',
    ja: '1行テキスト',
  },
  'Multi-line text': {
    de: 'Mehrzeiliger Text',
    fr: 'Texte sur plusieurs lignes',
    es: 'Texto de varias líneas',
    ja: '複数行テキスト',
  },
  Number: { de: 'Zahl', fr: 'Nombre', es: 'Número', ja: '数値' },
  'Date picker': {
    de: 'Datumsauswahl',
    fr: 'Sélecteur de date',
    es: 'Selector de fecha',
    ja: '日付ピッカー',
  },
  'Date and time picker': {
    de: 'Datums- und Zeitauswahl',
    fr: 'Sélecteur de date et d’heure',
    es: 'Selector de fecha y hora',
    ja: '日付と時刻ピッカー',
  },
  'Dropdown select': {
    de: 'Dropdown-Auswahl',
    fr: 'Liste déroulante',
    es: 'Selección desplegable',
    ja: 'ドロップダウン選択',
  },
  'Radio select': {
    de: 'Optionsauswahl',
    fr: 'Boutons radio',
    es: 'Selección de opciones',
    ja: 'ラジオ選択',
  },
  'Multiple checkboxes': {
    de: 'Mehrere Kontrollkästchen',
    fr: 'Cases à cocher multiples',
    es: 'Varias casillas de verificación',
    ja: '複数のチェックボックス',
  },
  'Single checkbox': {
    de: 'Einzelnes Kontrollkästchen',
    fr: 'Case à cocher unique',
    es: 'Una casilla de verificación',
    ja: '単一のチェックボックス',
  },
};

/** Why a property of ours is not in HubSpot, or not filled. */
export const properties: Sentences = {
  ...TEXTS,
  Contacts: { de: 'Kontakte', fr: 'Contacts', es: 'Contactos', ja: 'コンタクト' },
  Companies: { de: 'Unternehmen', fr: 'Entreprises', es: 'Empresas', ja: '会社' },
  'No reason was given.': {
    de: 'Es wurde kein Grund genannt.',
    fr: 'Aucune raison n’a été donnée.',
    es: 'No se dio ningún motivo.',
    ja: '理由は示されていません。',
  },
  'The limit of {#limit} properties is reached.': {
    de: 'Die Grenze von {#limit} Eigenschaften ist erreicht.',
    fr: 'La limite de {#limit} propriétés est atteinte.',
    es: 'Se alcanzó el límite de {#limit} propiedades.',
    ja: 'プロパティの上限{#limit}件に達しています。',
  },
  'This HubSpot account may have {#limit} custom properties in all, and has them.': {
    de: 'Dieser HubSpot-Account darf insgesamt {#limit} eigene Eigenschaften haben und hat sie bereits.',
    fr: 'Ce compte HubSpot peut avoir {#limit} propriétés personnalisées en tout, et les a déjà.',
    es: 'Esta cuenta de HubSpot puede tener {#limit} propiedades personalizadas en total, y ya las tiene.',
    ja: 'このHubSpotアカウントのカスタムプロパティは、全体の上限{#limit}件に達しています。',
  },
  'This HubSpot account has no room for another custom property on this object.': {
    de: 'In diesem HubSpot-Account ist bei diesem Objekt kein Platz für eine weitere eigene Eigenschaft.',
    fr: 'Ce compte HubSpot n’a plus de place pour une autre propriété personnalisée sur cet objet.',
    es: 'En esta cuenta de HubSpot no cabe otra propiedad personalizada en este objeto.',
    ja: 'このHubSpotアカウントでは、このオブジェクトにカスタムプロパティを追加できません。',
  },
  'Off: holds what customers wrote.': {
    de: 'Aus: enthält, was Kunden geschrieben haben.',
    fr: 'Désactivée : contient ce que les clients ont écrit.',
    es: 'Desactivada: contiene lo que escribieron los clientes.',
    ja: 'オフ：顧客が書いた内容が含まれます。',
  },
  'HubSpot refuses its options: {~why}': {
    de: 'HubSpot lehnt ihre Optionen ab: {~why}',
    fr: 'HubSpot refuse ses options : {~why}',
    es: 'HubSpot rechaza sus opciones: {~why}',
    ja: 'HubSpotが選択肢を拒否しています：{~why}',
  },
  'Somebody removed this property in HubSpot.': {
    de: 'Jemand hat diese Eigenschaft in HubSpot entfernt.',
    fr: 'Quelqu’un a supprimé cette propriété dans HubSpot.',
    es: 'Alguien eliminó esta propiedad en HubSpot.',
    ja: 'このプロパティはHubSpotで削除されました。',
  },
  'The other properties are written without it.': {
    de: 'Die übrigen Eigenschaften werden ohne sie geschrieben.',
    fr: 'Les autres propriétés sont écrites sans elle.',
    es: 'Las demás propiedades se escriben sin ella.',
    ja: 'ほかのプロパティはそのまま書き込まれます。',
  },
  'Its field type was changed in HubSpot: it is "{~theirs}" and must be "{~ours}".': {
    de: 'Der Feldtyp wurde in HubSpot geändert: Er ist „{~theirs}“ und muss „{~ours}“ sein.',
    fr: 'Son type de champ a été modifié dans HubSpot : il est « {~theirs} » et doit être « {~ours} ».',
    es: 'Su tipo de campo se cambió en HubSpot: es «{~theirs}» y debe ser «{~ours}».',
    ja: 'フィールドタイプがHubSpotで変更されています。「{~theirs}」ではなく「{~ours}」である必要があります。',
  },
  'Set it back (Settings, Properties), and the next import fills it again.': {
    de: 'Stellen Sie ihn zurück („Einstellungen“, „Eigenschaften“), und der nächste Import füllt sie wieder.',
    fr: 'Rétablissez-le (Paramètres, Propriétés), et la prochaine importation la remplira de nouveau.',
    es: 'Devuélvalo a su valor (Configuración, Propiedades), y la próxima importación la rellenará de nuevo.',
    ja: '元に戻すと（［設定］＞［プロパティ］）、次回のインポートで再び値が入ります。',
  },
};
