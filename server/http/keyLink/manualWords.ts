import type { ManualRow, SetupReply } from '../../../src/app/packages/contract/setup.ts';
import { keyNameInStripe, permissionOfRow } from '../../sync/askedPermissions.ts';
import { fillText } from '../fillHtml.ts';
import type { OwnRow, SharedTexts } from './words/shared/sharedTexts.ts';

type Manual = Pick<SetupReply['manual'], 'steps' | 'rows'>;

const isOwn = (name: string, { manual }: SharedTexts): name is OwnRow => Object.hasOwn(manual.rows, name);

const rowWords = (shared: SharedTexts, row: ManualRow): ManualRow => {
  const permission = permissionOfRow(row);
  const why = permission === undefined ? row.why : shared.permissions[permission.slug].why;
  if (isOwn(row.name, shared)) return { ...row, name: shared.manual.rows[row.name], why };
  if (permission === undefined || permission.name === permission.dashboardRow) return { ...row, why };
  const { name, dashboardRow } = permission;
  return { ...row, name: fillText(shared.manual.twoNames, { name, row: dashboardRow }), why };
};

/**
 * The manual path in the page's language; `appUrl` is the website named to Stripe. What Stripe's key page calls a row or
 * a section stays as it is there.
 */
export const manualWords = (shared: SharedTexts | null, manual: Manual, appUrl: string): Manual =>
  shared === null
    ? manual
    : {
        steps: shared.manual.steps.map((step) => fillText(step, { name: keyNameInStripe(), url: appUrl })),
        rows: manual.rows.map((row) => rowWords(shared, row)),
      };
