import type { Sentences } from '../sentence.ts';

/** Who sees billing, and what is wrong with a list of them. */
export const access: Sentences = {
  "You can't see billing": {
    de: 'Sie können die Abrechnung nicht sehen',
    fr: 'Vous ne pouvez pas voir la facturation',
    es: 'No puede ver la facturación',
    ja: '請求情報を表示できません',
  },
  'An admin has limited who sees billing in ClearSync.': {
    de: 'Ein Admin hat festgelegt, wer in ClearSync die Abrechnung sieht.',
    fr: 'Un admin a limité les personnes qui voient la facturation dans ClearSync.',
    es: 'Un administrador ha limitado quién ve la facturación en ClearSync.',
    ja: 'ClearSyncで請求情報を表示できる人は、管理者によって制限されています。',
  },
  'Nothing is lost or changed.': {
    de: 'Nichts ging verloren und nichts wurde geändert.',
    fr: 'Rien n’a été perdu ni modifié.',
    es: 'No se perdió ni se cambió nada.',
    ja: '失われたものも変更されたものもありません。',
  },
  'Ask a HubSpot admin to add {email} in Settings, Integrations, Connected apps, ClearSync, Access.': {
    de: 'Bitten Sie einen HubSpot-Admin, {email} unter „Einstellungen“, „Integrationen“, „Verknüpfte Apps“, ClearSync, „Zugriff“ hinzuzufügen.',
    fr: 'Demandez à un admin HubSpot d’ajouter {email} dans Paramètres, Intégrations, Applications connectées, ClearSync, Accès.',
    es: 'Pida a un administrador de HubSpot que añada {email} en Configuración, Integraciones, Aplicaciones conectadas, ClearSync, Acceso.',
    ja: 'HubSpotの管理者に、［設定］＞［連携］＞［接続されたアプリ］＞［ClearSync］＞［アクセス］で{email}を追加するよう依頼してください。',
  },
  'HubSpot did not tell your e-mail address, so it cannot be found on the list.': {
    de: 'HubSpot hat Ihre E-Mail-Adresse nicht genannt, daher lässt sie sich nicht in der Liste finden.',
    fr: 'HubSpot n’a pas indiqué votre adresse e-mail ; elle ne peut donc pas être trouvée dans la liste.',
    es: 'HubSpot no indicó su dirección de correo, así que no se puede encontrar en la lista.',
    ja: 'HubSpotからメールアドレスが伝えられなかったため、一覧と照合できません。',
  },
  'Reload the page; if that does not help, ask a HubSpot admin.': {
    de: 'Laden Sie die Seite neu; wenn das nicht hilft, fragen Sie einen HubSpot-Admin.',
    fr: 'Rechargez la page ; si cela ne suffit pas, adressez-vous à un admin HubSpot.',
    es: 'Recargue la página; si no sirve, pregunte a un administrador de HubSpot.',
    ja: 'ページを再読み込みしてください。解決しない場合は、HubSpotの管理者に問い合わせてください。',
  },
  '"{text}" is not an e-mail address': {
    de: '„{text}“ ist keine E-Mail-Adresse',
    fr: '« {text} » n’est pas une adresse e-mail',
    es: '«{text}» no es una dirección de correo',
    ja: '「{text}」はメールアドレスではありません',
  },
  'Write addresses like anna@acme.com, separated by commas or spaces.': {
    de: 'Schreiben Sie Adressen wie anna@acme.com, getrennt durch Kommas oder Leerzeichen.',
    fr: 'Écrivez des adresses comme anna@acme.com, séparées par des virgules ou des espaces.',
    es: 'Escriba direcciones como anna@acme.com, separadas por comas o espacios.',
    ja: 'anna@acme.comのようなアドレスを、カンマまたはスペースで区切って入力してください。',
  },
  'Nobody is named': {
    de: 'Niemand ist genannt',
    fr: 'Personne n’est indiqué',
    es: 'No se nombró a nadie',
    ja: '誰も指定されていません',
  },
  'The limit would hide billing from everybody.': {
    de: 'Die Abrechnung wäre für alle verborgen.',
    fr: 'La facturation serait masquée pour tout le monde.',
    es: 'La facturación quedaría oculta para todos.',
    ja: 'このままでは誰も請求情報を表示できなくなります。',
  },
  'Write the e-mail address of at least one person, or let everybody see billing.': {
    de: 'Schreiben Sie die E-Mail-Adresse von mindestens einer Person, oder lassen Sie alle die Abrechnung sehen.',
    fr: 'Écrivez l’adresse e-mail d’au moins une personne, ou laissez tout le monde voir la facturation.',
    es: 'Escriba la dirección de correo de al menos una persona, o deje que todos vean la facturación.',
    ja: '少なくとも1人のメールアドレスを入力するか、全員に表示を許可してください。',
  },
  '{#count} people are too many': {
    de: '{#count} Personen sind zu viele',
    fr: '{#count} personnes, c’est trop',
    es: '{#count} personas son demasiadas',
    ja: '{#count}人は多すぎます',
  },
  'Limited who sees billing to a list of people: {count}': {
    de: 'Festgelegt, wer die Abrechnung sieht; Personen in der Liste: {count}',
    fr: 'Facturation réservée à une liste de personnes : {count}',
    es: 'Limitó quién ve la facturación a una lista de personas: {count}',
    ja: '請求情報を表示できる人を一覧に限定（人数：{count}）',
  },
  'Let everybody see billing who can open a record': {
    de: 'Alle, die einen Datensatz öffnen können, sehen die Abrechnung wieder',
    fr: 'Facturation visible par toute personne qui peut ouvrir une fiche',
    es: 'Permitió ver la facturación a todos los que pueden abrir un registro',
    ja: 'レコードを開ける全員に請求情報の表示を許可',
  },
};
