import { readConfig } from '../../../functions/config';
import { readLead } from '../../../leads/read-lead';
import { SettingsError } from '../../../functions/settings';

const secret = 'c2VjcmV0LXNlY3JldA==';
const good = {
  DATAVERSE_URL: 'https://contoso.crm.dynamics.com',
  LEAD_STORAGE: `DefaultEndpointsProtocol=https;AccountName=leads;AccountKey=${secret};EndpointSuffix=core.windows.net`,
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('need only the address of Dataverse and a storage account', () => {
    expect(readConfig(good)).toMatchObject({
      dataverse: { url: 'https://contoso.crm.dynamics.com', auth: 'managed-identity', timeoutMs: 60_000 },
      storage: { kind: 'connection-string' },
      leadTableSource: undefined,
      leadScope: 'customer+offer',
      followUpHours: 24,
      doNotContact: 'flag',
      testLeads: 'mark',
      retentionDays: 30,
      shardCount: 8,
      mailDomainCheck: 'on',
      quietDays: 14,
      offerIds: {},
    });
  });

  it('take storage by identity under the names that Azure Functions uses', () => {
    const config = readConfig({
      DATAVERSE_URL: good.DATAVERSE_URL,
      LEAD_STORAGE__tableServiceUri: 'https://leads.table.core.windows.net',
      LEAD_STORAGE__queueServiceUri: 'https://leads.queue.core.windows.net',
      LEAD_STORAGE__clientId: '11111111-2222-3333-4444-555555555555',
    });
    expect(config.storage).toEqual({
      kind: 'identity',
      tableServiceUri: 'https://leads.table.core.windows.net/',
      queueServiceUri: 'https://leads.queue.core.windows.net/',
      clientId: '11111111-2222-3333-4444-555555555555',
    });
  });

  it('name offers by titles as they are shown', () => {
    const { offerIds } = readConfig({ ...good, OFFER_IDS: '{"Contoso  Backup":"contoso.backup"}' });
    expect(readLead({ offerTitle: 'Contoso Backup' }, { offerIds }).offer.id).toBe('backup');
  });

  it.each([
    ['DATAVERSE_URL', 'contoso', /^DATAVERSE_URL: it is "contoso", expected the address of the environment/],
    ['DATAVERSE_URL', 'http://contoso.crm.dynamics.com', /expected an address that begins with https/],
    [
      'DATAVERSE_AUTH',
      'password',
      /^DATAVERSE_AUTH: it is "password", expected one of managed-identity, client-secret, none\.$/,
    ],
    [
      'DATAVERSE_AUTH',
      'none',
      /expected managed-identity or client-secret, because DATAVERSE_URL is not on this machine/,
    ],
    ['LEAD_SCOPE', 'offer', /expected one of customer\+offer, customer, none/],
    ['FOLLOW_UP_HOURS', '0', /it is "0", expected a whole number of hours from 1 to 720/],
    ['FOLLOW_UP_HOURS', '1e2', /expected a whole number of hours/],
    ['DNC_LEADS', 'drop', /expected one of flag, skip/],
    ['TEST_LEADS', 'drop', /expected one of mark, skip/],
    ['RETENTION_DAYS', '-1', /expected a whole number of days from 2 to 3650/],
    ['INBOX_SHARDS', '65', /expected a whole number of shards from 1 to 64/],
    ['OFFER_IDS', '["contoso.backup"]', /expected a JSON object such as/],
    ['OFFER_IDS', '{', /expected a JSON object such as/],
  ])('refuse %s = %s and say what is wanted', (name, value, expected) => {
    const problems = problemsOf({ ...good, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
    expect(problems[0]?.startsWith(`${name}: `)).toBe(true);
  });

  it('show every mistake at once', () => {
    const problems = problemsOf({ DATAVERSE_AUTH: 'client-secret' });
    expect(problems.map((problem) => problem.split(':', 1)[0])).toEqual([
      'DATAVERSE_URL',
      'DATAVERSE_TENANT_ID',
      'DATAVERSE_CLIENT_ID',
      'DATAVERSE_CLIENT_SECRET',
      'LEAD_STORAGE__tableServiceUri',
      'LEAD_STORAGE__queueServiceUri',
    ]);
  });

  it('never repeat a secret', () => {
    const [problem] = problemsOf({ ...good, LEAD_STORAGE: `AccountName=leads;Key=${secret}` });
    expect(problem).toMatch(/^LEAD_STORAGE: it has a value of \d+ characters that does not fit/);
    expect(problem).not.toContain(secret);
  });

  it('never repeat a connection string that stands where an address belongs', () => {
    const misplaced = `AccountName=leads;AccountKey=${secret}`;
    const problems = problemsOf({
      ...good,
      LEAD_STORAGE: '',
      LEAD_STORAGE__tableServiceUri: misplaced,
      LEAD_STORAGE__queueServiceUri: 'https://leads.queue.core.windows.net',
    });
    expect(problems).toEqual([
      expect.stringMatching(/^LEAD_STORAGE__tableServiceUri: it has a value of \d+ /),
    ]);
    expect(problems.join()).not.toContain(secret);
  });

  it.each(['http://127.0.0.1:7081', 'http://localhost:7081', 'http://[::1]:7081'])(
    'allow %s without authentication',
    (url) => {
      expect(problemsOf({ ...good, DATAVERSE_URL: url, DATAVERSE_AUTH: 'none' })).toEqual([]);
    },
  );
});
