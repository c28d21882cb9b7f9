import type { InstallWords } from './installWords.ts';

/** Japanese. */
export const japanese: InstallWords = {
  unchanged: '何もインストールされておらず、HubSpotのデータも変更されていません。',
  installed: {
    title: 'ClearSyncが{name}に接続されました',
    next: '残りはあと1ステップです。HubSpotでClearSyncの設定を開き、Stripeのキーを登録してください。',
    promise:
      'ClearSyncはStripeからデータを読み取るだけで、顧客、請求書、サブスクリプションを変更することはありません。',
    button: 'HubSpotで接続されたアプリを開く',
    account: 'HubSpotアカウント {id}',
  },
  failed: {
    missing: {
      title: 'このインストールはここから開始されていません',
      text: 'ClearSyncのリンクから開始したインストールに必要な情報が、アドレスに含まれていません。',
    },
    unknown: {
      title: 'このインストールはここから開始されていません',
      text: 'このアドレスに対応するインストールが見つかりません。',
    },
    other_browser: {
      title: 'このインストールは別のブラウザーで開始されました',
      text: 'インストールは、開始したブラウザーでCookieを許可した状態で完了する必要があります。',
    },
    used: {
      title: 'このインストール用リンクは使用済みです',
      text: 'リンクは1回だけ使用できます。接続されたアプリの一覧にClearSyncがすでにある場合は、何もする必要はありません。',
    },
    expired: {
      title: 'インストールの制限時間を過ぎました',
      text: '安全のため、インストールは10分以内に完了する必要があります。',
    },
    denied: {
      title: 'ClearSyncにアクセス権が付与されませんでした',
      text: '前のページでアクセスが拒否されました。アクセスを許可できるのは、スーパー管理者またはアプリマーケットプレイスのアクセス権を持つ人だけです。',
    },
    no_code: {
      title: 'ここでインストールするものはありません',
      text: 'このページは、HubSpotの同意ページの次に表示されます。下のボタンから開始してください。',
    },
    code_refused: {
      title: 'HubSpotがこのインストールを確認できませんでした',
      text: '確認は1分以内に1回だけ有効です。今回は期限が過ぎたか、使用済みでした。',
    },
    config: {
      title: 'ClearSyncが正しく設定されていません',
      text: 'HubSpotがこのClearSyncを認識できません。運営者による修正が必要です。',
    },
    unavailable: {
      title: 'HubSpotから時間内に応答がありませんでした',
      text: 'インストールを完了できませんでした。1分待ってから、もう一度開始してください。',
    },
    busy: { title: '試行回数が多すぎます', text: '1分ほど待ってから、もう一度始めてください。' },
    broken: {
      title: 'ClearSyncは現在この操作を実行できません',
      text: '当社側のシステムが応答していません。1分ほど待ってから、もう一度始めてください。',
    },
  },
  unchangedNow: '今回の操作では何も変更されていません。',
  again: '最初からやり直す',
  reference: '参照番号 {reference}',
};
