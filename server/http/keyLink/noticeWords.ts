import { permissionOfEffect } from '../../sync/askedPermissions.ts';
import type { Notice } from '../../sync/connectionReply.ts';
import { fillText } from '../fillHtml.ts';
import type { SharedTexts } from './words/shared/sharedTexts.ts';

/** What must be said of an accepted key, in the page's language; a notice that it does not know yet stays English. */
export const noticeWords = (shared: SharedTexts | null, notice: Notice): Omit<Notice, 'code'> => {
  if (shared === null) return notice;
  const { notices } = shared;
  if (notice.code === 'secret_key' || notice.code === 'test_mode') return notices[notice.code];
  const lost = permissionOfEffect(notice.message);
  if (notice.code !== 'permission_missing' || lost === undefined) return notice;
  const { dashboardRow: row, level, slug } = lost;
  return {
    title: fillText(notices.permission_missing.title, { row, level }),
    message: shared.permissions[slug].effect,
  };
};
