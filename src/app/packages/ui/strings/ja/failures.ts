import type { failures as english } from '../en/failures.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const failures: Translated<typeof english> = {
  tryAgain: '再試行',
  reference: '参照番号 {reference}',
  unreachable: {
    title: 'ClearSyncに接続できません',
    text: 'HubSpotのデータは変更されていません。もう一度お試しください。解決しない場合は、参照番号をお知らせください。',
  },
  badReply: {
    title: 'ClearSyncから予期しない応答がありました',
    text: 'HubSpotのデータは変更されていません。ページを再読み込みして最新版を表示してください。解決しない場合は、参照番号をお知らせください。',
  },
  forbidden: {
    code: 'forbidden',
    title: 'ここでは請求情報を表示できません',
    message:
      'HubSpotまたは管理者が、ClearSyncのこの部分へのアクセスを許可していません。データは変更されていません。',
    action: 'アカウントのHubSpot管理者にアクセス権を依頼してください。',
  },
  throttled: {
    code: 'throttled',
    title: 'HubSpotへのアクセスが集中しています',
    message: '多くの人が同時に請求情報を開きました。データは変更されていません。',
    action: '数秒待ってから、もう一度お試しください。',
  },
};
