import { planOperation } from '../operations/plan-operation';
import type { Work } from '../rows/work';
import type { Call } from './call';
import { errorReply } from './error-reply';
import type { Reply } from './reply';
import type { Writer, WriteRequest } from './writer';

/** Carries one parsed request out and words its answer, refusals included. */
export async function execute(writer: Writer, call: Call): Promise<Reply> {
  try {
    const plan = planOperation(call);
    if (plan.kind === 'read') return plan.run();
    const reply = await writer.write(writeRequest(call), (work: Work) => plan.run(work));
    return reply();
  } catch (error) {
    return errorReply(error, call.prefer.annotations);
  }
}

/** Duplicate detection is off for the Web API unless a header says otherwise. */
export const writeRequest = (call: Call): WriteRequest => ({
  caller: call.caller,
  detectDuplicates: call.headers.get('mscrm.suppressduplicatedetection')?.toLowerCase() === 'false',
});
