import type { SharedTexts } from './sharedTexts.ts';

const COPY_RESTRICTED = 'Stripeで制限付きキーをコピーしてください。rk_で始まります。';

/** Japanese. */
export const japanese: SharedTexts = {
  gap: '',
  safe: '何も保存されていません。',
  refusals: {
    key_empty: {
      title: 'キーが入力されていません',
      message: '入力欄が空です。',
      action: COPY_RESTRICTED,
    },
    key_publishable: {
      title: 'これは公開可能キーです',
      message: '公開可能キーでは請求情報を読み取れません。rk_で始まるキーが必要です。',
      action: COPY_RESTRICTED,
    },
    key_organization: {
      title: 'これは組織のキーです',
      message:
        'これは組織全体のキーです。ClearSyncが読み取るのは1つのアカウントで、そのアカウント内で作成されたキーが必要です。',
      action: 'Stripeで対象のアカウントに切り替え、制限付きキーを作成してください。',
    },
    key_managed: {
      title: 'これはキーのIDです',
      message: 'これはキーのID（mk_）で、キーそのものではありません。',
      action: COPY_RESTRICTED,
    },
    key_webhook_secret: {
      title: 'これはWebhookのシークレットです',
      message: 'WebhookのシークレットはAPIキーではありません。',
      action: COPY_RESTRICTED,
    },
    key_masked: {
      title: 'キーの一部が隠れています',
      message: 'Stripeがキー全体を表示するのは一度だけです。このキーは省略されています。',
      action: 'Stripeでキーを表示するか、新しいキーを作成して、全体をコピーしてください。',
    },
    key_truncated: {
      title: 'キーが短すぎます',
      message: 'キーの末尾が欠けています。',
      action: 'キー全体をもう一度コピーしてください。',
    },
    key_malformed: {
      title: 'Stripeのキーではありません',
      message:
        'Stripeのキーはrk_live_、rk_test_、sk_live_、sk_test_のいずれかで始まり、その後に英数字が続きます。この文字列は異なります。',
      action: COPY_RESTRICTED,
    },
    key_unknown: {
      title: 'Stripeにこのキーが見つかりません',
      message: 'Stripeにこのキーが見つかりません。キーが表示されるのは一度だけです。',
      action: 'キーをもう一度コピーするか、新しいキーを作成してください。',
    },
    key_expired: {
      title: 'このキーは期限切れです',
      message: 'Stripeによると、このキーは期限切れです。',
      action: '新しい制限付きキーを作成し、ここに貼り付けてください。',
    },
    key_ip_not_allowed: {
      title: 'このキーは他のアドレスに制限されています',
      message:
        'Stripeは特定のIPアドレスからのみこのキーを受け付けており、ClearSyncのアドレスは含まれていません。',
      action: 'StripeでキーのIP制限を解除するか、制限のないキーを作成してください。',
    },
    key_permissions_missing: {
      title: '権限が不足しています',
      message: 'ClearSyncに不可欠な次のデータを、このキーでは読み取れません：{names}。',
      action: 'Stripeでキーを編集し、これらの権限を読み取り（Read）に設定してください。',
    },
    key_mode_mismatch: {
      title: 'キーに矛盾があります',
      message: 'キーの先頭部分と、Stripeが返したデータのモードが異なります。',
      action: '新しい制限付きキーを作成し、ここに貼り付けてください。',
    },
    key_other_account: {
      title: 'これは別のStripeアカウントのキーです',
      message:
        'ClearSyncは{name}（{id}、{mode}）に接続しています。このキーは{offeredName}（{offeredId}）のものです。',
      action: '{name}のキーを貼り付けるか、先にそのアカウントの接続を解除してください。',
    },
    stripe_busy: {
      title: 'Stripeが混み合っています',
      message: 'Stripeへのリクエストが現在多すぎるため、キーを確認できませんでした。',
      action: '1分待ってから、もう一度お試しください。',
    },
    stripe_unreachable: {
      title: 'Stripeに接続できませんでした',
      message: 'Stripeから有効な応答がなかったため、キーを確認できませんでした。',
      action: '数分後にもう一度お試しください。',
    },
    stripe_refused: {
      title: 'Stripeが確認を拒否しました',
      message: 'Stripeの応答：{message} ',
      action: 'Stripeでキーを確認してください。',
    },
  },
  notices: {
    secret_key: {
      title: 'このキーにはフルアクセス権があります',
      message: '使用できますが、制限付きキーのほうが安全です。',
    },
    test_mode: { title: 'テストモード', message: 'テストデータのみが表示されます。' },
    permission_missing: { title: '{row}（{level}）の権限がありません' },
  },
  permissions: {
    rak_charge_read: {
      effect: '支払い、返金、累計売上は空のままになります。',
      why: '支払い履歴、返金、累計売上。',
    },
    rak_customer_read: {
      effect: 'コンタクトや会社と照合できないため、ClearSyncは動作できません。',
      why: '各顧客に対応するコンタクトと会社の特定。',
    },
    rak_event_read: {
      effect: '受信できなかった変更を、イベントの一覧から補えません。',
      why: '即時の更新と、中断後の補完。',
    },
    rak_payment_intent_read: {
      effect: '支払いが失敗した理由や、顧客の対応を待っている理由は表示されません。',
      why: '支払いの状況と、失敗した支払いの回収。',
    },
    rak_payment_method_read: {
      effect: 'カードのブランド、下4桁、有効期限は表示されません。',
      why: 'カードのブランド、下4桁、有効期限。',
    },
    rak_product_read: {
      effect: 'プランは名前ではなくIDで表示されます。',
      why: 'プランの名前。',
    },
    rak_coupon_read: {
      effect: '割引が不明なため、MRRは割引前の値となり、その旨が表示されます。',
      why: '割引後の正確なMRR。',
    },
    rak_invoice_read: {
      effect: '請求書、未払いと延滞の金額、履歴が欠けます。',
      why: 'Stripeのイベントの30日間を超える履歴、未払いと延滞の金額。',
    },
    rak_plan_read: {
      effect: 'MRRを計算できないため、ClearSyncは動作できません。',
      why: 'MRR。',
    },
    rak_subscription_read: {
      effect: '契約中の顧客を表示できないため、ClearSyncは動作できません。',
      why: 'ステータスと請求期間。',
    },
    rak_bucket_connect_read: {
      effect: 'アカウントの名前と通貨は、ほかの応答から推定されます。',
      why: 'アカウントの名前と通貨。',
    },
    rak_webhook_write: {
      effect: '変更は即時ではなく、Stripeへの定期的な問い合わせで反映されます。',
      why: 'ライブ更新。ClearSyncがStripeに作成するのは、専用のWebhookエンドポイントだけです。',
    },
  },
  manual: {
    steps: [
      'Stripeダッシュボードにログインします。',
      '［開発者］（Developers）、［APIキー］（API keys）の順に開きます。',
      '［制限付きキーを作成］（Create restricted key）を押します。',
      '［このキーを別のウェブサイトに提供する］（Providing this key to another website）を選びます。',
      '名前に{name}と入力します。',
      'URLに{url}と入力します。',
      '［このキーの権限をカスタマイズする］（Customize permissions for this key）にチェックを入れます。',
      '権限を下の一覧のとおりに設定します。Connectにオプションの列がもう1つある場合は、そのすべてをNoneにし、左の列のConnectはReadのままにします。',
      'キーを作成してコピーし、ここに貼り付けます。ご自身でも、チームの方でもかまいません。インポートはその直後に始まります。',
    ],
    rows: {
      'The whole section, first': '最初にセクション全体',
      'The whole section': 'セクション全体',
      'The entire category': 'カテゴリ全体',
      'Everything else': 'その他すべて',
    },
    twoNames: '{name}（新しいページでは{row}）',
  },
};
