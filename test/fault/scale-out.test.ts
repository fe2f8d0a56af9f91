import { eventually } from '../world/eventually';
import { freePorts } from '../world/free-ports';
import { emailOf, payloadOf } from '../world/lead-payloads';
import { projectRoot, runScript, type RunningScript } from '../world/run-script';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

const leadCount = 300;

describe('three hosts on the same storage and the same Dataverse', () => {
  let world: LeadWorld;
  let others: { readonly url: string; readonly script: RunningScript }[] = [];

  beforeAll(async () => {
    world = await startLeadWorld();
    others = (await freePorts(2)).map((port) => ({
      url: `http://127.0.0.1:${port}`,
      script: runScript('dist/local/functions-host.js', {
        args: [projectRoot],
        env: {
          FUNCTIONS_PORT: String(port),
          LOCAL_FUNCTION_KEY: world.functionKey,
          LEAD_STORAGE: world.storage,
          AzureWebJobsStorage: world.storage,
          DATAVERSE_URL: world.dataverseUrl,
          DATAVERSE_AUTH: 'none',
        },
      }),
    }));
    for (const { url } of others)
      await eventually(
        () =>
          fetch(`${url}/api/health`).then(
            (response) => response.status,
            () => 0,
          ),
        (status) => status === 200,
      );
  });
  afterAll(async () => {
    for (const { script } of others) {
      script.signal('SIGKILL');
      await script.ended;
    }
    await world.stop();
  });

  it('deliver every lead once, also when one of them is killed meanwhile', async () => {
    const urls = [world.functionsUrl, ...others.map(({ url }) => url)];
    const post = async (url: string, index: number, action: string): Promise<boolean> => {
      const response = await fetch(`${url}/api/leads`, {
        method: 'POST',
        headers: { 'x-functions-key': world.functionKey },
        body: JSON.stringify(payloadOf(index, 'scale', { actionCode: action })),
      }).catch(() => undefined);
      return response?.status === 202;
    };
    let next = 0;
    const sender = async (): Promise<void> => {
      while (next < leadCount) {
        const index = next;
        next += 1;
        if (index === leadCount / 2) others[0]?.script.signal('SIGKILL');
        // The same wish at two hosts at once, and another one at the third.
        for (const [host, action] of ['PLT', 'PLT', 'INS'].entries()) {
          const start = index + host;
          let sent = false;
          for (let attempt = 0; !sent; attempt += 1)
            sent = await post(urls[(start + attempt) % 3] ?? '', index, action);
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, sender));
    await world.untilDelivered(120_000);
    const leads = await world.leads();
    const wrong = Array.from({ length: leadCount }, (_, index) =>
      leads.filter((lead) => lead['emailaddress1'] === emailOf(index, 'scale')),
    ).filter(
      (found) =>
        found.length !== 1 || found[0]?.mpl_lead_leadtouch.length !== 2 || found[0]['mpl_touchcount'] !== 2,
    );
    expect(wrong).toEqual([]);
  }, 240_000);
});
