import { z } from 'zod';
import { refuse } from '../answers/refusals.ts';
import { jsonReply, Refusal, type Reply } from '../answers/reply.ts';
import { createPortal } from '../portal/portal.ts';
import { type ControlCall, controlPortal, portalIdField, readControl } from './controlCall.ts';

const installSchema = z.strictObject({
  portalId: portalIdField,
  installed: z.boolean(),
  /** Granted scopes; the required and optional ones when absent. */
  scopes: z.array(z.string()).optional(),
});

/** POST /__control/install-state: installs without a browser and answers the tokens, or uninstalls. */
export function setInstallState(call: ControlCall): Reply {
  const wanted = readControl(call, installSchema);
  if (wanted instanceof Refusal) return wanted;
  const { world } = call;
  const portal = controlPortal(world, wanted.portalId);
  if (portal instanceof Refusal) return portal;
  const { id: portalId, userId } = portal.profile;
  if (!wanted.installed) {
    world.tokens.uninstall(portalId);
    return jsonReply(200, { portalId, installed: false });
  }
  const scopes = wanted.scopes ?? [...world.app.requiredScopes, ...world.app.optionalScopes];
  const grant = { portalId, userId, scopes };
  world.tokens.install(grant);
  const access = world.tokens.issueAccess(grant, world.clock.now());
  return jsonReply(200, {
    portalId,
    installed: true,
    scopes,
    accessToken: access.token,
    refreshToken: world.tokens.issueRefresh(grant),
  });
}

/** GET /__control/install-state: who has the app, with which scopes. */
export function readInstallState({ world }: ControlCall): Reply {
  const portals = [...world.portals.values()].map(({ profile }) => {
    const grant = world.tokens.installOf(profile.id);
    return {
      portalId: profile.id,
      name: profile.name,
      installed: grant !== undefined,
      scopes: grant?.scopes ?? [],
    };
  });
  return jsonReply(200, { portals });
}

/** POST /__control/uninstall: an admin removes the app in HubSpot's settings. No webhook tells of it (§2.5). */
export function uninstall(call: ControlCall): Reply {
  const wanted = readControl(call, z.strictObject({ portalId: portalIdField }));
  if (wanted instanceof Refusal) return wanted;
  const portal = controlPortal(call.world, wanted.portalId);
  if (portal instanceof Refusal) return portal;
  const portalId = portal.profile.id;
  call.world.tokens.uninstall(portalId);
  call.world.journal.note({ at: call.world.clock.now(), portalId, by: 'control', action: 'uninstalled' });
  return jsonReply(200, { portalId, installed: false });
}

const appSchema = z.strictObject({
  name: z.string().optional(),
  redirectUrls: z.array(z.string()).optional(),
  requiredScopes: z.array(z.string()).optional(),
  optionalScopes: z.array(z.string()).optional(),
  webhookTarget: z.url().nullable().optional(),
  signedTarget: z.url().nullable().optional(),
});

/** POST /__control/app: what a new upload of the project would change. GET tells the app, its secret included. */
export function changeApp(call: ControlCall): Reply {
  const wanted = readControl(call, appSchema);
  if (wanted instanceof Refusal) return wanted;
  const { webhookTarget, signedTarget, ...profile } = wanted;
  const given = Object.entries(profile).filter(([, value]) => value !== undefined);
  Object.assign(call.world.app, Object.fromEntries(given));
  if (webhookTarget !== undefined) call.world.webhooks.target = webhookTarget ?? undefined;
  if (signedTarget !== undefined) call.world.webhooks.signedTarget = signedTarget ?? undefined;
  return readApp(call);
}
export const readApp = ({ world }: ControlCall): Reply =>
  jsonReply(200, {
    ...world.app,
    webhookTarget: world.webhooks.target ?? null,
    signedTarget: world.webhooks.signedTarget ?? null,
  });

const portalSchema = z.strictObject({
  id: z.number().int().positive(),
  name: z.string().optional(),
  domain: z.string().optional(),
  timeZone: z.string().optional(),
  companyCurrency: z.string().length(3).optional(),
  additionalCurrencies: z.array(z.string().length(3)).optional(),
  accountType: z.enum(['STANDARD', 'DEVELOPER_TEST', 'SANDBOX', 'APP_DEVELOPER']).optional(),
  userEmail: z.string().optional(),
});

/** POST /__control/portals: one more empty account. GET lists them. */
export function addPortal(call: ControlCall): Reply {
  const wanted = readControl(call, portalSchema);
  if (wanted instanceof Refusal) return wanted;
  const { world } = call;
  if (world.portals.has(wanted.id)) return refuse(409, `Portal ${wanted.id} exists already`);
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const portal = createPortal(given, world.clock.now());
  world.portals.set(wanted.id, portal);
  return jsonReply(201, portal.profile);
}
export const listPortals = ({ world }: ControlCall): Reply =>
  jsonReply(200, { portals: [...world.portals.values()].map((portal) => portal.profile) });
