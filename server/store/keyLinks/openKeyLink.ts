/** Wrong keys that a link lets through before it closes. */
export const MOST_ATTEMPTS = 10;

/**
 * SQL of the condition under which a link (`l`, of the portal `p`) still takes a key; $2 is the moment. A link does not
 * outlive the installation that it was made in.
 */
export const OPEN = `
  l.used_at is null and l.revoked_at is null and l.expires_at > $2
  and p.uninstalled_at is null and p.purge_at is null and l.created_at >= p.installed_at`;
