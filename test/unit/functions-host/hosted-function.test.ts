import type { Binding } from '../../../local/functions-host/core-types';
import { toHostedFunction } from '../../../local/functions-host/hosted-function';

const registered = (bindings: Record<string, Binding>) => ({
  metadata: { name: 'sample', functionId: 'sample', bindings },
  callback: () => undefined,
});
const out = { $return: { type: 'http', direction: 'out' } };

describe('toHostedFunction', () => {
  it.each([
    [
      'route and method in upper case',
      { route: 'leads', methods: ['post'], authLevel: 'Anonymous' },
      { route: 'leads', methods: ['POST'], authLevel: 'anonymous' },
    ],
    [
      'the name as route, GET and POST, level function',
      {},
      { route: 'sample', methods: ['GET', 'POST'], authLevel: 'function' },
    ],
  ])('an HTTP function has %s', (_case, settings, expected) => {
    const hosted = toHostedFunction(registered({ http: { type: 'httpTrigger', ...settings }, ...out }));
    expect(hosted).toMatchObject({ kind: 'http', trigger: 'http', ...expected });
  });

  it('a timer function has its schedule', () => {
    const hosted = toHostedFunction(registered({ clock: { type: 'timerTrigger', schedule: '0 * * * * *' } }));
    expect(hosted).toMatchObject({
      kind: 'timer',
      trigger: 'clock',
      schedule: '0 * * * * *',
      runOnStartup: false,
    });
  });

  it('a queue function has its queue, and the app’s own storage without a connection', () => {
    const binding = { type: 'queueTrigger', queueName: 'work' };
    expect(toHostedFunction(registered({ q: binding }))).toMatchObject({
      queueName: 'work',
      connection: 'AzureWebJobsStorage',
    });
    expect(toHostedFunction(registered({ q: { ...binding, connection: 'LEADS' } }))).toMatchObject({
      connection: 'LEADS',
    });
  });

  it.each([
    ['an unknown trigger', { blob: { type: 'blobTrigger' } }, 'the trigger blobTrigger is not served'],
    [
      'an output',
      { q: { type: 'timerTrigger', schedule: '* * * * * *' }, o: { type: 'queue', direction: 'out' } },
      'the binding "o" of type queue is not served',
    ],
    ['no trigger', out, 'has no trigger'],
    ['a timer without a schedule', { t: { type: 'timerTrigger' } }, 'has no schedule'],
    [
      'an unknown level',
      { http: { type: 'httpTrigger', authLevel: 'user' } },
      'authLevel is "user", expected anonymous, function or admin',
    ],
  ])('refuses %s, naming the function', (_case, bindings, message) => {
    expect(() => toHostedFunction(registered(bindings))).toThrow(message);
    expect(() => toHostedFunction(registered(bindings))).toThrow('"sample"');
  });
});
