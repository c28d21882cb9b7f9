import type { Words } from '../../../src/app/packages/ui/strings/catalogue.ts';
import { activity } from '../../../src/app/packages/ui/strings/ja/activity.ts';
import { card } from '../../../src/app/packages/ui/strings/ja/card.ts';
import { common } from '../../../src/app/packages/ui/strings/ja/common.ts';
import { control } from '../../../src/app/packages/ui/strings/ja/control.ts';
import { errors } from '../../../src/app/packages/ui/strings/ja/errors.ts';
import { explain } from '../../../src/app/packages/ui/strings/ja/explain.ts';
import { failures } from '../../../src/app/packages/ui/strings/ja/failures.ts';
import { home } from '../../../src/app/packages/ui/strings/ja/home.ts';
import { inbox } from '../../../src/app/packages/ui/strings/ja/inbox.ts';
import { keyLink } from '../../../src/app/packages/ui/strings/ja/keyLink.ts';
import { links } from '../../../src/app/packages/ui/strings/ja/links.ts';
import { pages } from '../../../src/app/packages/ui/strings/ja/pages.ts';
import { recipes } from '../../../src/app/packages/ui/strings/ja/recipes.ts';
import { settings } from '../../../src/app/packages/ui/strings/ja/settings.ts';
import { story } from '../../../src/app/packages/ui/strings/ja/story.ts';
import { tab } from '../../../src/app/packages/ui/strings/ja/tab.ts';

/** The catalogue in Japanese, by part. */
export const japanese: Record<string, Words> = {
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
