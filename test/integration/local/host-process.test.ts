import { freePorts } from '../../world/free-ports';
import { runSampleApp, startSampleApp } from './start-sample-app';

describe('the process of the Functions host', () => {
  it.each([
    [
      'an app that throws while it loads',
      'broken',
      'SAMPLE_SETTING: it is "7", expected a day of the week.\n',
    ],
    [
      'an app whose main matches no file',
      'nothing-built',
      /^package\.json: main is "dist\/\*\.js", but no file matches/,
    ],
    ['a missing connection', 'background', /^WORK_QUEUE: it is not set, expected a value/],
  ])('ends with its own exit code and one message: %s', async (_case, app, message) => {
    const [port = 0] = await freePorts(1);
    const host = runSampleApp(app, port);
    expect(await host.ended).toEqual({ code: 78, signal: null });
    if (typeof message === 'string') expect(host.output()).toBe(message);
    else expect(host.output()).toMatch(message);
  });

  it('names a port that is taken', async () => {
    const first = await startSampleApp('buffered');
    const port = Number(new URL(first.url).port);
    const second = runSampleApp('buffered', port);
    expect((await second.ended).code).toBe(78);
    expect(second.output()).toBe(
      `FUNCTIONS_PORT: it is "${port}", but that port cannot be opened (EADDRINUSE).\n`,
    );
    await first.stop();
  });

  it('finishes what it has begun before it ends, however often it is asked', async () => {
    const app = await startSampleApp('streamed');
    const response = await fetch(`${app.url}/api/halves`);
    for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT'] as const) app.signal(signal);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const text = async () => new TextDecoder().decode((await reader.read()).value);
    expect([await text(), await text()]).toEqual(['first ', 'second']);
    expect(await app.ended).toEqual({ code: 0, signal: null });
  });
});
