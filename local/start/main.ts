import { join } from 'node:path';
import { startMailSink, type MailSink } from '../mail-sink/start-mail-sink';
import { serveSite, type Site } from '../site/serve-site';
import { banner } from './banner';
import { localEnvironment } from './local-environment';
import { runWorld } from './run-world';
import { readWorldSettings, type WorldSettings } from './world-settings';

/** `npm start`: runs until it is asked to end. Rejects when the world could not be started or kept running. */
async function main(): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  try {
    await live(stopping.signal);
  } catch (error) {
    // Asked to end while it was starting: whatever then failed is part of ending.
    if (!stopping.signal.aborted) throw error;
  }
}

async function live(asked: AbortSignal): Promise<void> {
  const lost = new AbortController();
  const stopping = AbortSignal.any([asked, lost.signal]);
  const stopped = new Promise((resolve) => stopping.addEventListener('abort', resolve));
  const settings = readWorldSettings(process.env);
  const sink = process.env['MAIL_URL'] ? undefined : await startMailSink();
  const env = localEnvironment(process.env, settings, sink?.url);
  console.log('Starting Azurite, the Dataverse simulator and the Functions host …');
  const world = await runWorld({
    settings,
    root: join(__dirname, '../..'),
    env,
    say: (line) => console.log(line),
    onLost: (error) => lost.abort(error),
    stopping,
  });
  let site: Site | undefined;
  try {
    site = await openSite(settings, env['LEAD_TABLE_SOURCE'], sink);
    console.log(banner(settings.ports, world.folder));
    await stopped;
  } finally {
    await site?.close();
    await world.end();
    await sink?.close();
  }
  lost.signal.throwIfAborted();
}

function openSite(
  { ports, functionKey }: WorldSettings,
  leadTable: string | undefined,
  sink: MailSink | undefined,
): Promise<Site> {
  return serveSite({
    port: ports.SITE_PORT,
    functionsUrl: `http://127.0.0.1:${ports.FUNCTIONS_PORT}`,
    functionKey,
    dataverseUrl: `http://127.0.0.1:${ports.DATAVERSE_PORT}`,
    ...(leadTable && { leadTable: { connectionString: leadTable } }),
    ...(sink && { mails: () => sink.mails() }),
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
