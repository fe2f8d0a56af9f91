import { readHostJson } from '../../../local/functions-host/host-json';
import { parseTimeSpan } from '../../../local/functions-host/time-span';

const withQueues = (queues: object) => JSON.stringify({ version: '2.0', extensions: { queues } });

describe('readHostJson', () => {
  it('has the platform’s defaults, and asks queues more often in development', () => {
    const queues = {
      batchSize: 16,
      newBatchThreshold: 8,
      maxDequeueCount: 5,
      visibilityTimeoutMs: 0,
      maxPollingIntervalMs: 60_000,
      messageEncoding: 'base64',
    };
    expect(readHostJson('{"version":"2.0"}', false)).toEqual({ routePrefix: 'api', queues });
    expect(readHostJson('{}', true).queues).toEqual({ ...queues, maxPollingIntervalMs: 2_000 });
  });

  it('takes what the file says', () => {
    const text = withQueues({ batchSize: 4, visibilityTimeout: '00:00:05', messageEncoding: 'none' });
    expect(readHostJson(text, true).queues).toMatchObject({
      batchSize: 4,
      visibilityTimeoutMs: 5_000,
      messageEncoding: 'none',
    });
  });

  it.each([
    ['api', 'api'],
    ['/v1/', 'v1'],
    ['', ''],
  ])('route prefix %j is %j', (routePrefix, expected) => {
    const text = JSON.stringify({ extensions: { http: { routePrefix } } });
    expect(readHostJson(text, false).routePrefix).toBe(expected);
  });

  it.each([
    [withQueues({ batchSize: 33 }), 'host.json: batchSize is 33, expected a whole number up to 32.'],
    [withQueues({ batchSize: '4' }), 'host.json: batchSize is "4", expected a whole number up to 32.'],
    [
      withQueues({ visibilityTimeout: '5 s' }),
      'host.json: visibilityTimeout is "5 s", expected a time span such as 00:00:05.',
    ],
    [
      withQueues({ messageEncoding: 'utf8' }),
      'host.json: messageEncoding is "utf8", expected base64 or none.',
    ],
    ['{', 'host.json is not JSON'],
  ])('refuses %s', (text, message) => {
    expect(() => readHostJson(text, false)).toThrow(message);
  });
});

describe('parseTimeSpan', () => {
  it.each([
    ['00:00:05', 5_000],
    ['00:00:00.250', 250],
    ['01:02:03', 3_723_000],
    ['2.00:00:00', 172_800_000],
    ['24:00:00', undefined],
    ['00:60:00', undefined],
    ['5', undefined],
    ['', undefined],
  ])('%j is %j ms', (text, expected) => {
    expect(parseTimeSpan(text)).toBe(expected);
  });
});
