import { jsonReply, type Reply } from '../answers/reply.ts';

/** Reasons for which the token endpoint answers 400 (hubspot-api.md §2.4). */
type TokenProblem =
  | 'BAD_AUTH_CODE'
  | 'BAD_REFRESH_TOKEN'
  | 'BAD_CLIENT_ID'
  | 'BAD_CLIENT_SECRET'
  | 'BAD_REDIRECT_URI'
  | 'BAD_GRANT_TYPE'
  | 'BAD_HUB';

const TEXTS: Record<TokenProblem, readonly [error: string, description: string]> = {
  BAD_AUTH_CODE: ['invalid_grant', 'missing or unknown auth code'],
  BAD_REFRESH_TOKEN: ['invalid_grant', 'refresh token is invalid, expired or revoked'],
  BAD_CLIENT_ID: ['invalid_client', 'missing or unknown client id'],
  BAD_CLIENT_SECRET: ['invalid_client', 'missing or invalid client secret'],
  BAD_REDIRECT_URI: ['invalid_grant', 'redirect_uri does not match the one the code was issued for'],
  BAD_GRANT_TYPE: ['unsupported_grant_type', 'grant_type must be authorization_code or refresh_token'],
  BAD_HUB: ['access_denied', 'missing or unknown hub id'],
};

/** RFC 6749's fields with HubSpot's own beside them. */
export function refuseToken(problem: TokenProblem): Reply {
  const [error, description] = TEXTS[problem];
  return jsonReply(400, { error, error_description: description, status: problem, message: description });
}
