import type { card as english } from '../en/card.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const card: Translated<typeof english> = {
  notConnected: {
    setUp: '設定する',
    title: 'Stripeを接続すると請求情報が表示されます',
    admin:
      '所要時間は約3分です。ClearSyncはStripeからデータを読み取るだけで、顧客、請求書、サブスクリプションを変更することはありません。',
    where: '［設定］＞［連携］＞［接続されたアプリ］＞［ClearSync］を開き、［設定］タブを選択してください。',
    otherTitle: '請求情報はまだ設定されていません',
    other:
      'HubSpotの管理者に、［設定］＞［連携］＞［接続されたアプリ］＞［ClearSync］でStripeを接続するよう依頼してください。',
    again: '再確認',
  },
  noMatch: {
    title: '{who}に対応するStripeの顧客が見つかりません',
    contact: 'このコンタクト',
    company: 'この会社',
    contactText: 'このコンタクトのすべてのメールアドレス、メタデータ、保存済みのリンクを確認しました。',
    companyText:
      'この会社のドメイン、照合済みのコンタクトの会社、保存済みのリンクを確認しました。フリーメールのドメインは対象になりません。',
    onTab: 'HubSpotの管理者は、このレコードの請求情報タブでリンクできます。',
    linkable: 'Stripeの顧客を手動でリンクすることもできます。',
    inbox: 'HubSpotの管理者は、ClearSyncの［照合待ち］でリンクできます。',
    unmatched: {
      one: 'Stripeの顧客{count}件には、まだHubSpotのレコードがありません。',
      other: 'Stripeの顧客{count}件には、まだHubSpotのレコードがありません。',
    },
    again: '再確認',
  },
  importing: {
    title: 'Stripeからインポートしています',
    customers: 'Stripeからインポート中：顧客{total}件中{done}件',
    text: '順番が来ると、このレコードに情報が表示されます。',
    sync: 'このレコードを今すぐ同期',
  },
  excluded: {
    change: 'ルールを変更',
    rules: {
      paying_or_trialing: 'ルール「支払い中またはトライアル中の顧客」により同期対象外です',
      paying: 'ルール「支払い中の顧客のみ」により同期対象外です',
      domain: '除外ドメインのリストにより同期対象外です',
    },
    text: 'この顧客はStripeに存在しますが、HubSpotには何も書き込まれません。',
    admin: 'ルールは［設定］＞［連携］＞［接続されたアプリ］＞［ClearSync］で変更できます。',
    other: 'HubSpotの管理者にルールの変更を依頼してください。',
  },
  revoked: {
    reconnect: '再接続',
    title: 'Stripeのキーが使えなくなりました',
    since: '{moment}からStripeに拒否されています。',
    lastGood: '最後に取得できたデータ：{moment}。失われたデータはありません。',
    noData: 'このレコードの請求情報はまだ読み取られていません。失われたデータはありません。',
    admin:
      '再接続するには、［設定］＞［連携］＞［接続されたアプリ］＞［ClearSync］で新しいキーを貼り付けてください。',
    other: 'HubSpotの管理者にStripeの再接続を依頼してください。',
    asOf: '{moment}時点',
  },
  alert: {
    dispute: {
      title: '支払いに不審請求が申請されています',
      text: '顧客の銀行が返金を求めています。期限までにStripeで対応してください。',
    },
    paymentFailedOn: '{day}に支払いが失敗しました',
    paymentFailed: '支払いが失敗しました',
    reason: '理由：{reason}。',
    nextRetry: '次回の再試行は{day}です。',
    noRetry: 'Stripeでの再試行はこれ以上予定されていません。',
    overdue: { title: '{amounts}が延滞しています', text: '支払期日を過ぎた請求書があります。' },
    cancels: {
      title: '{day}に解約予定',
      text: '顧客が撤回しない限り、サブスクリプションはこの日に終了します。',
    },
    trial: {
      title: 'トライアルは{day}に終了（支払い方法なし）',
      text: '支払い方法が追加されないと、初回の支払いは失敗します。',
    },
    cardExpires: { title: 'カードの有効期限：{day}', text: '次回の更新より前に期限が切れます。' },
    discountEnds: {
      title: '割引は{day}に終了',
      text: 'それ以降は料金が上がります。',
      price: '料金が{before}から{after}になります（見積もり）。',
    },
    missing: {
      fix: 'キーを修正',
      title: '一部の請求情報が非表示です',
      admin:
        'Stripeでキーを修正し、［設定］＞［連携］＞［接続されたアプリ］＞［ClearSync］で再確認してください。',
      other: 'HubSpotの管理者にStripeのキーの修正を依頼してください。',
    },
    testMode: {
      title: 'テストモードのデータ',
      text: 'この数値はStripeのテストアカウントのもので、実際のお金は動いていません。',
    },
  },
  status: {
    trialDays: { one: 'トライアル：残り{count}日', other: 'トライアル：残り{count}日' },
    trialToday: 'トライアルは今日終了',
    cancels: '{day}に解約予定',
    cancelled: '{day}に解約済み',
    seats: { one: '{count}シート', other: '{count}シート' },
    oneTime: '単発購入の顧客',
    noPlan: 'サブスクリプションなし',
    customers: { one: 'Stripeの顧客{count}件', other: 'Stripeの顧客{count}件' },
    contacts: { one: '請求先コンタクト{count}件', other: '請求先コンタクト{count}件' },
  },
  figures: {
    mrr: 'MRR',
    nextRenewal: '次回の更新',
    renewalAmount: '{amount}（見積もり）',
    renewalAmountEvery: '{amount}、{interval}（見積もり）',
    lifetime: '累計売上',
    refunded: '{amounts}を返金済み',
    explain: 'MRRの内訳',
    up: '30日間で{amount}増加',
    down: '30日間で{amount}減少',
    totalPaid: '支払い総額',
    lastPayment: '前回の支払い',
    neverPaid: '{day}からStripeに登録されています。支払いはまだありません。',
  },
  interval: {
    day: '毎日',
    week: '毎週',
    month: '毎月',
    quarter: '3か月ごと',
    half_year: '6か月ごと',
    year: '毎年',
    multi_year: '数年ごと',
    custom: '個別の間隔',
    mixed: '複数の間隔',
  },
  reason: {
    too_expensive: '料金が高い',
    missing_features: '機能が足りない',
    switched_service: '他のサービスに乗り換えた',
    unused: 'あまり使わなかった',
    customer_service: 'カスタマーサービス',
    too_complex: '複雑すぎる',
    low_quality: '品質が低い',
    payment_failed: '支払いの失敗',
    payment_disputed: '不審請求の申請',
    cancellation_requested: '解約の申し出',
    requested: '解約の申し出',
    policy: 'ポリシー',
    other: 'その他',
  },
  missing: {
    title: '表示されない情報',
    text: 'Stripeのキーでは{permission}を読み取れません：{effect}',
  },
  freshness: {
    live: {
      updated: 'ライブ · {ago}に更新（{moment}）',
      changed: 'ライブ · たった今変更（{moment}）',
    },
    polling: {
      updated: '毎分確認 · {ago}に更新（{moment}）',
      changed: '毎分確認 · たった今変更（{moment}）',
    },
    paused: {
      tag: '一時停止中',
      updated: '{ago}に更新（{moment}）',
      changed: 'たった今変更（{moment}）',
      detail:
        'この数値はStripeの最新の内容です。レコードのフィールドは、管理者が書き込みを再開するまで更新されません。',
    },
    stale: {
      tag: '古いデータ（{age}前）',
      line: '{moment}時点のデータです。理由：{because}。',
      key_revoked: 'Stripeがキーを受け付けなくなりました',
      live_off: 'ライブ更新がオフです',
      late: 'それ以降Stripeからの通知が届いていません',
      incomplete: '前回のインポートが完了していません',
      unreachable: 'ClearSyncが応答しません',
    },
  },
  receipt: {
    changed: {
      one: 'プロパティー{count}件を変更、{unchanged}件は変更なし。',
      other: 'プロパティー{count}件を変更、{unchanged}件は変更なし。',
    },
    waits: {
      paused: '管理者が書き込みを再開すると、HubSpotに反映されます。',
      preview: '管理者がプレビューを承認すると、HubSpotに反映されます。',
    },
    failed: '更新できませんでした：{title}。',
  },
  throttled: {
    text: 'データは変更されていません。ClearSyncが自動で再試行します。',
    countdown: { one: '{count}秒後に再試行します。', other: '{count}秒後に再試行します。' },
    now: '再試行しています。',
  },
  actions: { refresh: '更新', open: 'Stripeで開く' },
};
