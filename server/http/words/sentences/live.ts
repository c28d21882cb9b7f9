import type { Sentences } from '../sentence.ts';

/** How changes in Stripe reach us, and how fresh numbers are. */
export const live: Sentences = {
  "Stripe's messages do not reach this server. Until they do, ClearSync asks Stripe for new events every minute.":
    {
      de: 'Die Nachrichten von Stripe erreichen diesen Server nicht. Bis dahin fragt ClearSync jede Minute nach neuen Ereignissen.',
      fr: 'Les messages de Stripe n’atteignent pas ce serveur. En attendant, ClearSync demande chaque minute les nouveaux événements à Stripe.',
      es: 'Los mensajes de Stripe no llegan a este servidor. Mientras tanto, ClearSync pide a Stripe los eventos nuevos cada minuto.',
      ja: 'Stripeからの通知がこのサーバーに届いていません。届くようになるまで、ClearSyncは毎分Stripeに新しいイベントを問い合わせます。',
    },
  'Stripe no longer accepts the key, so changes cannot be read. They are caught up on when a new key is connected.':
    {
      de: 'Stripe akzeptiert den Schlüssel nicht mehr, daher sind Änderungen nicht lesbar. Sie werden nachgeholt, sobald ein neuer Schlüssel verbunden ist.',
      fr: 'Stripe n’accepte plus la clé, donc les changements ne peuvent pas être lus. Ils seront rattrapés dès qu’une nouvelle clé sera connectée.',
      es: 'Stripe ya no acepta la clave, así que no se pueden leer los cambios. Se recuperan cuando se conecte una clave nueva.',
      ja: 'Stripeがキーを受け付けなくなったため、変更を読み取れません。新しいキーが接続されると、追いつきます。',
    },
  'Live updates are turned off.': {
    de: 'Live-Updates sind ausgeschaltet.',
    fr: 'Les mises à jour en direct sont désactivées.',
    es: 'Las actualizaciones en vivo están desactivadas.',
    ja: 'ライブ更新はオフになっています。',
  },
  'ClearSync asks Stripe for new events every minute instead.': {
    de: 'Stattdessen fragt ClearSync jede Minute bei Stripe nach neuen Ereignissen.',
    fr: 'À la place, ClearSync demande chaque minute les nouveaux événements à Stripe.',
    es: 'En su lugar, ClearSync pide a Stripe los eventos nuevos cada minuto.',
    ja: '代わりに、ClearSyncが毎分Stripeに新しいイベントを問い合わせます。',
  },
  'The key lacks the permission Events (Read) too, so changes reach HubSpot with the nightly comparison only.':
    {
      de: 'Dem Schlüssel fehlt auch die Berechtigung Events (Read), daher kommen Änderungen nur mit dem nächtlichen Vergleich nach HubSpot.',
      fr: 'Il manque aussi à la clé l’autorisation Events (Read), donc les changements n’arrivent dans HubSpot qu’avec la comparaison nocturne.',
      es: 'A la clave también le falta el permiso Events (Read), así que los cambios llegan a HubSpot solo con la comparación nocturna.',
      ja: 'キーには権限Events（Read）もないため、変更は夜間の照合でのみHubSpotに届きます。',
    },
  'The key lacks the permission Events (Read) in Stripe, so what is missed during an interruption is found by the nightly comparison only.':
    {
      de: 'Dem Schlüssel fehlt in Stripe die Berechtigung Events (Read), daher findet nur der nächtliche Vergleich, was bei einer Unterbrechung verpasst wurde.',
      fr: 'Il manque à la clé l’autorisation Events (Read) dans Stripe, donc seule la comparaison nocturne retrouve ce qui a été manqué pendant une interruption.',
      es: 'A la clave le falta el permiso Events (Read) en Stripe, así que lo que se pierde durante una interrupción solo lo encuentra la comparación nocturna.',
      ja: 'キーにStripeの権限Events（Read）がないため、中断中に取りこぼした変更は夜間の照合でのみ見つかります。',
    },
  'The key lacks the permission Events (Read) in Stripe, so changes reach HubSpot with the nightly comparison only.':
    {
      de: 'Dem Schlüssel fehlt in Stripe die Berechtigung Events (Read), daher kommen Änderungen nur mit dem nächtlichen Vergleich nach HubSpot.',
      fr: 'Il manque à la clé l’autorisation Events (Read) dans Stripe, donc les changements n’arrivent dans HubSpot qu’avec la comparaison nocturne.',
      es: 'A la clave le falta el permiso Events (Read) en Stripe, así que los cambios llegan a HubSpot solo con la comparación nocturna.',
      ja: 'キーにStripeの権限Events（Read）がないため、変更は夜間の照合でのみHubSpotに届きます。',
    },
  'ClearSync could not follow Stripe for longer than Stripe keeps its events (30 days), so everything is read again.':
    {
      de: 'ClearSync konnte Stripe länger nicht folgen, als Stripe seine Ereignisse aufbewahrt (30 Tage), daher wird alles neu gelesen.',
      fr: 'ClearSync n’a pas pu suivre Stripe plus longtemps que Stripe ne garde ses événements (30 jours), donc tout est relu.',
      es: 'ClearSync no pudo seguir a Stripe durante más tiempo del que Stripe guarda sus eventos (30 días), así que se lee todo de nuevo.',
      ja: 'Stripeがイベントを保持する期間（30日間）を超えて追跡できなかったため、すべてを読み取り直します。',
    },
  "ClearSync's webhook endpoint was deleted in Stripe.": {
    de: 'Der Webhook-Endpoint von ClearSync wurde in Stripe gelöscht.',
    fr: 'L’endpoint de webhook de ClearSync a été supprimé dans Stripe.',
    es: 'El punto de conexión de webhook de ClearSync se eliminó en Stripe.',
    ja: 'ClearSyncのWebhookエンドポイントがStripeで削除されました。',
  },
  'It was made again on {@date} UTC.': {
    de: 'Er wurde am {@date} UTC neu erstellt.',
    fr: 'Il a été recréé le {@date} UTC.',
    es: 'Se volvió a crear el {@date} UTC.',
    ja: '{@date} UTCに作成し直されました。',
  },
  "ClearSync's webhook endpoint was disabled in Stripe.": {
    de: 'Der Webhook-Endpoint von ClearSync wurde in Stripe deaktiviert.',
    fr: 'L’endpoint de webhook de ClearSync a été désactivé dans Stripe.',
    es: 'El punto de conexión de webhook de ClearSync se desactivó en Stripe.',
    ja: 'ClearSyncのWebhookエンドポイントがStripeで無効にされました。',
  },
  'It was enabled again on {@date} UTC.': {
    de: 'Er wurde am {@date} UTC wieder aktiviert.',
    fr: 'Il a été réactivé le {@date} UTC.',
    es: 'Se volvió a activar el {@date} UTC.',
    ja: '{@date} UTCに再び有効にされました。',
  },
  'What was missed was read from the list of events.': {
    de: 'Was verpasst wurde, ist aus der Ereignisliste nachgelesen.',
    fr: 'Ce qui a été manqué a été lu dans la liste des événements.',
    es: 'Lo que se perdió se leyó de la lista de eventos.',
    ja: '取りこぼした変更は、イベント一覧から読み取りました。',
  },
  'What was missed is found by the nightly comparison.': {
    de: 'Was verpasst wurde, findet der nächtliche Vergleich.',
    fr: 'Ce qui a été manqué est retrouvé par la comparaison nocturne.',
    es: 'Lo que se perdió lo encuentra la comparación nocturna.',
    ja: '取りこぼした変更は、夜間の照合で見つかります。',
  },
  'The key lacks the permission {permission} (Write) in Stripe.': {
    de: 'Dem Schlüssel fehlt in Stripe die Berechtigung {permission} (Write).',
    fr: 'Il manque à la clé l’autorisation {permission} (Write) dans Stripe.',
    es: 'A la clave le falta el permiso {permission} (Write) en Stripe.',
    ja: 'キーにStripeの権限{permission}（Write）がありません。',
  },
  'Stripe refuses our webhook endpoint: {~why}': {
    de: 'Stripe lehnt unseren Webhook-Endpoint ab: {~why}',
    fr: 'Stripe refuse notre endpoint de webhook : {~why}',
    es: 'Stripe rechaza nuestro punto de conexión de webhook: {~why}',
    ja: 'StripeがClearSyncのWebhookエンドポイントを拒否しています：{~why}',
  },
  'The Stripe account has {#limit} webhook endpoints, which is its maximum; delete one that is not needed.': {
    de: 'Der Stripe-Account hat {#limit} Webhook-Endpoints, mehr sind nicht möglich; löschen Sie einen, der nicht gebraucht wird.',
    fr: 'Le compte Stripe a {#limit} endpoints de webhook, ce qui est son maximum ; supprimez-en un qui ne sert pas.',
    es: 'La cuenta de Stripe tiene {#limit} puntos de conexión de webhook, que es su máximo; elimine uno que no haga falta.',
    ja: 'StripeアカウントのWebhookエンドポイントが上限の{#limit}件に達しています。不要なものを削除してください。',
  },
  'Stripe has not answered yet. ClearSync goes on trying; reload the page in a minute.': {
    de: 'Stripe hat noch nicht geantwortet. ClearSync versucht es weiter; laden Sie die Seite in einer Minute neu.',
    fr: 'Stripe n’a pas encore répondu. ClearSync continue d’essayer ; rechargez la page dans une minute.',
    es: 'Stripe aún no ha respondido. ClearSync sigue intentándolo; recargue la página dentro de un minuto.',
    ja: 'Stripeからまだ応答がありません。ClearSyncは試行を続けます。1分後にページを再読み込みしてください。',
  },
  "ClearSync's webhook endpoint could not be removed from Stripe: {~why}.": {
    de: 'Der Webhook-Endpoint von ClearSync konnte nicht aus Stripe entfernt werden: {~why}.',
    fr: 'L’endpoint de webhook de ClearSync n’a pas pu être supprimé de Stripe : {~why}.',
    es: 'El punto de conexión de webhook de ClearSync no se pudo quitar de Stripe: {~why}.',
    ja: 'ClearSyncのWebhookエンドポイントをStripeから削除できませんでした：{~why}。',
  },
  'the key lacks the permission {permission} (Write)': {
    de: 'Dem Schlüssel fehlt die Berechtigung {permission} (Write)',
    fr: 'il manque à la clé l’autorisation {permission} (Write)',
    es: 'a la clave le falta el permiso {permission} (Write)',
    ja: 'キーに権限{permission}（Write）がありません',
  },
  'The Stripe key of {account} no longer works.': {
    de: 'Der Stripe-Schlüssel von {account} funktioniert nicht mehr.',
    fr: 'La clé Stripe de {account} ne fonctionne plus.',
    es: 'La clave de Stripe de {account} ya no funciona.',
    ja: '{account}のStripeキーは使えなくなっています。',
  },
  'Live updates are not turned on yet.': {
    de: 'Live-Updates sind noch nicht eingeschaltet.',
    fr: 'Les mises à jour en direct ne sont pas encore activées.',
    es: 'Las actualizaciones en vivo aún no están activadas.',
    ja: 'ライブ更新はまだオンになっていません。',
  },
  "Nothing could be asked of {account}'s Stripe since then.": {
    de: 'Seitdem konnte beim Stripe von {account} nichts erfragt werden.',
    fr: 'Depuis, rien n’a pu être demandé au Stripe de {account}.',
    es: 'Desde entonces no se pudo consultar nada al Stripe de {account}.',
    ja: 'それ以降、{account}のStripeに問い合わせできていません。',
  },
  'The last import left something out: {~why}': {
    de: 'Der letzte Import hat etwas ausgelassen: {~why}',
    fr: 'La dernière importation a omis quelque chose : {~why}',
    es: 'La última importación dejó algo fuera: {~why}',
    ja: '前回のインポートで省かれたものがあります：{~why}',
  },
  'Writing to HubSpot is paused: its properties do not follow until somebody resumes it.': {
    de: 'Das Schreiben nach HubSpot ist pausiert: Die Eigenschaften dort folgen erst, wenn jemand fortsetzt.',
    fr: 'L’écriture dans HubSpot est en pause : ses propriétés ne suivent pas tant que personne ne reprend.',
    es: 'La escritura en HubSpot está en pausa: sus propiedades no se actualizan hasta que alguien la reanude.',
    ja: 'HubSpotへの書き込みは一時停止中です。再開されるまで、プロパティは更新されません。',
  },
  'Live updates of {account}': {
    de: 'Live-Updates von {account}',
    fr: 'Mises à jour en direct de {account}',
    es: 'Actualizaciones en vivo de {account}',
    ja: '{account}のライブ更新',
  },
  '{permission} (Read) was taken away from the key of {account}': {
    de: '{permission} (Read) wurde dem Schlüssel von {account} entzogen',
    fr: '{permission} (Read) a été retirée à la clé de {account}',
    es: '{permission} (Read) se quitó a la clave de {account}',
    ja: '{account}のキーから{permission}（Read）が外されました',
  },
  '{permission} (Write) was taken away from the key of {account}': {
    de: '{permission} (Write) wurde dem Schlüssel von {account} entzogen',
    fr: '{permission} (Write) a été retirée à la clé de {account}',
    es: '{permission} (Write) se quitó a la clave de {account}',
    ja: '{account}のキーから{permission}（Write）が外されました',
  },
  'It is being disconnected.': {
    de: 'Die Verbindung wird getrennt.',
    fr: 'La déconnexion est en cours.',
    es: 'Se está desconectando.',
    ja: '接続を解除しています。',
  },
  'Contact {:id}': { de: 'Kontakt {:id}', fr: 'Contact {:id}', es: 'Contacto {:id}', ja: 'コンタクト {:id}' },
  'Company {:id}': { de: 'Unternehmen {:id}', fr: 'Entreprise {:id}', es: 'Empresa {:id}', ja: '会社 {:id}' },
};
