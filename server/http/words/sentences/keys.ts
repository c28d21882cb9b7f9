import type { Language } from '../../../../src/app/packages/contract/words.ts';
import { failureRefusal, formatRefusals, modeMismatch, otherAccount } from '../../../sync/keyProblems.ts';
import { fillText } from '../../fillHtml.ts';
import { spoken } from '../../keyLink/words/keyWords.ts';
import { german } from '../../keyLink/words/shared/de.ts';
import { spanish } from '../../keyLink/words/shared/es.ts';
import { french } from '../../keyLink/words/shared/fr.ts';
import { japanese } from '../../keyLink/words/shared/ja.ts';
import type { OwnRow, RefusalCode, SharedTexts } from '../../keyLink/words/shared/sharedTexts.ts';
import type { Sentences } from '../sentence.ts';

/** What the pages behind a one-time link say of keys; the settings page says the same, so it stands there only. */
const inAll = (said: (texts: SharedTexts, language: Language) => string): Record<Language, string> => ({
  de: said(german, 'de'),
  fr: said(french, 'fr'),
  es: said(spanish, 'es'),
  ja: said(japanese, 'ja'),
});

type Entry = [english: string, Record<Language, string>];

const revoked = (reason: 'invalid' | 'expired' | 'ip_not_allowed') =>
  failureRefusal({ kind: 'revoked', reason, message: '' });

const REFUSED: readonly [RefusalCode, { title: string; message: string; action: string | null }][] = [
  ['key_empty', formatRefusals.empty],
  ['key_publishable', formatRefusals.publishable],
  ['key_organization', formatRefusals.organization],
  ['key_managed', formatRefusals.managed],
  ['key_webhook_secret', formatRefusals.webhook_secret],
  ['key_masked', formatRefusals.masked],
  ['key_truncated', formatRefusals.truncated],
  ['key_malformed', formatRefusals.malformed],
  ['key_unknown', revoked('invalid')],
  ['key_expired', revoked('expired')],
  ['key_ip_not_allowed', revoked('ip_not_allowed')],
  ['key_mode_mismatch', modeMismatch],
  ['stripe_busy', failureRefusal({ kind: 'throttled', retryAfterMs: null, reason: null, message: '' })],
  ['stripe_unreachable', failureRefusal({ kind: 'unavailable', message: '' })],
];

const refused = REFUSED.flatMap(([code, { title, message, action }]): Entry[] => [
  [title, inAll(({ refusals }) => refusals[code].title)],
  [message, inAll(({ refusals }) => refusals[code].message)],
  [action ?? '', inAll(({ refusals }) => refusals[code].action)],
]);

/** The accounts are places, in the English as in the translations. */
const other = (['live', 'test'] as const).flatMap((mode): Entry[] => {
  const places = [
    { name: '{name}', id: '{id}' },
    { name: '{offeredName}', id: '{offeredId}' },
  ] as const;
  const { title, message, action } = otherAccount(mode, ...places);
  const modeIn = (language: Language) => spoken[language].words.done.modes[mode];
  return [
    [title, inAll(({ refusals }) => refusals.key_other_account.title)],
    [
      message,
      inAll(({ refusals }, language) =>
        refusals.key_other_account.message.replaceAll('{mode}', modeIn(language)),
      ),
    ],
    [action ?? '', inAll(({ refusals }) => refusals.key_other_account.action)],
  ];
});

const OWN_ROWS: readonly OwnRow[] = [
  'The whole section, first',
  'The whole section',
  'The entire category',
  'Everything else',
];

/** In the order of stripe/manualPath.ts. */
const STEPS: readonly string[] = [
  'Log into the Stripe Dashboard.',
  'Open Developers, then API keys.',
  'Press "Create restricted key".',
  'Choose "Providing this key to another website".',
  'As the name enter ClearSync Integration.',
  'As the URL enter {url}.',
  'Tick "Customize permissions for this key".',
  'Set the permissions exactly as listed below. If Connect shows a second column of options, set all of those to None and leave Connect in the left column at Read.',
  'Create the key, copy it and paste it here. You or a teammate may do this; the import begins right after.',
];

const byHand: Entry[] = [
  ...STEPS.map((step, at): Entry => {
    const named = (text = ''): string => fillText(text, { name: 'ClearSync Integration' });
    return [step, inAll(({ manual }) => named(manual.steps[at]))];
  }),
  ...OWN_ROWS.map((row): Entry => [row, inAll(({ manual }) => manual.rows[row])]),
  ['{name} (newer pages: {row})', inAll(({ manual }) => manual.twoNames)],
];

/** Of stripe/permissions.ts: what the absence of a permission costs, and why it is asked for. */
const PERMITTED: readonly [keyof SharedTexts['permissions'], effect: string, why: string][] = [
  [
    'rak_charge_read',
    'Payments, refunds and lifetime revenue stay empty.',
    'Payment history, refunds and lifetime revenue.',
  ],
  [
    'rak_customer_read',
    'Nothing can be matched to a contact or a company, so ClearSync cannot run.',
    'Finding the contact and the company that each customer is.',
  ],
  [
    'rak_event_read',
    'Changes that were missed cannot be caught up from the list of events.',
    'Immediate updates, and catching up after an interruption.',
  ],
  [
    'rak_payment_intent_read',
    'The reason why a payment failed or waits for its customer is not shown.',
    'How a payment is going, and winning back failed ones.',
  ],
  [
    'rak_payment_method_read',
    "The card's brand, last four digits and expiry are not shown.",
    "The card's brand, last four digits and expiry.",
  ],
  ['rak_product_read', 'Plans show their ids instead of their names.', 'The names of plans.'],
  [
    'rak_coupon_read',
    'Discounts are unknown: MRR would be before discounts, and says so.',
    'Exact MRR after discounts.',
  ],
  [
    'rak_invoice_read',
    'Invoices, open and overdue amounts, and the history are missing.',
    "History beyond the 30 days of Stripe's events, open and overdue amounts.",
  ],
  ['rak_plan_read', 'MRR cannot be computed, so ClearSync cannot run.', 'MRR.'],
  [
    'rak_subscription_read',
    'Nobody can be shown as subscribed, so ClearSync cannot run.',
    'Status and billing cycles.',
  ],
  [
    'rak_bucket_connect_read',
    "The account's name and currency are guessed from other answers.",
    "The account's name and currency.",
  ],
  [
    'rak_webhook_write',
    'Updates arrive by asking Stripe regularly instead of at once.',
    'Live updates. The one thing that ClearSync makes in Stripe is its own webhook endpoint.',
  ],
];

const permitted = PERMITTED.flatMap(([slug, effect, why]): Entry[] => [
  [effect, inAll((texts) => texts.permissions[slug].effect)],
  [why, inAll((texts) => texts.permissions[slug].why)],
]);

/** Keys, their permissions, and how one is made by hand. */
export const keys: Sentences = Object.fromEntries([...refused, ...other, ...byHand, ...permitted]);
