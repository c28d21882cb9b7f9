import type { Words } from '../../../src/app/packages/ui/strings/catalogue.ts';
import { activity } from '../../../src/app/packages/ui/strings/en/activity.ts';
import { card } from '../../../src/app/packages/ui/strings/en/card.ts';
import { common } from '../../../src/app/packages/ui/strings/en/common.ts';
import { control } from '../../../src/app/packages/ui/strings/en/control.ts';
import { errors } from '../../../src/app/packages/ui/strings/en/errors.ts';
import { explain } from '../../../src/app/packages/ui/strings/en/explain.ts';
import { failures } from '../../../src/app/packages/ui/strings/en/failures.ts';
import { home } from '../../../src/app/packages/ui/strings/en/home.ts';
import { inbox } from '../../../src/app/packages/ui/strings/en/inbox.ts';
import { keyLink } from '../../../src/app/packages/ui/strings/en/keyLink.ts';
import { links } from '../../../src/app/packages/ui/strings/en/links.ts';
import { pages } from '../../../src/app/packages/ui/strings/en/pages.ts';
import { recipes } from '../../../src/app/packages/ui/strings/en/recipes.ts';
import { settings } from '../../../src/app/packages/ui/strings/en/settings.ts';
import { story } from '../../../src/app/packages/ui/strings/en/story.ts';
import { tab } from '../../../src/app/packages/ui/strings/en/tab.ts';

/** The catalogue in English, by part. */
export const english: Record<string, Words> = {
  activity,
  card,
  common,
  control,
  errors,
  explain,
  failures,
  home,
  inbox,
  keyLink,
  links,
  pages,
  recipes,
  settings,
  story,
  tab,
};
