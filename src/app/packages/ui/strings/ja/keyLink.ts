import type { keyLink as english } from '../en/keyLink.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const keyLink: Translated<typeof english> = {
  own: '自分でStripeを開ける',
  other: 'ほかの人に依頼する',
  intro:
    'Stripeダッシュボードを開ける人に、1回限りのリンクを送信してください。HubSpotのアカウントは不要です。リンク先のページではキーの作成方法を説明し、キーの受け取りだけを行います。',
  loading: 'リンクを確認しています…',
  make: 'リンクを作成',
  again: '新しいリンクを作成',
  replaces: '新しいリンクを作成すると、以前のリンクは無効になります。',
  link: '1回限りのリンク',
  linkHint:
    'ClearSyncには保存されないため、表示されるのは今だけです。1人だけに送信し、紛失した場合は新しいリンクを作成してください。',
  copy: 'リンクをコピー',
  copied: 'コピーしました。本人だけが読める方法で送信してください。',
  notCopied: '自動でコピーできませんでした。上のリンクを選択してコピーしてください。',
  revoke: 'このリンクを無効にする',
  next: '続行',
  heading: '前回のリンク',
  state: '状態',
  made: '作成日',
  madeBy: '作成者',
  until: '有効期限',
  used: '使用日',
  states: {
    open: '未使用',
    used: '使用済み',
    closed: '誤ったキーが10回入力されたため終了',
    expired: '期限切れ',
    revoked: '無効',
  },
  usedText: 'このリンクからキーが届き、保存されました。読み取れる内容を確認して、設定を続けてください。',
  waiting: 'キーが届いたかどうかは、このページが自動で確認します。',
};
