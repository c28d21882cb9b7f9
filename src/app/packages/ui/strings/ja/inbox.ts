import type { inbox as english } from '../en/inbox.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const inbox: Translated<typeof english> = {
  loading: '照合待ちを読み込んでいます…',
  intro:
    'ClearSyncが自動でレコードにリンクできなかったStripeの顧客です。MRRの高い順に表示しています。ここで決めた内容は維持されます。',
  show: '表示',
  filter: {
    all: '決定待ちすべて（{count}）',
    ambiguous: '複数のレコードが該当（{count}）',
    missing: 'レコードが見つからない（{count}）',
    invalid: 'メールアドレスが無効（{count}）',
    deleted: 'レコードが削除された（{count}）',
    refused: 'HubSpotが作成を拒否（{count}）',
    ignored: '手動でレコードなしに設定（{count}）',
  },
  kinds: {
    ambiguous: '複数のレコードが該当',
    missing: 'レコードなし',
    invalid: 'アドレスが無効',
    deleted: 'レコード削除済み',
    refused: 'HubSpotが拒否',
    ignored: 'レコードなしに設定',
  },
  empty: 'すべてリンク済みです',
  emptyText: '決定を待っているStripeの顧客はいません。',
  emptyKind: 'この種類に該当するものはありません',
  emptyKindText: '別の種類を選ぶと、ほかの項目を確認できます。',
  types: { '0-1': 'コンタクト', '0-2': '会社' },
  account: '{account}（{mode}）',
  mrr: 'MRR {amounts}',
  candidates: '候補',
  candidate: '{label}（レコード {id}）',
  link: 'リンク',
  linkNote: 'リンクすると、Stripeの数値がそのレコードに書き込まれ、最新の状態に保たれます。',
  search: {
    open: '別のレコードを探す',
    first: 'レコードを探す',
    close: '検索を閉じる',
    label: {
      '0-1': '名前、メールアドレス、またはレコードID',
      '0-2': '名前、ドメイン、またはレコードID',
    },
    short: '2文字以上入力してください。',
    long: '200文字以内で入力してください。',
    find: 'HubSpotを検索',
    none: '「{text}」に該当するレコードはHubSpotにありません。',
    byId: 'レコード {id}',
    byIdDetail: 'このIDのレコード',
  },
  create: { '0-1': 'コンタクトを作成', '0-2': '会社を作成' },
  createNote: {
    '0-1': '［作成］すると、{email}のコンタクトをHubSpotに作成してリンクします。',
    '0-2': '［作成］すると、{email}のドメインを持つ会社をHubSpotに作成してリンクします。',
  },
  ignore: '無視',
  ignoreNote: '［無視］すると、この一覧から外れ、何も書き込まれません。後で元に戻せます。',
  reset: '一覧に戻す',
  resetNote: '決定がなかったものとして、ClearSyncがレコードを探し直します。',
  unlink: 'リンクを解除',
  unlinkNote:
    'リンクを解除すると、ClearSyncがそのレコードに書き込んだ値は空になります。レコード自体は残ります。',
  receipt: {
    link: '{record}にリンクしました。続いて数値が書き込まれます。',
    create: 'レコード {record} を作成してリンクしました。',
    ignore: '無視しました。一覧に戻すまで、レコードなしのままです。',
    unlink: 'リンクを解除しました。続いてClearSyncが書き込んだ値が空になります。',
    reset: '一覧に戻しました。ClearSyncがレコードを探し直します。',
    undo: '元に戻す',
  },
  pages: { first: '最初のページ', next: '次のページ', page: '{page}ページ' },
};
