import { Column } from '@clearsync/ui/components/Column';
import { pages } from '@clearsync/ui/strings/pages';
import { Divider, Flex, Text } from '@hubspot/ui-extensions';
import { PageLink, type PageRoutesLayoutProps, PageTitle, usePageRoute } from '@hubspot/ui-extensions/pages';

const PATHS = {
  home: '/',
  inbox: '/inbox',
  errors: '/errors',
  activity: '/activity',
  recipes: '/recipes',
} as const;

type PageName = keyof typeof PATHS;

// Object.keys forgets the names that the constant has.
const NAMES = Object.keys(PATHS) as PageName[];

/** The frame of every page: its title, and the way to the others. */
export function AppLayout({ children }: PageRoutesLayoutProps) {
  const { routeId } = usePageRoute();
  const current = NAMES.find((name) => name === routeId);
  const title = current ?? (routeId === 'customers' ? 'customers' : null);
  return (
    <Column gap="md">
      <PageTitle>{title === null ? pages.notFound.title : pages.titles[title]}</PageTitle>
      <Flex gap="md" wrap={true} align="center" testId="navigation">
        {NAMES.map((name) =>
          name === current ? (
            <Text key={name} format={{ fontWeight: 'bold' }}>
              {pages.titles[name]}
            </Text>
          ) : (
            <PageLink key={name} to={PATHS[name]}>
              {pages.titles[name]}
            </PageLink>
          ),
        )}
      </Flex>
      <Divider />
      {children}
    </Column>
  );
}
