import { z } from 'zod/mini';

const session = z.object({
  appName: z.string(),
  appId: z.number(),
  portalId: z.number(),
  user: z.object({ id: z.number(), email: z.string(), firstName: z.string(), lastName: z.string() }),
  localServers: z.object({ server: z.string(), hubspot: z.string(), stripe: z.nullable(z.string()) }),
  extensions: z.array(
    z.object({
      uid: z.string(),
      title: z.string(),
      location: z.string(),
      objectTypeIds: z.array(z.string()),
    }),
  ),
});
/** Who is signed in to which portal, and which extensions the project has. */
export type Session = z.infer<typeof session> & { role: 'admin' | 'rep' };
export type SessionExtension = Session['extensions'][number];

/** Asks the page's server for the session; the role is the address's. */
export async function fetchSession(): Promise<Omit<Session, 'role'>> {
  const response = await fetch('/__preview/session');
  return session.parse(await response.json());
}
