import type { links as english } from '../en/links.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const links: Translated<typeof english> = {
  menu: 'その他',
  history: '同期履歴',
  copy: 'Stripeの顧客IDをコピー',
  copyNamed: '{name}のStripeの顧客IDをコピー',
  copied: '{id}をコピーしました。',
  notCopied: 'HubSpotがコピーを許可しませんでした。IDは{id}です。',
  unnamed: '名前なし',
  why: {
    item: 'リンクの理由',
    title: 'リンクの理由',
    intro:
      'Stripeの顧客は、確認できる根拠に基づいてレコードにリンクされます。ClearSyncが推測でリンクすることはありません。',
    method: '照合方法',
    reason: '詳細',
    id: 'Stripeの顧客ID',
    stays: 'メールアドレスの変更やレコードの統合があっても、リンクは維持されます。',
  },
  method: {
    email: '同じメールアドレス',
    additional_email: 'その他のメールアドレスの1つ',
    metadata: 'Stripeの顧客のメタデータ',
    domain: 'メールアドレスのドメイン',
    additional_domain: 'その他のドメインの1つ',
    contact_company: '照合済みのコンタクトの会社',
    created: 'ClearSyncがレコードを作成',
    manual: '手動でリンク',
  },
  unlink: {
    item: 'リンクを解除',
    title: 'このレコードからリンクを解除',
    text: 'Stripeの顧客はこのレコードから外れ、ClearSyncがここに書き込んだ請求プロパティーは空になるか、再計算されます。Stripeでは何も変更されません。',
    again: 'ClearSyncが自動で再びリンクすることはありません。いつでも手動でリンクできます。',
    confirm: '{name}のリンクを解除',
    done: '{name}のこのレコードへのリンクを解除しました。',
    cancel: '維持する',
  },
  link: {
    open: '手動でリンク',
    title: 'このレコードにStripeの顧客をリンク',
    field: 'メールアドレスまたはStripeの顧客ID',
    help: '例：anna@acme.com、またはcus_とそれに続く文字。完全に一致するものを探します。',
    empty: 'メールアドレスまたはStripeの顧客IDを入力してください。',
    short: '短すぎます。メールアドレスまたはStripeの顧客IDをすべて入力してください。',
    long: 'メールアドレスとしては長すぎます。',
    wrong: 'メールアドレスでも、cus_で始まるIDでもありません。',
    search: 'Stripeの顧客を検索',
    found: '見つかったStripeの顧客',
    none: '接続済みのアカウントに、{q}に該当するStripeの顧客はいません。',
    customer: '顧客',
    mrr: 'MRR',
    created: 'Stripeへの登録日',
    link: 'リンク',
    linkNamed: '{name}をリンク',
    elsewhere: '現在は別のレコードにあります。リンクするとここに移動します。',
    done: '{name}をこのレコードにリンクしました。請求情報はまもなく表示されます。',
  },
  contacts: {
    title: 'この会社にリンクされた請求情報はありません',
    count: {
      one: 'この会社のコンタクトに属するStripeの顧客：{count}件。',
      other: 'この会社のコンタクトに属するStripeの顧客：{count}件。',
    },
    elsewhere: {
      one: 'そのうち{count}件は別の会社に集計されており、そのまま残ります。',
      other: 'そのうち{count}件は別の会社に集計されており、そのまま残ります。',
    },
    include: '含める',
    done: {
      one: 'Stripeの顧客{count}件をこの会社にリンクしました。',
      other: 'Stripeの顧客{count}件をこの会社にリンクしました。',
    },
    other: 'これらを含めるには、HubSpotの管理者に依頼してください。',
  },
};
