import { Refusal, type Reply } from '../answers/reply.ts';
import type { ObjectCall } from '../serve/apiCall.ts';
import { asRow, batchReply, type RowError, wantsRows } from './batchReply.ts';
import type { Plan } from './planCreate.ts';
import { type PresentedRecord, presentWritten } from './presentRecord.ts';

interface Row {
  objectWriteTraceId?: string | undefined;
}

/** How a batch of writes is carried out. */
interface BatchRun<Input extends Row> {
  /** Status when nothing was refused. */
  status: number;
  inputs: readonly Input[];
  plan(input: Input): Plan | RowError | Refusal;
  /** Refusals that fell the whole batch even when rows carry trace ids. */
  fellsAll(refusal: Refusal): boolean;
  present?(input: Input, shown: PresentedRecord): PresentedRecord;
}

/**
 * Checks every row before it writes one. A refused row falls alone when each input carries its own trace id, and
 * takes all others with it when not (hubspot-api.md §3.4). Rows that no record belongs to never take others along.
 */
export function runRows<Input extends Row>(call: ObjectCall, run: BatchRun<Input>): Reply {
  const partial = call.world.switches.refusedRowsFallAlone && wantsRows(run.inputs);
  const errors: RowError[] = [];
  const planned: { input: Input; plan: Plan }[] = [];
  for (const input of run.inputs) {
    const plan = run.plan(input);
    if (plan instanceof Refusal) {
      if (!partial || run.fellsAll(plan)) return plan;
      errors.push(asRow(plan, { objectWriteTraceId: [input.objectWriteTraceId ?? ''] }));
    } else if ('commit' in plan) planned.push({ input, plan });
    else errors.push(plan);
  }
  const results = planned.map(({ input, plan }) => {
    const shown = presentWritten(call.store, plan.commit(), plan.values);
    return run.present === undefined ? shown : run.present(input, shown);
  });
  return batchReply(call, run.status, results, errors);
}
