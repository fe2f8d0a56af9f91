import { fork } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { withoutProxies } from '../../local/bootstrap/without-proxies.mjs';

export interface Azurite {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** The well-known account of the emulator, published with it. */
const accountName = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Starts real storage in a process of its own, on free ports and in memory. */
export async function startAzurite(): Promise<Azurite> {
  const child = fork(path.join(__dirname, 'azurite-on-free-ports.cjs'), {
    env: withoutProxies(process.env),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.stdout === null) throw new Error('Azurite has no output to read its addresses from.');
  const addresses = await firstJsonLine(child.stdout, exited);
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${accountName}`,
      `AccountKey=${accountKey}`,
      `TableEndpoint=${addresses.table}/${accountName}`,
      `QueueEndpoint=${addresses.queue}/${accountName}`,
    ].join(';'),
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

async function firstJsonLine(
  output: NodeJS.ReadableStream,
  exited: Promise<void>,
): Promise<{ table: string; queue: string }> {
  const lines = createInterface({ input: output });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      if (line.startsWith('{')) resolve(JSON.parse(line) as { table: string; queue: string });
    });
    void exited.then(() => reject(new Error('Azurite ended before it told its addresses.')));
  });
}
