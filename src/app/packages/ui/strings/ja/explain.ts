import type { explain as english } from '../en/explain.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const explain: Translated<typeof english> = {
  title: 'このMRRの内訳',
  intro: '各行の合計は総額と正確に一致します。税金、単発の明細、従量課金はMRRに含まれません。',
  rule: 'ルール：{rule}',
  line: '明細',
  amount: '月額',
  total: '合計',
  all: 'このレコードのMRR',
  inHubSpot: 'HubSpotでの値：{converted}',
  excluded: '対象外',
  excludedLine: '{label}：{reason}',
  none: 'MRRの対象となるサブスクリプションはありません。',
  differs: {
    title: 'Stripeのダッシュボードの数値と異なる場合がある理由',
    net: 'このルールではすべての割引を差し引きます。Stripeが差し引くのは、無期限の割引だけです。',
    conservative: 'このルールではすべての割引を差し引き、延滞分を含めません。Stripeは延滞分を含めます。',
    stripe: 'このルールはStripeの説明に基づいています。Stripeは端数処理の方法を公開していません。',
    cancel:
      'ここでは解約が有効になった時点で反映されます。Stripeでは、解約の申し出の時点で反映するように設定できます。',
    week: '週と日は、52/12と365/12で月に換算します。Stripeは換算係数を公開していません。',
    currency: 'Stripeは独自のレートで通貨を換算します。ここでは請求された通貨のまま表示します。',
    delay: 'Stripeのダッシュボードは数時間遅れて、アカウント全体について計算されます。',
    several: 'このレコードではStripeの顧客{count}件を合計しています。Stripeでは1件ずつ表示されます。',
  },
};
