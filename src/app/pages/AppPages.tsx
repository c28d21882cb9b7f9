import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import { Activity } from './activity/Activity.tsx';
import { AppLayout } from './components/frame/AppLayout.tsx';
import { NoSuchPage } from './components/frame/NoSuchPage.tsx';
import { Home } from './components/Home.tsx';
import { CustomersPage } from './customers/CustomersPage.tsx';
import { ErrorsPage } from './errors/ErrorsPage.tsx';
import { InboxPage } from './inbox/InboxPage.tsx';
import { Recipes } from './recipes/Recipes.tsx';

/** The app's pages by their addresses; the ids are those of the navigation. */
export const AppPages = createPageRouter(
  <PageRoutes layoutComponent={AppLayout}>
    <PageRoutes.IndexRoute component={Home} id="home" />
    <PageRoutes.Route path="/inbox" component={InboxPage} id="inbox" />
    <PageRoutes.Route path="/errors" component={ErrorsPage} id="errors" />
    <PageRoutes.Route path="/activity" component={Activity} id="activity" />
    <PageRoutes.Route path="/recipes" component={Recipes} id="recipes" />
    <PageRoutes.Route path="/customers/:list" component={CustomersPage} id="customers" />
    <PageRoutes.AnyRoute component={NoSuchPage} />
  </PageRoutes>,
);
