import { escapeHtml } from '../../html/escapeHtml.ts';
import type { Reply } from './reply.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;background:#f5f8fa;color:#33475b;margin:0}
main{max-width:34rem;margin:8vh auto;background:#fff;border:1px solid #cbd6e2;border-radius:6px;padding:2rem}
h1{font-size:1.4rem;margin:0 0 1rem}code{background:#eaf0f6;padding:.1em .35em;border-radius:3px}
button{font:inherit;padding:.6rem 1.4rem;border-radius:4px;border:1px solid #ff5c35;background:#ff5c35;color:#fff}
button.quiet{background:#fff;color:#33475b;border-color:#cbd6e2}footer{color:#516f90;font-size:.85rem;margin-top:2rem}`;

/** A whole page of the app host; `body` is HTML already. */
export const page = (status: number, title: string, body: string): Reply => ({
  status,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}<footer>Local HubSpot: a stand-in on this machine, not hubspot.com.</footer></main></body></html>`,
});

/** The page that HubSpot shows instead of consent. */
export const errorPage = (reason: string): Reply =>
  page(400, 'Authorization failed', `<p>${escapeHtml(reason)}</p><p>Nothing was installed.</p>`);

/** Sends the browser on. */
export const redirect = (location: string): Reply => ({ status: 302, headers: { location } });
