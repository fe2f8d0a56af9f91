import { planOperation } from '../operations/plan-operation';
import type { Work, WriteRequest } from '../rows/work';
import { ApiError } from './api-error';
import type { Call } from './call';
import { errorReply } from './error-reply';
import type { Reply } from './reply';
import type { Writer } from './writer';

/** Carries one parsed request out and words its answer, refusals included. */
export async function execute(writer: Writer, call: Call): Promise<Reply> {
  try {
    const plan = planOperation(call);
    if (plan.kind === 'read') return plan.run();
    const done = await writer.write(writeRequest(call), (work: Work) => plan.run(work));
    return done.reply();
  } catch (error) {
    return errorReply(error, call.prefer.annotations);
  }
}

/** What the headers of a request say about its writes. Duplicate detection is off for the Web API unless asked for. */
export const writeRequest = (call: Call): WriteRequest => ({
  caller: call.caller,
  detectDuplicates: call.headers.get('mscrm.suppressduplicatedetection')?.toLowerCase() === 'false',
  bypass: bypassedLogic(call),
  tag: call.options.get('tag'),
});

function bypassedLogic(call: Call): WriteRequest['bypass'] {
  const plugins = call.headers.get('mscrm.bypasscustompluginexecution')?.toLowerCase() === 'true';
  const logic = call.headers.get('mscrm.bypassbusinesslogicexecution') ?? '';
  const removed = call.environment.privileges.removed;
  const lacks = (privilege: string): boolean => !call.caller.observer && removed.has(privilege.toLowerCase());
  if (plugins && lacks('prvBypassCustomPlugins')) throw missing('prvBypassCustomPlugins');
  if (logic !== '' && lacks('prvBypassCustomBusinessLogic')) throw missing('prvBypassCustomBusinessLogic');
  return {
    synchronous: plugins || /\bCustomSync\b/i.test(logic),
    asynchronous: /\bCustomAsync\b/i.test(logic),
  };
}

const missing = (privilege: string): ApiError =>
  new ApiError(403, '0x80040220', `Principal user is missing ${privilege} privilege.`);
