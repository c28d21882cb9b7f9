import { randomBytes, randomUUID } from 'node:crypto';

/** Seconds that an access token lives (hubspot-api.md §2.2). */
export const ACCESS_TOKEN_SECONDS = 1800;
const CODE_SECONDS = 60;

/** What an installer allowed. */
export interface Grant {
  portalId: number;
  userId: number;
  scopes: string[];
}

/** An access token. `expiresAt` in milliseconds. */
export interface AccessToken extends Grant {
  token: string;
  expiresAt: number;
  voided: boolean;
}

interface Code extends Grant {
  redirectUri: string;
  expiresAt: number;
}

/** Codes, tokens and installs of the one app. */
export class TokenStore {
  readonly #codes = new Map<string, Code>();
  readonly #access = new Map<string, AccessToken>();
  readonly #refresh = new Map<string, Grant>();
  readonly #installs = new Map<number, Grant>();

  /** A single-use code for `redirectUri` that lives a minute. */
  issueCode(grant: Grant, redirectUri: string, now: number): string {
    const code = `na1-${randomUUID()}`;
    this.#codes.set(code, { ...grant, redirectUri, expiresAt: now + CODE_SECONDS * 1000 });
    return code;
  }

  /** Uses a code up; the app counts as installed from here on. */
  redeemCode(code: string, redirectUri: string, now: number): Grant | 'unknown' | 'other-redirect' {
    const found = this.#codes.get(code);
    this.#codes.delete(code);
    if (found === undefined || found.expiresAt < now) return 'unknown';
    if (found.redirectUri !== redirectUri) return 'other-redirect';
    const grant = { portalId: found.portalId, userId: found.userId, scopes: found.scopes };
    this.#installs.set(grant.portalId, grant);
    return grant;
  }

  issueAccess(grant: Grant, now: number): AccessToken {
    const token = `C${randomBytes(96).toString('base64url')}`;
    const access = { ...grant, token, expiresAt: now + ACCESS_TOKEN_SECONDS * 1000, voided: false };
    this.#access.set(token, access);
    return access;
  }

  issueRefresh(grant: Grant): string {
    const token = `na1-${randomUUID()}`;
    this.#refresh.set(token, grant);
    return token;
  }

  findAccess(token: string): AccessToken | undefined {
    return this.#access.get(token);
  }

  findRefresh(token: string): Grant | undefined {
    return this.#refresh.get(token);
  }

  /** Voids a refresh token; access tokens issued from it go on until they expire (hubspot-api.md §2.3). */
  revokeRefresh(token: string): void {
    this.#refresh.delete(token);
  }

  /** Marks the app as installed without a code, as the control route does. */
  install(grant: Grant): void {
    this.#installs.set(grant.portalId, grant);
  }

  installOf(portalId: number): Grant | undefined {
    return this.#installs.get(portalId);
  }

  /** Removes the app from a portal: every token of it is void at once. */
  uninstall(portalId: number): void {
    this.#installs.delete(portalId);
    for (const [token, grant] of this.#refresh) if (grant.portalId === portalId) this.#refresh.delete(token);
    for (const access of this.#access.values()) if (access.portalId === portalId) access.voided = true;
  }
}
