import type { Sentences } from './sentence.ts';
import { access } from './sentences/access.ts';
import { audits } from './sentences/audits.ts';
import { decisions } from './sentences/decisions.ts';
import { deeds } from './sentences/deeds.ts';
import { errors } from './sentences/errors.ts';
import { keyChecks } from './sentences/keyChecks.ts';
import { keys } from './sentences/keys.ts';
import { leaving } from './sentences/leaving.ts';
import { leftOut } from './sentences/leftOut.ts';
import { links } from './sentences/links.ts';
import { live } from './sentences/live.ts';
import { mrr } from './sentences/mrr.ts';
import { payments } from './sentences/payments.ts';
import { properties } from './sentences/properties.ts';
import { refreshing } from './sentences/refreshing.ts';
import { refusals } from './sentences/refusals.ts';
import { runs } from './sentences/runs.ts';
import { why } from './sentences/why.ts';
import { whyWaiting } from './sentences/whyWaiting.ts';

/** What the server says, by topic, each in all languages that the extensions do not bring along. */
export const topics: Readonly<Record<string, Sentences>> = {
  access,
  audits,
  decisions,
  deeds,
  errors,
  keyChecks,
  keys,
  leaving,
  leftOut,
  links,
  live,
  mrr,
  payments,
  properties,
  refreshing,
  refusals,
  runs,
  why,
  whyWaiting,
};

/** All of them together. */
export const sentences: Sentences = Object.fromEntries(
  Object.values(topics).flatMap((topic) => Object.entries(topic)),
);
