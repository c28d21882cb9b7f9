import type { KeyWords } from './keyWords.ts';

/** Japanese. */
export const japanese: KeyWords = {
  key: {
    title: 'ClearSyncにStripeのキーを登録',
    heading: 'Stripeを読み取るためのキーをClearSyncに登録',
    intro:
      'ClearSyncは、Stripeの請求情報をHubSpotのコンタクトと会社に表示します。設定にあたり、Stripeダッシュボードを開ける方にキーの登録をお願いしています。このページはキーの受け取りだけを行います。',
    promise:
      'ClearSyncに必要なのは読み取り専用のアクセスです。Stripeアカウントのデータを変更、作成、削除することはありません。Stripeに作成するのは、イベントデータを読み取るための専用の送信Webhookだけです。',
    account: 'HubSpotアカウント',
    accountValue: '{name}（{id}）',
    askedBy: '依頼者',
    administrator: 'このアカウントの管理者',
    until: '有効期限',
    untilValue: '{moment}、登録できるキーは1つ',
    moment: '{moment}（{timeZone}）',
    unexpected: '心当たりがない場合は、ページを閉じてください。何も起こりません。',
    create: '1. キーを作成する',
    createHint:
      '必要な権限が選択された状態でStripeが開きます。［キーを作成］を押してコピーし、ここに戻ってください。',
    createLive: 'Stripeでキーを作成（新しいタブで開きます）',
    createTest: '代わりにテストキーを作成（新しいタブで開きます）',
    paste: '2. ここに貼り付ける',
    label: '制限付きAPIキー',
    hint: 'rk_で始まります。暗号化して保存し、再び表示することはありません。',
    submit: 'このキーをClearSyncに登録',
    footer:
      'シークレットキーも使用できますが、すべての権限が付与されます。制限付きキーなら最小限の権限で済みます。権限の不足が解消しない場合は、Stripeでキーを編集し、ここにもう一度貼り付けてください。',
    stuck: '解決しない場合は、{email}までご連絡ください。',
  },
  manual: {
    summary: '権限を手動で設定',
    caption: 'Stripeのページで設定する内容（セクション別。Read：読み取り、Write：書き込み、None：なし）',
    permission: '権限',
    level: '設定値',
    why: '理由',
  },
  refused: {
    last: '10回目の試行でした。このリンクは使用できなくなりました。新しいリンクを依頼してください。',
    again: {
      one: 'キーは秘密情報でありページに残すべきではないため、入力欄は空に戻りました。もう一度貼り付けてください。あと1回試せます。',
      other:
        'キーは秘密情報でありページに残すべきではないため、入力欄は空に戻りました。もう一度貼り付けてください。このリンクではあと{count}回試せます。',
    },
    reference: '参照番号 {reference}',
  },
  done: {
    title: 'キーを受け付けました',
    heading: 'ありがとうございます。キーは正常に動作します',
    text: '{portal}は、キー{hint}を使って{account}（{mode}）の請求情報を読み取れるようになりました。キーは暗号化して保存されています。',
    modes: { live: '本番モード', test: 'テストモード' },
    next: 'このページは閉じてかまいません。続きはHubSpotで{person}が行います。このリンクは使用済みです。',
    colleague: '依頼者',
    notices: 'ご確認ください',
    notice: '{title}：',
  },
  gone: {
    title: 'このリンクは使用できません',
    text: 'このページへのリンクで登録できるキーは1つで、有効期間は7日間です。このリンクは、すでに使用された、取り消されたか新しいものに置き換えられた、期限が切れた、試行回数が上限に達した、または作成されていないリンクです。',
    next: 'リンクの送信者に新しいリンクを依頼してください。今回の操作では何も保存も変更もされていません。',
  },
  busy: {
    title: 'リクエストが多すぎます',
    text: '何も保存も変更もされていません。1分待ってから、リンクを開き直してください。',
  },
  failed: {
    title: 'ClearSyncで処理できませんでした',
    text: '問題はClearSync側にあります。キーを送信していた場合、保存されたかどうかは不明です。1分後にリンクを開き直し、まだキーを求められる場合は、もう一度貼り付けてください。',
    next: '問題が続く場合は、参照番号{reference}をお知らせください。',
  },
};
