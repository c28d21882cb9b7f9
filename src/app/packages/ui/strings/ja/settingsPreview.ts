import type { golive as englishGolive, preview as englishPreview } from '../en/settingsPreview.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const preview: Translated<typeof englishPreview> = {
  heading: 'プレビュー',
  nothingWritten: 'HubSpotにはまだ何も書き込まれていません。',
  loading: 'プレビューを作成しています…',
  customers: '読み取ったStripeの顧客',
  mrrWritten: '書き込まれるMRR',
  mrrAll: '全顧客のMRR',
  records: '値が入るレコード',
  created: '作成されるレコード',
  fate: 'Stripeの顧客',
  contacts: 'コンタクト',
  companies: '会社',
  newProperties: {
    one: 'コンタクトに{count}個のフィールドが追加されます',
    other: 'コンタクトに{count}個のフィールドが追加されます',
  },
  newCompanyProperties: {
    one: '会社に{count}個のフィールドが追加されます',
    other: '会社に{count}個のフィールドが追加されます',
  },
  kinds: {
    linked: 'リンク済み',
    create: 'レコードを作成予定',
    no_record: 'HubSpotにレコードなし',
    ambiguous: '複数のレコードが該当',
    no_email: 'メールアドレスなし',
    invalid_email: 'メールアドレスが無効',
    free_mail: 'フリーメールのため会社なし',
    refused: 'HubSpotがレコードを拒否',
    other: 'そのまま',
    waiting: '未検索',
    excluded_filter: 'ルールにより同期対象外',
    excluded_domain: '除外ドメイン',
    excluded_mode: '本番データと併存するテストデータ',
  },
  methods: {
    stored_id: '保存済みのリンク',
    metadata: 'メタデータ',
    email: 'メールアドレス',
    additional_email: 'コンタクトの別のメールアドレス',
    domain: 'ドメイン',
    additional_domain: '会社の別のドメイン',
    contact_company: 'コンタクト経由',
    created: 'ClearSyncが作成',
    manual: '手動',
  },
  linkedBy: '{kind}（{method}）',
  samples: '例',
  customer: '顧客',
  status: 'ステータス',
  mrr: 'MRR',
  contact: 'コンタクト',
  company: '会社',
  noSamples: '読み取られた顧客はありません。',
  marketing: {
    title: '新しいコンタクトがマーケティングコンタクトとして数えられる場合があります',
    text: 'このHubSpotアカウントの［設定］＞［マーケティングコンタクト］＞［連携］によって決まります。ClearSyncからは設定できないため、開始前に確認してください。',
  },
  csv: 'すべてCSVとしてコピー',
  copied: {
    one: '顧客{count}件をコピーしました。スプレッドシートに貼り付けてください。',
    other: '顧客{count}件をコピーしました。スプレッドシートに貼り付けてください。',
  },
  notCopied: 'ブラウザーがコピーを許可しませんでした。何も変更されていません。',
  approve: 'HubSpotへの書き込みを開始',
  change: '選択を変更',
};

/** Japanese. */
export const golive: Translated<typeof englishGolive> = {
  heading: '運用開始',
  running: 'ClearSyncがHubSpotに書き込んでいます',
  done: '運用を開始しました。Stripeの顧客{customers}件を読み取り、うち{contacts}件をコンタクトにリンクしました。',
  doneMrr:
    '運用を開始しました。Stripeの顧客{customers}件を読み取り、うち{contacts}件をコンタクトにリンクしました。MRRは{mrr}です。',
  updates: 'ライブ更新',
  cards: 'レコードにカードを追加',
  cardsIntro:
    'HubSpotでは、管理者が手動でカードを配置する必要があります。コンタクトと会社でそれぞれ1回ずつ行います。',
  cardSteps: {
    open: '任意のコンタクトを開き、上部の［カスタマイズ］を押して、チームで使用しているビューを選択します。',
    add: '中央の列またはサイドバーで［カードを追加］を押し、ClearSyncの「Stripe billing」を選択して、［保存］を押します。',
    again: '会社でも同じ操作を行います。以後、そのビューを使う全員にカードが表示されます。',
  },
  sample: '{label}をHubSpotで開く',
  noSample: '支払い中の顧客がコンタクトにリンクされると、ここにリンクが表示されます。',
  recipes: '次のステップ：レシピ',
  recipesText:
    'ClearSyncアプリページでは、支払いの失敗、解約、トライアル、ライフサイクルステージ、割引の終了に対応するワークフローを、手順に沿って作成できます。',
  finish: '設定を完了',
};
