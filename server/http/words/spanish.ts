import type { Words } from '../../../src/app/packages/ui/strings/catalogue.ts';
import { activity } from '../../../src/app/packages/ui/strings/es/activity.ts';
import { card } from '../../../src/app/packages/ui/strings/es/card.ts';
import { common } from '../../../src/app/packages/ui/strings/es/common.ts';
import { control } from '../../../src/app/packages/ui/strings/es/control.ts';
import { errors } from '../../../src/app/packages/ui/strings/es/errors.ts';
import { explain } from '../../../src/app/packages/ui/strings/es/explain.ts';
import { failures } from '../../../src/app/packages/ui/strings/es/failures.ts';
import { home } from '../../../src/app/packages/ui/strings/es/home.ts';
import { inbox } from '../../../src/app/packages/ui/strings/es/inbox.ts';
import { keyLink } from '../../../src/app/packages/ui/strings/es/keyLink.ts';
import { links } from '../../../src/app/packages/ui/strings/es/links.ts';
import { pages } from '../../../src/app/packages/ui/strings/es/pages.ts';
import { recipes } from '../../../src/app/packages/ui/strings/es/recipes.ts';
import { settings } from '../../../src/app/packages/ui/strings/es/settings.ts';
import { story } from '../../../src/app/packages/ui/strings/es/story.ts';
import { tab } from '../../../src/app/packages/ui/strings/es/tab.ts';

/** The catalogue in Spanish, by part. */
export const spanish: Record<string, Words> = {
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
