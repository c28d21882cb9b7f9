import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import { AppLayout } from './components/frame/AppLayout.tsx';
import { NoSuchPage } from './components/frame/NoSuchPage.tsx';
import { Home } from './components/Home.tsx';
import { ErrorsPage } from './errors/ErrorsPage.tsx';

/** The app's pages by their addresses; the ids are those of the navigation. */
export const AppPages = createPageRouter(
  <PageRoutes layoutComponent={AppLayout}>
    <PageRoutes.IndexRoute component={Home} id="home" />
    <PageRoutes.Route path="/errors" component={ErrorsPage} id="errors" />
    <PageRoutes.AnyRoute component={NoSuchPage} />
  </PageRoutes>,
);
