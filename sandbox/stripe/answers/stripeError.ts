/** The `error` object of Stripe's refusals. */
export type ErrorBody = {
  message: string;
  type: 'invalid_request_error' | 'api_error' | 'card_error' | 'idempotency_error';
  code?: string;
  param?: string;
  doc_url?: string;
  [more: string]: unknown;
};

/**
 * A refusal on its way to the caller. Handlers throw it from any depth and the server turns it into the answer,
 * as a request of Stripe's ends at its first refusal.
 */
export class StripeError extends Error {
  readonly status: number;
  readonly body: ErrorBody;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: ErrorBody, headers: Readonly<Record<string, string>> = {}) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** A 400 `invalid_request_error`, the most common refusal. */
export const invalidRequest = (message: string, param?: string, code?: string): StripeError =>
  new StripeError(400, {
    message,
    type: 'invalid_request_error',
    ...(code === undefined ? {} : { code, doc_url: docUrl(code) }),
    ...(param === undefined ? {} : { param }),
  });

/** The documentation address that Stripe puts next to an error code. */
export const docUrl = (code: string): string =>
  `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`;

const spokenNames: Readonly<Record<string, string>> = {
  payment_method: 'PaymentMethod',
  webhook_endpoint: 'webhook endpoint',
  promotion_code: 'promotion code',
  subscription_item: 'subscription_item',
};

/**
 * `resource_missing`: 404 for the object in the path, 400 for one named by a parameter (a cursor, a customer).
 * The word is the object's, the id is quoted (stripe.md §2.5).
 */
export const resourceMissing = (kind: string, id: string, param: string, status: 400 | 404): StripeError =>
  new StripeError(status, {
    code: 'resource_missing',
    doc_url: docUrl('resource_missing'),
    message: `No such ${spokenNames[kind] ?? kind}: '${id}'`,
    param,
    type: 'invalid_request_error',
  });

/** A required parameter is absent. */
export const missingParameter = (param: string): StripeError =>
  invalidRequest(`Missing required param: ${param}.`, param, 'parameter_missing');
