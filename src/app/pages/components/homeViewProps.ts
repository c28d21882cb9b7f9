import type { HomeReply } from '@clearsync/contract/home';

/** What the drawing of the app's page gets. */
export interface HomeViewProps {
  home: HomeReply;
  pending: boolean;
  reload: () => void;
  /** Reference of a refresh that failed just now. */
  failed: string | undefined;
}
