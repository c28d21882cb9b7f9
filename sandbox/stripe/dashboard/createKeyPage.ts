import { escapeHtml } from '../../html/escapeHtml.ts';
import { clearSyncPermissions, type Permission, permissionName } from '../keys/permissions.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;background:#f6f9fc;color:#30313d;margin:0}
main{max-width:36rem;margin:6vh auto;background:#fff;border:1px solid #d5dbe1;border-radius:10px;padding:2rem}
h1{font-size:1.4rem;margin:0 0 1rem}ul{list-style:none;padding:0}label{display:block;padding:.2rem 0}
input[type=text]{font:inherit;width:100%;box-sizing:border-box;padding:.5rem;border:1px solid #d5dbe1;border-radius:6px}
code{display:block;font-size:1rem;background:#f6f9fc;border:1px solid #d5dbe1;border-radius:6px;padding:.75rem;word-break:break-all}
button{font:inherit;padding:.6rem 1.4rem;border-radius:6px;border:0;background:#533afd;color:#fff}
footer{color:#596171;font-size:.85rem;margin-top:2rem}`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>${body}<footer>Local Stripe: a stand-in on this machine, not dashboard.stripe.com.</footer></main></body></html>`;

/** What a prefilled link asks for; `permissions[]` that Stripe does not know are ignored (reference/stripe.md §2.3). */
const askedPermissions = (query: URLSearchParams): Permission[] => {
  const asked = new Set(
    [...query].filter(([name]) => name.startsWith('permissions[')).map(([, slug]) => slug),
  );
  return clearSyncPermissions.filter((permission) => asked.has(`rak_${permission}`));
};

/** The page of a new restricted key, with the permissions of a prefilled link ticked. */
export const createKeyPage = (query: URLSearchParams, livemode: boolean): string => {
  const asked = new Set(askedPermissions(query));
  const boxes = clearSyncPermissions.map(
    (permission) =>
      `<li><label><input type="checkbox" name="permission" value="${permission}"${asked.has(permission) ? ' checked' : ''}> ${permissionName(permission)}</label></li>`,
  );
  return page(
    'Create a restricted API key',
    `<form method="post"><p>${livemode ? 'Live mode' : 'Test mode'}</p>
<p><label>Key name <input type="text" name="name" value="${escapeHtml(query.get('name') ?? '')}"></label></p>
<ul>${boxes.join('')}</ul><p><button>Create key</button></p></form>`,
  );
};

/** Shows a new key, this once. */
export const createdKeyPage = (name: string, key: string): string =>
  page(
    'Your new restricted key',
    `<p>${escapeHtml(name)}</p><code id="key">${escapeHtml(key)}</code><p>Copy it now: it is shown only this once. Then go back to HubSpot and paste it.</p>`,
  );
