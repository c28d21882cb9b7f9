import type { Words } from '../../../src/app/packages/ui/strings/catalogue.ts';
import { activity } from '../../../src/app/packages/ui/strings/de/activity.ts';
import { card } from '../../../src/app/packages/ui/strings/de/card.ts';
import { common } from '../../../src/app/packages/ui/strings/de/common.ts';
import { control } from '../../../src/app/packages/ui/strings/de/control.ts';
import { errors } from '../../../src/app/packages/ui/strings/de/errors.ts';
import { explain } from '../../../src/app/packages/ui/strings/de/explain.ts';
import { failures } from '../../../src/app/packages/ui/strings/de/failures.ts';
import { home } from '../../../src/app/packages/ui/strings/de/home.ts';
import { inbox } from '../../../src/app/packages/ui/strings/de/inbox.ts';
import { keyLink } from '../../../src/app/packages/ui/strings/de/keyLink.ts';
import { links } from '../../../src/app/packages/ui/strings/de/links.ts';
import { pages } from '../../../src/app/packages/ui/strings/de/pages.ts';
import { recipes } from '../../../src/app/packages/ui/strings/de/recipes.ts';
import { settings } from '../../../src/app/packages/ui/strings/de/settings.ts';
import { story } from '../../../src/app/packages/ui/strings/de/story.ts';
import { tab } from '../../../src/app/packages/ui/strings/de/tab.ts';

/** The catalogue in German, by part. */
export const german: Record<string, Words> = {
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
