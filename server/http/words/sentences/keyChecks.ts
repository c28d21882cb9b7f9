import type { Sentences } from '../sentence.ts';

/** What came of checking a key that Stripe knows. */
export const keyChecks: Sentences = {
  'Stripe refused the check': {
    de: 'Stripe hat die Prüfung abgelehnt',
    fr: 'Stripe a refusé la vérification',
    es: 'Stripe rechazó la comprobación',
    ja: 'Stripeが確認を拒否しました',
  },
  'Check the key in Stripe.': {
    de: 'Prüfen Sie den Schlüssel in Stripe.',
    fr: 'Vérifiez la clé dans Stripe.',
    es: 'Compruebe la clave en Stripe.',
    ja: 'Stripeでキーを確認してください。',
  },
  'A permission is missing': {
    de: 'Eine Berechtigung fehlt',
    fr: 'Il manque une autorisation',
    es: 'Falta un permiso',
    ja: '権限が足りません',
  },
  'Permissions are missing': {
    de: 'Berechtigungen fehlen',
    fr: 'Il manque des autorisations',
    es: 'Faltan permisos',
    ja: '権限が足りません',
  },
  'The key may not read what ClearSync cannot do without: {permissions}.': {
    de: 'Der Schlüssel darf nicht lesen, was ClearSync unbedingt braucht: {permissions}.',
    fr: 'La clé ne peut pas lire ce dont ClearSync ne peut se passer : {permissions}.',
    es: 'La clave no puede leer lo que ClearSync necesita sin falta: {permissions}.',
    ja: 'ClearSyncに不可欠なデータを、このキーでは読み取れません：{permissions}。',
  },
  'Edit the key in Stripe, set these to Read, then check again.': {
    de: 'Bearbeiten Sie den Schlüssel in Stripe, setzen Sie diese auf „Read“ und prüfen Sie dann erneut.',
    fr: 'Modifiez la clé dans Stripe, réglez celles-ci sur « Read », puis vérifiez de nouveau.',
    es: 'Edite la clave en Stripe, ponga estos en «Read» y compruebe de nuevo.',
    ja: 'Stripeでキーを編集し、これらを「Read」に設定してから、もう一度確認してください。',
  },
  'Install ClearSync again, then paste the key.': {
    de: 'Installieren Sie ClearSync erneut und fügen Sie dann den Schlüssel ein.',
    fr: 'Installez de nouveau ClearSync, puis collez la clé.',
    es: 'Instale ClearSync de nuevo y pegue después la clave.',
    ja: 'ClearSyncをもう一度インストールしてから、キーを貼り付けてください。',
  },
  'What was read before is kept.': {
    de: 'Was zuvor gelesen wurde, bleibt erhalten.',
    fr: 'Ce qui a été lu auparavant est conservé.',
    es: 'Lo que se leyó antes se conserva.',
    ja: 'これまでに読み取ったデータは保持されています。',
  },
  'This key has full access': {
    de: 'Dieser Schlüssel hat vollen Zugriff',
    fr: 'Cette clé a un accès complet',
    es: 'Esta clave tiene acceso completo',
    ja: 'このキーにはフルアクセス権があります',
  },
  'This key has full access. It works, but a restricted key is safer.': {
    de: 'Dieser Schlüssel hat vollen Zugriff. Er funktioniert, aber ein eingeschränkter Schlüssel ist sicherer.',
    fr: 'Cette clé a un accès complet. Elle fonctionne, mais une clé restreinte est plus sûre.',
    es: 'Esta clave tiene acceso completo. Funciona, pero una clave restringida es más segura.',
    ja: 'このキーにはフルアクセス権があります。使用できますが、制限付きキーのほうが安全です。',
  },
  'Test mode': { de: 'Testmodus', fr: 'Mode test', es: 'Modo de prueba', ja: 'テストモード' },
  "Test mode: you'll see test data only.": {
    de: 'Testmodus: Sie sehen nur Testdaten.',
    fr: 'Mode test : vous ne verrez que des données de test.',
    es: 'Modo de prueba: solo verá datos de prueba.',
    ja: 'テストモード：テストデータのみが表示されます。',
  },
  '{permission} (Read) is missing': {
    de: '{permission} (Read) fehlt',
    fr: '{permission} (Read) est manquante',
    es: 'Falta {permission} (Read)',
    ja: '{permission}（Read）がありません',
  },
  '{permission} (Write) is missing': {
    de: '{permission} (Write) fehlt',
    fr: '{permission} (Write) est manquante',
    es: 'Falta {permission} (Write)',
    ja: '{permission}（Write）がありません',
  },
  'All other resources': {
    de: 'Alle übrigen Ressourcen',
    fr: 'Toutes les autres ressources',
    es: 'Todos los demás recursos',
    ja: 'その他すべてのリソース',
  },
  'A secret key works too, but it grants everything; a restricted key gives the minimum.': {
    de: 'Auch ein geheimer Schlüssel funktioniert, aber er erlaubt alles; ein eingeschränkter gibt nur das Nötigste.',
    fr: 'Une clé secrète fonctionne aussi, mais elle autorise tout ; une clé restreinte donne le minimum.',
    es: 'Una clave secreta también funciona, pero lo permite todo; una clave restringida da lo mínimo.',
    ja: 'シークレットキーも使えますが、すべてが許可されます。制限付きキーなら必要最小限で済みます。',
  },
  'ClearSync only reads: it never changes, creates or deletes data in the Stripe account, and the one thing it makes there is its own outgoing webhook, to read event data.':
    {
      de: 'ClearSync liest nur: Es ändert, erstellt oder löscht nie Daten im Stripe-Account, und das Einzige, was es dort anlegt, ist sein eigener ausgehender Webhook, um Ereignisse zu lesen.',
      fr: 'ClearSync ne fait que lire : il ne modifie, ne crée et ne supprime jamais de données dans le compte Stripe, et la seule chose qu’il y crée est son propre webhook sortant, pour lire les événements.',
      es: 'ClearSync solo lee: nunca cambia, crea ni elimina datos en la cuenta de Stripe, y lo único que crea allí es su propio webhook saliente, para leer los eventos.',
      ja: 'ClearSyncは読み取るだけです。Stripeアカウントのデータを変更、作成、削除することはなく、そこに作成するのは、イベントを読み取るための自身のWebhookだけです。',
    },
  'If a permission stays missing, edit the key in Stripe and check again; the key need not be pasted a second time.':
    {
      de: 'Wenn eine Berechtigung weiterhin fehlt, bearbeiten Sie den Schlüssel in Stripe und prüfen Sie erneut; Sie müssen ihn nicht noch einmal einfügen.',
      fr: 'S’il manque encore une autorisation, modifiez la clé dans Stripe et vérifiez de nouveau ; il n’est pas nécessaire de la coller une seconde fois.',
      es: 'Si sigue faltando un permiso, edite la clave en Stripe y compruebe de nuevo; no hace falta pegarla otra vez.',
      ja: '権限がまだ足りない場合は、Stripeでキーを編集して、もう一度確認してください。キーを貼り直す必要はありません。',
    },
  'Still stuck? Write to {email}.': {
    de: 'Kommen Sie nicht weiter? Schreiben Sie an {email}.',
    fr: 'Toujours bloqué ? Écrivez à {email}.',
    es: '¿Sigue sin funcionar? Escriba a {email}.',
    ja: 'それでも解決しない場合は、{email}までご連絡ください。',
  },
};
