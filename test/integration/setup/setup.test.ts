import type { Finding } from '../../../functions/cli/setup/finding';
import { runSetup } from '../../../functions/cli/setup/run-setup';
import { readSetupSettings } from '../../../functions/cli/setup/setup-settings';
import { setupCommand } from '../../../functions/cli/setup/setup-command';
import { stepId } from '../../../solution/sources/app/event-files';
import { deskRowId } from '../../../solution/sources/app/desk-row-id';
import { leadTable } from '../../../local/simulator/schema/lead/lead-table';
import { createdId, rowsOf, startService, type SimulatedService } from '../simulator/simulated-service';
import { startReceiver, type WebhookReceiver } from '../simulator/webhook-receiver';
import { applicationId, importedEnvironment } from './imported-environment';

const functionKey = 'a-function-key';

let service: SimulatedService;
let receiver: WebhookReceiver;
beforeEach(async () => {
  receiver = await startReceiver();
  service = await importedEnvironment();
});
afterEach(async () => {
  await service.close();
  await receiver.close();
});

const environment = (more: Readonly<Record<string, string>> = {}) => ({
  DATAVERSE_URL: service.url,
  DATAVERSE_AUTH: 'none',
  DATAVERSE_CLIENT_ID: applicationId,
  ...more,
});
const withFunctionApp = () =>
  environment({ FUNCTION_APP_URL: new URL(receiver.url).origin, FUNCTION_APP_KEY: functionKey });

const setUp = (
  env: Readonly<Record<string, string>>,
  solutionVersion = '0.1.0.0',
): Promise<readonly Finding[]> => runSetup(readSetupSettings(env), { solutionVersion });
const ofKind = (findings: readonly Finding[], kind: Finding['kind']) =>
  findings.filter((finding) => finding.kind === kind).map(({ text }) => text);

it('makes an imported environment ready', async () => {
  const findings = await setUp(withFunctionApp());
  expect(ofKind(findings, 'missing')).toEqual([]);
  expect(ofKind(findings, 'mended')).toEqual([
    expect.stringMatching(/^Dataverse sends its events to http:\/\/127\.0\.0\.1:\d+\/api\/dataverse-events$/),
    expect.stringMatching(/Update of lead" was disabled and is enabled now/),
    expect.stringMatching(/QualifyLead of lead" was disabled/),
    expect.stringMatching(/Delete of lead" was disabled/),
    expect.stringMatching(/Update of opportunity" was disabled/),
    expect.stringMatching(/Win of opportunity" was disabled/),
    expect.stringMatching(/Lose of opportunity" was disabled/),
    'Start page of the app was missing and is made',
  ]);
});

it('so that Dataverse tells the Function App what a seller does, with its key', async () => {
  await setUp(withFunctionApp());
  const lead = createdId(await service.api('POST', 'leads', { body: { subject: 'A' } }));
  await service.api('PATCH', `leads(${lead})`, { body: { mpl_stage: 727000001 } });
  const [call] = await receiver.expect(1);
  expect(call?.url).toBe(`/api/dataverse-events?code=${functionKey}`);
  expect(call?.context).toMatchObject({ MessageName: 'Update', PrimaryEntityId: lead });
});

it('changes nothing the second time but the address, which an upgrade may have reset', async () => {
  await setUp(withFunctionApp());
  const again = await setUp(withFunctionApp());
  expect(ofKind(again, 'missing')).toEqual([]);
  expect(ofKind(again, 'mended')).toEqual([expect.stringMatching(/^Dataverse sends its events to /)]);
});

it('only looks when it is not told where the Function App is', async () => {
  const findings = await setUp(environment());
  expect(ofKind(findings, 'missing')).toEqual(['Dataverse does not know where to send its events.']);
  await setUp(withFunctionApp());
  expect(ofKind(await setUp(environment()), 'missing')).toEqual([]);
});

it('registers a step that the import left out, with its image', async () => {
  const step = stepId({ table: 'lead', message: 'Delete' });
  await service.api('DELETE', `sdkmessageprocessingsteps(${step})`);
  expect(ofKind(await setUp(withFunctionApp()), 'mended')).toContainEqual(
    expect.stringMatching(/Delete of lead" was missing and is registered/),
  );
  const lead = createdId(await service.api('POST', 'leads', { body: { subject: 'A', mpl_leadkey: 'k' } }));
  await service.api('DELETE', `leads(${lead})`);
  const [call] = await receiver.expect(1);
  expect(call?.context).toMatchObject({ MessageName: 'Delete', PrimaryEntityId: lead });
  expect(call?.text).toContain('mpl_leadkey');
});

it('makes the row that the app opens with, once', async () => {
  await setUp(withFunctionApp());
  await setUp(withFunctionApp());
  const desks = rowsOf(await service.api('GET', 'mpl_leaddesks'));
  expect(desks.map(({ mpl_leaddeskid }) => mpl_leaddeskid)).toEqual([deskRowId]);
});

it('says in words what an environment without the solution lacks', async () => {
  await service.close();
  service = await startService({ product: () => [leadTable] });
  const missing = ofKind(await setUp(withFunctionApp()), 'missing');
  expect(missing).toEqual(
    expect.arrayContaining([
      'The solution MarketplaceLeads is not installed.',
      'column lead.mpl_leadkey',
      'key lead.mpl_leadkey',
      'table mpl_leadtouch',
      expect.stringMatching(/^The endpoint .* is missing\.$/),
      expect.stringMatching(/^The security role "Marketplace Lead Service" is missing\.$/),
      expect.stringMatching(/^The application user lacks .*prvCreatempl_leadtouch/),
      expect.stringMatching(/^Dataverse refused Create on mpl_leaddesks/),
    ]),
  );
  expect(missing.filter((text) => text.startsWith('Step'))).toEqual([]);
});

it('says that an older version of the solution is installed', async () => {
  const findings = await setUp(withFunctionApp(), '0.2.0.0');
  expect(ofKind(findings, 'missing')).toEqual([
    'The solution has version 0.1.0.0; this app belongs to 0.2.0.0.',
  ]);
});

it.each([
  [
    'an unknown application user',
    { DATAVERSE_CLIENT_ID: '00000000-0000-4000-8000-000000000001' },
    /There is no application user for 00000000/,
  ],
  ['no application user named', { DATAVERSE_CLIENT_ID: '' }, /Nobody said which application user/],
])('says so for %s, and how to mend it', async (_, env, says) => {
  const findings = await setUp({ ...withFunctionApp(), ...env });
  expect(ofKind(findings, 'missing')).toEqual([expect.stringMatching(says)]);
});

it('names the privileges that the application user lacks, and the role that has them', async () => {
  await service.sim('POST', 'privileges', { remove: ['prvWriteLead', 'prvCreatempl_LeadTouch'] });
  const findings = await setUp(environment());
  const lacks = findings.find(({ text }) => text.startsWith('The application user lacks'));
  expect(lacks?.text).toMatch(/prvWriteLead, prvCreatempl_leadtouch/i);
  expect(lacks).toHaveProperty('fix', expect.stringContaining('Marketplace Lead Service'));
});

describe('as a command', () => {
  it('ends with 1 while something is to do, and tells how to do it', async () => {
    const { text, exitCode } = await setupCommand(environment());
    expect(exitCode).toBe(1);
    expect(text).toMatch(
      /MISSING {2}Dataverse does not know where to send its events\.\n +Set FUNCTION_APP_URL/,
    );
    expect(text).toMatch(/1 to do\. Run set-up again when it is done\.$/);
  });

  it('ends with 0 when all is in place, and never says the key', async () => {
    const { text, exitCode } = await setupCommand(withFunctionApp());
    expect({ exitCode, last: text.split('\n').at(-1) }).toEqual({
      exitCode: 0,
      last: 'Everything is in place.',
    });
    expect(text).not.toContain(functionKey);
  });

  it('names every setting that does not fit, the key without its value', async () => {
    const env = { DATAVERSE_URL: 'contoso', FUNCTION_APP_URL: 'https://leads.contoso.example' };
    await expect(setupCommand(env)).rejects.toThrow(
      /DATAVERSE_URL: it is "contoso"[\s\S]*FUNCTION_APP_KEY: it is not set/,
    );
  });

  it('says that nobody answers', async () => {
    const env = environment({ DATAVERSE_TIMEOUT_SECONDS: '1', DATAVERSE_URL: 'http://127.0.0.1:9' });
    await expect(setupCommand(env)).resolves.toMatchObject({ exitCode: 2 });
  });
});
