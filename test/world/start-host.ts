import { eventually } from './eventually';
import { freePorts } from './free-ports';
import { projectRoot, runScript, type RunningScript } from './run-script';
import type { StartedWorld } from './start-world';

export interface FurtherHost extends Omit<RunningScript, 'signal'> {
  readonly url: string;
  /** SIGKILL, as a crash would be; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
}

interface HostOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Files that the host loads before anything else. */
  readonly preload?: readonly string[];
}

/** One more Functions host on the storage and the Dataverse of a world, as Azure adds them under load. Nobody restarts it. */
export async function startHost(
  world: StartedWorld,
  { env = {}, preload = [] }: HostOptions = {},
): Promise<FurtherHost> {
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const { signal, ...script } = runScript('dist/local/functions-host.js', {
    args: [projectRoot],
    preload,
    env: {
      FUNCTIONS_PORT: String(port),
      LOCAL_FUNCTION_KEY: world.functionKey,
      LEAD_STORAGE: world.storage,
      AzureWebJobsStorage: world.storage,
      DATAVERSE_URL: world.dataverseUrl,
      DATAVERSE_AUTH: 'none',
      MAIL_DOMAIN_CHECK: 'off',
      ...env,
    },
  });
  const answers = () =>
    fetch(`${url}/api/health`).then(
      ({ status }) => status === 200,
      () => false,
    );
  await eventually(answers, (healthy) => healthy);
  return {
    ...script,
    url,
    kill: async () => {
      signal('SIGKILL');
      await script.ended;
    },
  };
}
