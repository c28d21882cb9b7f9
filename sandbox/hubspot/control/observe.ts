import { z } from 'zod';
import { jsonReply, noContent, Refusal, type Reply } from '../answers/reply.ts';
import { faultSchema } from '../serve/faultBook.ts';
import { switchesSchema } from '../switches.ts';
import { type ControlCall, readControl } from './controlCall.ts';

/** GET and DELETE /__control/calls. */
export const readCalls = ({ world }: ControlCall): Reply => jsonReply(200, world.calls.summary());
export function resetCalls({ world }: ControlCall): Reply {
  world.calls.reset();
  return noContent;
}

/** GET /__control/journal[?id=&action=&limit=]: newest last. */
export function readJournal({ world, query }: ControlCall): Reply {
  const { total, entries } = world.journal.read();
  const [id, action] = [query.get('id'), query.get('action')];
  const found = entries.filter(
    (entry) => (id === null || entry.id === id) && (action === null || entry.action === action),
  );
  const limit = Number(query.get('limit') ?? found.length);
  return jsonReply(200, { total, entries: limit > 0 ? found.slice(-limit) : [] });
}
export function resetJournal({ world }: ControlCall): Reply {
  world.journal.reset();
  return noContent;
}

/** POST /__control/faults: one fault or an array of them. GET lists, DELETE clears. */
export function planFaults(call: ControlCall): Reply {
  const faults = readControl(
    call,
    z.union([z.array(faultSchema), faultSchema.transform((fault) => [fault])]),
  );
  if (faults instanceof Refusal) return faults;
  return jsonReply(201, { faults: faults.map((fault) => call.world.faults.plan(fault)) });
}
export const listFaults = ({ world }: ControlCall): Reply => jsonReply(200, { faults: world.faults.list() });
export function clearFaults({ world }: ControlCall): Reply {
  world.faults.clear();
  return noContent;
}

const clockSchema = z.strictObject({
  advanceMs: z.number().optional(),
  now: z.number().optional(),
  frozen: z.boolean().optional(),
});

/** POST /__control/clock: jumps, moves, stops; then sends the webhooks that became due. GET tells the time. */
export async function moveClock(call: ControlCall): Promise<Reply> {
  const step = readControl(call, clockSchema);
  if (step instanceof Refusal) return step;
  const { clock, webhooks } = call.world;
  if (step.frozen !== undefined) clock.freeze(step.frozen);
  if (step.now !== undefined) clock.set(step.now);
  if (step.advanceMs !== undefined) clock.advance(step.advanceMs);
  await webhooks.flush();
  return readClock(call);
}
export const readClock = ({ world }: ControlCall): Reply => jsonReply(200, { now: world.clock.now() });

/** POST /__control/switches: changes some; GET lists all. */
export function turnSwitches(call: ControlCall): Reply {
  const wanted = readControl(call, switchesSchema.partial());
  if (wanted instanceof Refusal) return wanted;
  Object.assign(call.world.switches, wanted);
  return readSwitches(call);
}
export const readSwitches = ({ world }: ControlCall): Reply => jsonReply(200, world.switches);

/** GET /__control/webhooks: every delivery with its tries. POST /__control/webhooks/flush sends what is due now. */
export const readWebhooks = ({ world }: ControlCall): Reply =>
  jsonReply(200, { target: world.webhooks.target, deliveries: world.webhooks.deliveries() });
export async function flushWebhooks(call: ControlCall): Promise<Reply> {
  await call.world.webhooks.flush();
  return readWebhooks(call);
}
