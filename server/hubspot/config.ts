/** The app at HubSpot and where HubSpot is; the bases have no slash at their end. */
export type HubSpotConfig = {
  /** "https://api.hubapi.com" */
  apiBase: string;
  /** "https://app.hubspot.com" */
  appBase: string;
  clientId: string;
  clientSecret: string;
  appId: string;
  /** One of `redirectUrls` of app-hsmeta.json. */
  redirectUri: string;
};
