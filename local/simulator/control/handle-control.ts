import type { Answer, IncomingRequest } from '../http/incoming-request';
import type { Service } from '../service/service';
import { readClock, setClock } from './clock';
import { ControlError } from './control-error';
import { setDuplicateRules } from './duplicate-rules';
import { removePrivileges } from './privileges';
import { readFaultRules } from './read-fault-rules';
import { object, yesNo } from './read-members';
import { addRecords } from './records';
import { reset } from './reset';
import { addWebhook, removeWebhooks } from './webhooks';

/** One call of the control surface; no result is answered with 204. */
type ControlCall = (service: Service, body: unknown) => object | void | Promise<object | void>;

const calls: Readonly<Record<string, ControlCall>> = {
  'POST reset': async (service, body) => {
    object({})(body, 'the body');
    await reset(service);
  },
  'GET requests': (service) => service.record.summary(),
  'DELETE requests': (service) => service.record.clear(service.realNow()),
  'POST faults': (service, body) => service.faults.replace(readFaultRules(body)),
  'GET faults': (service) => ({ rules: service.faults.summary() }),
  'DELETE faults': (service) => service.faults.replace([]),
  'GET clock': (service) => readClock(service.environment.clock),
  'POST clock': (service, body) => setClock(service.environment.clock, body),
  'POST records': addRecords,
  'POST privileges': (service, body) => removePrivileges(service.environment.privileges, body),
  'POST auth': (service, body) => {
    service.tokens.required = object({ requireToken: yesNo })(body, 'the body').requireToken;
  },
  'POST duplicate-rules': (service, body) => setDuplicateRules(service.environment, body),
  'POST webhooks': addWebhook,
  'DELETE webhooks': removeWebhooks,
};

/** Answers a request under `/_sim/`: 200 with a body, 204, or 400 that says what is wrong. */
export async function handleControl(service: Service, request: IncomingRequest): Promise<Answer> {
  try {
    const name = `${request.method} ${request.url.pathname.replace(/^.*\/_sim\//, '')}`;
    const call = calls[name];
    if (!call) throw new ControlError(`There is no call "${name}". Calls: ${Object.keys(calls).join(', ')}.`);
    const result = await call(service, request.method === 'POST' ? parseBody(request.body) : undefined);
    return result === undefined ? { kind: 'answer', status: 204, headers: {} } : json(200, result);
  } catch (error) {
    if (error instanceof ControlError) return json(400, { error: { message: error.message } });
    throw error;
  }
}

const json = (status: number, body: object): Answer => ({
  kind: 'answer',
  status,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

function parseBody(body: string): unknown {
  if (body.trim() === '') return {};
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new ControlError('The body is not JSON.');
  }
}
