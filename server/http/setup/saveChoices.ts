import type { Response } from 'express';
import type { Choices } from '../../../src/app/packages/contract/setup.ts';
import { changeChoices } from '../../sync/changeChoices.ts';
import { type DomainProblem, MOST_DOMAINS } from '../../sync/domainLists.ts';
import type { SetupDeps } from '../../sync/showSetup.ts';
import { MOST_VIEWERS, type ViewerProblem } from '../../sync/viewerList.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendNotInstalled } from '../sendNotInstalled.ts';
import { sendProblem } from '../sendProblem.ts';
import { sendSetup } from './sendSetup.ts';

const sendUnknownCurrency = (response: Response, wanted: string, currencies: string[]): void =>
  sendProblem(response, 422, {
    code: 'currency_unknown',
    title: `${wanted} is not a currency of this HubSpot account`,
    message: `The account has ${currencies.join(', ')}. Nothing was changed.`,
    action: `To report in ${wanted}, add it in HubSpot under Settings, Account Defaults, Currency, then import again.`,
    field: 'reportingCurrency',
  });

const sendNoDomain = (response: Response, problem: DomainProblem): void =>
  sendProblem(response, 422, {
    field: problem.field,
    ...('text' in problem
      ? {
          code: 'domain_unknown',
          title: `"${problem.text}" is not a domain`,
          message: 'Nothing was changed.',
          action: 'Write domains like acme.com, separated by commas or spaces.',
        }
      : {
          code: 'too_many_domains',
          title: `${problem.count} domains are too many`,
          message: `The list holds ${MOST_DOMAINS} at most. Nothing was changed.`,
          action: 'Leave some out.',
        }),
  });

const viewerRefusal = (problem: ViewerProblem) => {
  if ('text' in problem) {
    return {
      code: 'email_unknown',
      title: `"${problem.text}" is not an e-mail address`,
      message: 'Nothing was changed.',
      action: 'Write addresses like anna@acme.com, separated by commas or spaces.',
    };
  }
  return problem.count === 0
    ? {
        code: 'no_viewers',
        title: 'Nobody is named',
        message: 'The limit would hide billing from everybody. Nothing was changed.',
        action: 'Write the e-mail address of at least one person, or let everybody see billing.',
      }
    : {
        code: 'too_many_viewers',
        title: `${problem.count} people are too many`,
        message: `The list holds ${MOST_VIEWERS} at most. Nothing was changed.`,
        action: 'Leave some out.',
      };
};

const sendNoViewers = (response: Response, problem: ViewerProblem): void =>
  sendProblem(response, 422, { field: 'viewers', ...viewerRefusal(problem) });

/** Saves the choices and answers the set-up as it is then, or says which field is wrong. */
export const saveChoices = async (deps: SetupDeps, choices: Choices, response: Response): Promise<void> => {
  const changed = await changeChoices(deps, signedPortal(response), choices, signedPerson(response));
  switch (changed.state) {
    case 'not_installed':
      return sendNotInstalled(response);
    case 'unknown_currency':
      return sendUnknownCurrency(response, choices.reportingCurrency, changed.currencies);
    case 'no_domains':
      return sendNoDomain(response, changed.problem);
    case 'no_viewers':
      return sendNoViewers(response, changed.problem);
    case 'saved':
      if (changed.recalculates) deps.wakeUp.nudge('import');
      return sendSetup(deps, response);
  }
};
