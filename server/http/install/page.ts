import { escapeHtml } from '../escapeHtml.ts';
import type { PageLanguage } from '../pageLanguage.ts';

const STYLE = `
  :root { color-scheme: light dark }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f5f8fa; color: #2d3e50;
         font: 17px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif }
  main { box-sizing: border-box; width: min(34rem, 92vw); padding: 2.25rem; border-radius: 14px; background: #fff;
         border: 1px solid #dfe6ee; box-shadow: 0 10px 30px rgb(45 62 80 / 8%) }
  .brand { font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: #5b7087; margin: 0 0 1rem }
  h1 { font-size: 1.45rem; line-height: 1.25; margin: 0 0 .75rem }
  p { margin: 0 0 1rem }
  a.button { display: inline-block; padding: .6rem 1.2rem; border-radius: 8px; background: #4b3bd6; color: #fff;
             text-decoration: none; font-weight: 600 }
  a.button:focus-visible { outline: 3px solid #a79cff; outline-offset: 2px }
  :lang(ja) { line-break: strict }
  :lang(ja) :is(h1, a.button) { word-break: auto-phrase }
  footer { margin-top: 1.5rem; font-size: .85rem; color: #5b7087 }
  @media (prefers-color-scheme: dark) {
    body { background: #141a21; color: #e6edf4 } main { background: #1c242d; border-color: #2e3a47; box-shadow: none }
    .brand, footer { color: #9fb2c6 }
  }`;

/** What a page says: plain text throughout, escaped here. `button.href` must be an address of ours or HubSpot's. */
export type PageText = {
  title: string;
  paragraphs: string[];
  button: { label: string; href: string } | null;
  footer: string;
};

/** The policy that belongs to the page: its own style and nothing else. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** A small page without script, for people who come from HubSpot's consent page. */
export const page = (
  language: PageLanguage,
  { title, paragraphs, button, footer }: PageText,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ClearSync</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="brand">ClearSync</p>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
${button === null ? '' : `<p><a class="button" href="${escapeHtml(button.href)}">${escapeHtml(button.label)}</a></p>`}
<footer>${escapeHtml(footer)}</footer>
</main>
</body>
</html>
`;
