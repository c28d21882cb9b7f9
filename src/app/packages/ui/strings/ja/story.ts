import type { story as english } from '../en/story.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const story: Translated<typeof english> = {
  loading: '履歴を読み込んでいます…',
  movements: {
    heading: 'MRRの変動',
    empty: 'MRRの変動はまだありません。',
    chart: '変動後のMRR（{currency}）',
    chartDay: '日付',
    chartMrr: 'MRR（{currency}）',
    oneCurrency: 'グラフは{currency}を表示しています。表にはすべての通貨が含まれます。',
    day: '日付',
    what: '内容',
    change: '変動額',
    beforeAfter: '{before}から{after}',
    gained: '+{amount}',
    reconstructed: '請求書から算出',
  },
  type: {
    new: '新規',
    upgrade: 'アップグレード',
    downgrade: 'ダウングレード',
    churn: '解約',
    reactivation: '再開',
    planned_cancellation: '解約予定',
    cancellation_undone: '解約の撤回',
  },
  written: {
    heading: 'ClearSyncがこのレコードに書き込んだ内容',
    empty: 'ClearSyncはこのレコードにまだ何も書き込んでいません。',
    at: '日時',
    cause: '理由',
    changes: '変更内容',
    change: '{label}：{before}から{after}',
    set: '{label}：{after}',
    cleared: '{label}：空にしました',
    nothing: '空',
    more: { one: 'ほかにプロパティー{count}件', other: 'ほかにプロパティー{count}件' },
    delay: 'Stripeからの通知の{duration}後',
    action: { update: '更新済み', create: 'レコード作成済み', archive: 'レコードアーカイブ済み' },
    older: '以前の履歴を読み込む',
  },
};
