import type { choices as englishChoices, numbers as englishNumbers } from '../en/settingsChoices.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const choices: Translated<typeof englishChoices> = {
  heading: 'Stripeからインポート',
  intro:
    'ClearSyncはすべての顧客、サブスクリプション、請求書、支払いを一度読み取ります。その後プレビューが表示され、承認するまでHubSpotには何も書き込まれません。',
  match: '照合方法',
  matchText:
    'コンタクトは完全に一致するメールアドレスで、会社はドメインで探します。Stripeの顧客のメタデータにHubSpotのIDを保存している場合は、下にそのキーを入力すると、最初に参照されます。',
  metadata: {
    contactKey: 'コンタクト用のStripeメタデータキー',
    contactProperty: '同じ値を持つコンタクトのプロパティー',
    companyKey: '会社用のStripeメタデータキー',
    companyProperty: '同じ値を持つ会社のプロパティー',
  },
  contactKeyHint: '任意。例：hubspot_contact_id。',
  companyKeyHint: '任意。例：hubspot_company_id。',
  contactPropertyHint:
    '内部名を入力します。hs_object_idはレコードIDです。emailも使えます。その他のプロパティーは値が一意である必要があります。',
  companyPropertyHint:
    '内部名を入力します。hs_object_idはレコードIDです。その他のプロパティーは値が一意である必要があります。',
  syncFilter: '同期の対象',
  syncFilters: {
    everyone: 'すべての顧客',
    paying_or_trialing: '支払い中またはトライアル中の顧客',
    paying: '支払い中の顧客のみ',
  },
  syncHint: '一度同期された顧客は解約後も残るため、HubSpotで解約を確認できます。',
  excludedDomains: '除外するドメイン',
  excludedHint: 'これらのドメインのメールアドレスを持つ顧客は同期されません。1行に1つ、最大500件です。',
  freeMailAdded: '追加するプロバイダー',
  freeMailAddedHint:
    '標準のリストにない、フリーメールまたは共有メールのドメインです。1行に1つ、最大500件です。',
  freeMailRemoved: 'リストから外すプロバイダー',
  freeMailRemovedHint: '標準のリストにあるドメインのうち、取引先の会社のものです。1行に1つ、最大500件です。',
  domainsPlaceholder: 'acme.com',
  problems: {
    title: 'まだ何も保存されていません',
    text: {
      one: '{count}個のフィールドを確認してください。メッセージは各フィールドの横に表示されています。入力内容は保持されています。',
      other:
        '{count}個のフィールドを確認してください。メッセージは各フィールドの横に表示されています。入力内容は保持されています。',
    },
    noDomain: '「{text}」はドメインではありません。acme.comのようなドメインを1行に1つ入力してください。',
    longDomain:
      '「{text}」はドメインとしては長すぎます。acme.comのようなドメインを1行に1つ入力してください。',
    manyDomains: 'ドメインが{count}件あり、多すぎます。上限は500件です。一部を削除してください。',
    half: 'メタデータキーとプロパティーの両方を入力するか、両方とも空のままにしてください。',
    longKey: 'Stripeのメタデータキーは最大40文字です。',
    badKey: 'Stripeのメタデータキーに角括弧と山括弧は使えません。キーだけをコピーしてください。',
    badProperty:
      'プロパティーの内部名ではありません。使えるのは小文字の英字、数字、アンダースコアのみで、最大100文字です（例：hs_object_id）。',
  },
  createContacts: '一致するコンタクトがない場合',
  createCompanies: '一致する会社がない場合',
  creations: {
    off: '何もしない',
    paying: '支払い中の顧客に作成する',
    all: '同期対象のすべての顧客に作成する',
  },
  createHint:
    'どれを選んでも、レコードのない顧客は一覧に表示されます。新しいコンタクトは、HubSpotでマーケティングコンタクトとして数えられることがあります。',
  cancelComments: '解約時のコメントを書き込む',
  cancelHint: '顧客が解約時に書いた内容です。HubSpotでレコードを表示できる人は誰でも読むことができます。',
  on: 'オン',
  off: 'オフ',
  start: 'インポートを開始',
  showPreview: 'プレビューを表示',
  running: 'インポートを実行中です',
  failed: {
    title: 'インポートが停止しました',
    text: '読み取ったデータは保持されています。再開すると、続きから実行されます。',
    reason: '理由：{reason}',
  },
};

/** Japanese. */
export const numbers: Translated<typeof englishNumbers> = {
  rule: 'MRRの計算方法',
  examples: {
    net: '年額$1,200で初回20%割引の場合、月額$80として計算します。',
    stripe: '無期限の割引だけを差し引きます。同じ例では月額$100です。',
    conservative: 'すべての割引を差し引き、延滞分は$0として計算します。同じ例では月額$80です。',
  },
  currency: 'レポート通貨',
  currencyHint:
    'HubSpotの金額は、このHubSpotアカウントの為替レートで換算し、この通貨で表示されます。元の金額はMRRとあわせて保存されます。',
  ownCurrency: '{currency}（会社の通貨）',
  rate: '1 {from} = {rate} {to}（{day}のHubSpotのレート）。',
  rateBack: '1 {from} = {rate} {to}（{day}のHubSpotのレート）。{to}の金額をこのレートで除算します。',
  mrrNow: '現在のMRR：{amounts}',
};
