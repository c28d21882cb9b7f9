import type { RequestHandler } from 'express';

/** Hands the page's questions for records to the local HubSpot's `/__ui` routes, answer and status unchanged. */
export function records(hubspotUrl: string, portalId: number): RequestHandler {
  return async (request, response) => {
    try {
      const url = new URL(`${hubspotUrl}/__ui${request.url}`);
      url.searchParams.set('portalId', String(portalId));
      const answer = await fetch(url, { signal: AbortSignal.timeout(15_000) });
      response
        .status(answer.status)
        .type('application/json')
        .send(await answer.text());
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      response.status(502).json({ message: `The local HubSpot does not answer: ${message}` });
    }
  };
}
