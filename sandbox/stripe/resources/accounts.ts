import { pageParameters } from '../answers/pageRequest.ts';
import { StripeError } from '../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../http/apiRequest.ts';
import { maskKey } from '../keys/denial.ts';
import { answerList, answerObject } from './readable.ts';

const answerOwnAccount = (request: ApiRequest): Answer => {
  if (request.key.accountNeedsKyc) request.view.permit('accounts_kyc_basic_read');
  return answerObject(request, request.writer.account);
};

/** The account itself, and the connected accounts of which it usually has none. */
export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/v1/account',
    permission: 'connected_account_read',
    parameters: ['expand'],
    handle: answerOwnAccount,
  },
  {
    method: 'GET',
    pattern: '/v1/accounts',
    permission: 'connected_account_read',
    parameters: [...pageParameters, 'created'],
    handle: (request) => answerList(request, { kind: 'account', url: '/v1/accounts' }),
  },
  {
    method: 'GET',
    pattern: '/v1/accounts/:id',
    permission: 'connected_account_read',
    parameters: ['expand'],
    handle: (request) => {
      const id = request.path['id'] ?? '';
      if (id === request.writer.account.id) return answerOwnAccount(request);
      const connected = request.view.store.find('account', id);
      if (connected !== undefined) return connected;
      throw new StripeError(403, {
        code: 'account_invalid',
        message: `The provided key '${maskKey(request.key.key, 4, 3)}' does not have access to account '${id}' (or that account does not exist). Application access may have been revoked.`,
        type: 'invalid_request_error',
      });
    },
  },
];
