import type { errors as english } from '../en/errors.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const errors: Translated<typeof english> = {
  loading: 'エラーを読み込んでいます…',
  intro: {
    one: '{count}件が保留されています。失われたものはなく、解決されるまで待機します。',
    other: '{count}件が保留されています。失われたものはなく、解決されるまで待機します。',
  },
  none: '保留されているものはありません',
  noneText: {
    one: 'レコード{count}件中、エラーは0件です。',
    other: 'レコード{count}件中、エラーは0件です。',
  },
  noRecords: '書き込まれたレコードも、保留されているものもまだありません。',
  count: '{count}件に影響',
  between: '{oldest}から{newest}まで',
  because: '理由：{reason}',
  examples: '例',
  contact: 'コンタクト {id}',
  company: '会社 {id}',
  meaning: {
    stripe_event:
      'Stripeから変更が通知されましたが、ClearSyncは反映できませんでした。レコードは以前の値のままです。',
    hubspot_event:
      'HubSpotから変更（統合、削除、新しいアドレス）が通知されましたが、ClearSyncは反映できませんでした。リンクは以前のままです。',
    record: 'ClearSyncの書き込みがHubSpotに受け付けられませんでした。レコードは以前の値のままです。',
    reading: '前回のインポートで、Stripeのこの部分を読み取れませんでした。これに基づく情報は欠けています。',
    permission:
      'キーにStripeのこのデータを読み取る権限がありません。これに基づく情報は省かれ、その旨が表示されます。',
    key: 'Stripeがキーを拒否しているため、新しいデータは読み取られません。以前の値はそのまま残ります。',
  },
  mend: {
    redrive: '理由に示された問題を解決してから、再試行してください。',
    permissions:
      'Stripeでキーに権限を追加してください。その後、［設定］＞［連携］＞［接続されたアプリ］＞［ClearSync］を開き、権限を再確認してください。',
    key: '［設定］＞［連携］＞［接続されたアプリ］＞［ClearSync］を開き、新しいキーを貼り付けてください。',
    import: '再試行すると、ClearSyncが不足しているデータを読み取ります。',
  },
  retry: '再試行',
  retryAll: 'すべて再試行',
  retryNote: {
    events: '保留されたすべての変更を再試行します。',
    records: 'HubSpotに拒否されたすべてのレコードを再試行します。',
    all: '保留されたすべてのものを再試行し、インポートで省かれたデータを読み取ります。',
  },
  receipt: {
    title: '再試行の順番待ちに入りました',
    events: { one: '変更{count}件', other: '変更{count}件' },
    records: { one: 'レコード{count}件', other: 'レコード{count}件' },
    imports: { one: 'インポート{count}件', other: 'インポート{count}件' },
    text: '再試行中：{what}。まだ問題があるものは、理由とともにここに戻ります。',
    nothing: '再試行するものはありませんでした。',
  },
  csv: 'CSVとしてコピー',
  copied: { one: '{count}行をCSVとしてコピーしました。', other: '{count}行をCSVとしてコピーしました。' },
  notCopied: 'HubSpotがクリップボードの使用を許可しませんでした。',
};
