import type { Call } from '../service/call';
import { execute } from '../service/executor';
import type { Reply } from '../service/reply';
import type { Service } from '../service/service';

/** The work of one HTTP request: a batch of operations or a single one. */
export const executeRequest = (service: Service, call: Call): Promise<Reply> => execute(service.writer, call);
