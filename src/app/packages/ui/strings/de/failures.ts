import type { failures as english } from '../en/failures.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const failures: Translated<typeof english> = {
  tryAgain: 'Erneut versuchen',
  reference: 'Referenz {reference}',
  unreachable: {
    title: 'ClearSync ist nicht erreichbar',
    text: 'Ihre Daten in HubSpot sind unverändert. Versuchen Sie es erneut; wenn es dabei bleibt, nennen Sie die Referenz.',
  },
  badReply: {
    title: 'ClearSync hat auf eine Weise geantwortet, die diese Seite nicht kennt',
    text: 'Ihre Daten in HubSpot sind unverändert. Laden Sie die Seite neu, um die neueste Version zu erhalten; wenn es dabei bleibt, nennen Sie die Referenz.',
  },
  forbidden: {
    code: 'forbidden',
    title: 'Sie können die Abrechnung hier nicht sehen',
    message:
      'HubSpot oder ein Admin hat Ihnen keinen Zugriff auf diesen Teil von ClearSync gegeben. Es wurden keine Daten geändert.',
    action: 'Bitten Sie einen HubSpot-Admin Ihres Accounts um Zugriff.',
  },
  throttled: {
    code: 'throttled',
    title: 'HubSpot bittet uns, langsamer zu machen',
    message: 'Zu viele Personen haben gleichzeitig die Abrechnung geöffnet. Ihre Daten sind unverändert.',
    action: 'Warten Sie einige Sekunden und versuchen Sie es dann erneut.',
  },
};
