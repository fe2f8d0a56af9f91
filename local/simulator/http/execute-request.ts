import { runBatch } from '../batch/run-batch';
import type { Call } from '../service/call';
import { execute } from '../service/executor';
import { errorReply } from '../service/error-reply';
import { methodNotAllowed } from '../operations/method-not-allowed';
import type { Reply } from '../service/reply';
import type { Service } from '../service/service';

/** The work of one HTTP request: a batch of operations or a single one. */
export async function executeRequest(service: Service, call: Call): Promise<Reply> {
  if (call.segments[0]?.name !== '$batch') return execute(service.writer, call);
  if (call.method !== 'POST') return errorReply(methodNotAllowed(call.method), call.prefer.annotations);
  return runBatch(service.writer, call);
}
