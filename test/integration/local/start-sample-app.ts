import { join } from 'node:path';
import { eventually } from '../../world/eventually';
import { freePorts } from '../../world/free-ports';
import { runScript, type RunningScript } from '../../world/run-script';

export interface SampleApp extends RunningScript {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export const hostKey = 'key-of-the-host';
export const masterKey = 'key-of-the-master';

/** Runs one of the apps next to this file in the Functions host and waits until it answers. */
export async function startSampleApp(
  app: string,
  env: Readonly<Record<string, string>> = {},
): Promise<SampleApp> {
  const [port = 0] = await freePorts(1);
  const host = runSampleApp(app, port, env);
  const url = `http://127.0.0.1:${port}`;
  const ping = () =>
    fetch(`${url}/admin/host/ping`, { headers: { 'x-functions-key': masterKey } }).then(
      ({ status }) => status,
      () => host.output(),
    );
  await eventually(ping, (seen) => seen === 200);
  return {
    ...host,
    url,
    async stop() {
      host.signal('SIGTERM');
      await host.ended;
    },
  };
}

export function runSampleApp(
  app: string,
  port: number,
  env: Readonly<Record<string, string>> = {},
): RunningScript {
  return runScript('dist/local/functions-host.js', {
    args: [join(__dirname, 'apps', app)],
    env: { FUNCTIONS_PORT: String(port), LOCAL_FUNCTION_KEY: hostKey, LOCAL_MASTER_KEY: masterKey, ...env },
  });
}
