import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const pages: Translated<typeof english> = {
  titles: {
    home: 'ホーム',
    inbox: '照合待ち',
    errors: 'エラー',
    activity: 'アクティビティー',
    recipes: 'レシピ',
    customers: 'Stripeの顧客',
  },
  notFound: {
    title: 'このページは存在しません',
    text: 'URLが古い可能性があります。何も変更されていません。',
    home: 'ホームを開く',
  },
};
