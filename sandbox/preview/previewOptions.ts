/** The person that the local record page is signed in as. */
export interface PreviewUser {
  id: number;
  email: string;
  firstName: string;
  lastName: string;
}

/** What the local record page stands on. All URLs are origins without a trailing slash. */
export interface PreviewOptions {
  /** 0 or absent: the operating system chooses. */
  port?: number;
  /** Folder that holds hsproject.json. */
  projectDir: string;
  /** The local ClearSync server that answers for `publicBase`. */
  serverUrl: string;
  /** The https origin that the extensions call, as in `permittedUrls.fetch`. */
  publicBase: string;
  /** The local HubSpot; its `/__ui` routes give the records. */
  hubspotUrl: string;
  /** The local Stripe, shown in the footer when given. */
  stripeUrl?: string;
  /** Signs every `hubspot.fetch`, as HubSpot does with the app's secret. */
  clientSecret: string;
  portalId: number;
  appId: number;
  /** The admin; the sales rep is always the same. */
  user?: PreviewUser;
}

/** Who is signed in when the caller names nobody. */
export const defaultUser: PreviewUser = {
  id: 7001,
  email: 'sam.okafor@northwind.example',
  firstName: 'Sam',
  lastName: 'Okafor',
};

/** The other person of the page, who may not change integrations: a colleague with an address of their own. */
export const salesRep: PreviewUser = {
  id: 7002,
  email: 'mia.lindqvist@northwind.example',
  firstName: 'Mia',
  lastName: 'Lindqvist',
};

/** As whom the page may be looked at. */
export type PreviewRole = 'admin' | 'rep';
