import type { Happening } from './happening.ts';
import { addDiscount } from './happenings/addDiscount.ts';
import { cancelAtPeriodEnd } from './happenings/cancelAtPeriodEnd.ts';
import { cancelNow } from './happenings/cancelNow.ts';
import { changeEmail } from './happenings/changeEmail.ts';
import { changePlan } from './happenings/changePlan.ts';
import { changePrice } from './happenings/changePrice.ts';
import { changeSeats } from './happenings/changeSeats.ts';
import { deleteCustomer } from './happenings/deleteCustomer.ts';
import { editCard } from './happenings/editCard.ts';
import { endDiscount } from './happenings/endDiscount.ts';
import { endNotice } from './happenings/endNotice.ts';
import { endTrial } from './happenings/endTrial.ts';
import { failRenewal } from './happenings/failRenewal.ts';
import { keepSubscription } from './happenings/keepSubscription.ts';
import { nearTrialEnd } from './happenings/nearTrialEnd.ts';
import { overdue } from './happenings/overdue.ts';
import { pause } from './happenings/pause.ts';
import { payByTransfer } from './happenings/payByTransfer.ts';
import { reactivate } from './happenings/reactivate.ts';
import { refund } from './happenings/refund.ts';
import { renameCoupon } from './happenings/renameCoupon.ts';
import { renameCustomer } from './happenings/renameCustomer.ts';
import { renameProduct } from './happenings/renameProduct.ts';
import { renew } from './happenings/renew.ts';
import { renewCard } from './happenings/renewCard.ts';
import { replaceCard } from './happenings/replaceCard.ts';
import { resume } from './happenings/resume.ts';
import { retryPayment } from './happenings/retryPayment.ts';
import { sendInvoice } from './happenings/sendInvoice.ts';
import { signUp } from './happenings/signUp.ts';
import { startTrial } from './happenings/startTrial.ts';
import { writeOff } from './happenings/writeOff.ts';

/** Everything that may happen in a life, each with its weight. */
export const everyHappening: readonly Happening[] = [
  addDiscount,
  cancelAtPeriodEnd,
  cancelNow,
  changeEmail,
  changePlan,
  changePrice,
  changeSeats,
  deleteCustomer,
  editCard,
  endDiscount,
  endNotice,
  endTrial,
  failRenewal,
  keepSubscription,
  nearTrialEnd,
  overdue,
  pause,
  payByTransfer,
  reactivate,
  refund,
  renameCoupon,
  renameCustomer,
  renameProduct,
  renew,
  renewCard,
  replaceCard,
  resume,
  retryPayment,
  sendInvoice,
  signUp,
  startTrial,
  writeOff,
];
