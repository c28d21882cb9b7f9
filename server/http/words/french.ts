import type { Words } from '../../../src/app/packages/ui/strings/catalogue.ts';
import { activity } from '../../../src/app/packages/ui/strings/fr/activity.ts';
import { card } from '../../../src/app/packages/ui/strings/fr/card.ts';
import { common } from '../../../src/app/packages/ui/strings/fr/common.ts';
import { control } from '../../../src/app/packages/ui/strings/fr/control.ts';
import { errors } from '../../../src/app/packages/ui/strings/fr/errors.ts';
import { explain } from '../../../src/app/packages/ui/strings/fr/explain.ts';
import { failures } from '../../../src/app/packages/ui/strings/fr/failures.ts';
import { home } from '../../../src/app/packages/ui/strings/fr/home.ts';
import { inbox } from '../../../src/app/packages/ui/strings/fr/inbox.ts';
import { keyLink } from '../../../src/app/packages/ui/strings/fr/keyLink.ts';
import { links } from '../../../src/app/packages/ui/strings/fr/links.ts';
import { pages } from '../../../src/app/packages/ui/strings/fr/pages.ts';
import { recipes } from '../../../src/app/packages/ui/strings/fr/recipes.ts';
import { settings } from '../../../src/app/packages/ui/strings/fr/settings.ts';
import { story } from '../../../src/app/packages/ui/strings/fr/story.ts';
import { tab } from '../../../src/app/packages/ui/strings/fr/tab.ts';

/** The catalogue in French, by part. */
export const french: Record<string, Words> = {
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
