import { z } from 'zod/mini';

const user = z.object({ id: z.number(), email: z.string(), firstName: z.string(), lastName: z.string() });

const session = z.object({
  appName: z.string(),
  appId: z.number(),
  portalId: z.number(),
  users: z.object({ admin: user, rep: user }),
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
/** Who may be signed in to which portal, and which extensions the project has. */
type Told = z.infer<typeof session>;
/** The same with who is signed in now. */
export type Session = Told & { role: 'admin' | 'rep'; user: z.infer<typeof user> };
export type SessionExtension = Session['extensions'][number];

/** Asks the page's server for the session; who is signed in the address tells. */
export async function fetchSession(): Promise<Told> {
  const response = await fetch('/__preview/session');
  return session.parse(await response.json());
}
