/** What a handler answers; the server writes it to the socket. At most one of `json` and `html` is set. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  html?: string;
}

/** The error body that every API of HubSpot shares (hubspot-api.md §3.3). */
export interface ErrorBody {
  status: 'error';
  message: string;
  correlationId: string;
  category?: string;
  subCategory?: string;
  errors?: { message: string; code?: string; context?: Record<string, string[]> }[];
  context?: Record<string, string[]>;
  links?: Record<string, string>;
  [field: string]: unknown;
}

/** A refused request or row. Returned, never thrown, so that a batch can turn it into one row of a 207. */
export class Refusal implements Reply {
  readonly status: number;
  readonly json: ErrorBody;
  readonly headers: Record<string, string>;

  constructor(status: number, json: ErrorBody, headers: Record<string, string> = {}) {
    this.status = status;
    this.json = json;
    this.headers = headers;
  }
}

/** An answer with a JSON body. */
export const jsonReply = (status: number, json: unknown): Reply => ({ status, json });

/** 204. */
export const noContent: Reply = { status: 204 };
