import type { SetupReply } from '@clearsync/contract/setup';
import type { Draft } from '../useDraft.ts';
import type { SetupView } from '../wizardStep.ts';

export const SECTIONS = [
  'overview',
  'connection',
  'data',
  'matching',
  'numbers',
  'filters',
  'live',
  'access',
  'privacy',
  'danger',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Something that is said above the page because what it is about is gone; `final`: nothing else is shown. */
export interface Notice {
  title: string;
  text: string;
  final: boolean;
}

/** What a section of the control room may show and do. */
export interface SectionProps {
  setup: SetupReply;
  draft: Draft;
  reload: () => void;
  replace: (setup: SetupReply) => void;
  go: (view: SetupView) => void;
  say: (notice: Notice) => void;
}
