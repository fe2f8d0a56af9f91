import { leadColumns, leadKeyColumn } from '../../../leads/schema/lead-columns';
import { touchColumns, touchKeyColumn } from '../../../leads/schema/touch-columns';
import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import {
  featurePrivileges,
  followUpPrivileges,
  requirements,
  type Features,
} from '../../../functions/dataverse/environment/requirements';
import { batch, batchRequests, json, refuse, startScripted, type Scripted } from './scripted-server';

interface Environment {
  readonly columns: Record<string, string[]>;
  readonly keys: Record<string, { KeyAttributes: string[]; EntityKeyIndexStatus: string }[]>;
  readonly sets: Record<string, string>;
  readonly messages: string[];
  readonly privileges: { PrivilegeName?: string | null; PrivilegeId: string }[];
}

const privilegeNames = [...requirements.flatMap(({ privileges }) => privileges), ...followUpPrivileges];

/** An environment with all that the product needs. */
const complete = (): Environment => ({
  columns: { lead: Object.keys(leadColumns), mpl_leadtouch: Object.keys(touchColumns) },
  keys: {
    lead: [{ KeyAttributes: [leadKeyColumn], EntityKeyIndexStatus: 'Active' }],
    mpl_leadtouch: [{ KeyAttributes: [touchKeyColumn], EntityKeyIndexStatus: 'Active' }],
  },
  sets: { lead: 'leads', mpl_leadtouch: 'mpl_leadtouches' },
  messages: ['lead', 'mpl_leadtouch'].flatMap((table) =>
    ['CreateMultiple', 'UpdateMultiple'].map((message) => `${message} ${table}`),
  ),
  privileges: privilegeNames.map((PrivilegeName, index) => ({ PrivilegeName, PrivilegeId: `p${index}` })),
});

let server: Scripted;
afterEach(() => server.stop());

async function check(environment: Environment, features?: Features) {
  server = await startScripted((reply, { path, body }) => {
    const table = /^EntityDefinitions\(LogicalName='(\w+)'\)/.exec(path)?.[1];
    if (path === 'WhoAmI') return json(reply, 200, { UserId: 'u', BusinessUnitId: 'b', OrganizationId: 'o' });
    if (path === 'systemusers(u)/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()')
      return json(reply, 200, { RolePrivileges: environment.privileges });
    if (path.startsWith('privileges?'))
      return json(reply, 200, {
        value: privilegeNames.map((name, index) => ({ name, privilegeid: `p${index}` })),
      });
    if (path === '$batch') {
      const parts = batchRequests(body).map(({ line }) => {
        const [, message, name] = /name eq '(\w+)' and primaryobjecttypecode eq '(\w+)'/.exec(line) ?? [];
        const value = environment.messages.includes(`${message} ${name}`)
          ? [{ sdkmessagefilterid: '1' }]
          : [];
        return { status: 200, body: JSON.stringify({ value }) };
      });
      return batch(reply, parts);
    }
    const columns = table === undefined ? undefined : environment.columns[table];
    if (table === undefined || columns === undefined) return refuse(reply, 404, '0x80060888');
    return json(reply, 200, {
      LogicalName: table,
      EntitySetName: environment.sets[table],
      Attributes: columns.map((LogicalName) => ({ LogicalName })),
      Keys: environment.keys[table],
    });
  });
  return createDataverse({ url: server.url, auth: 'none', timeoutMs: 5_000, features }).checkEnvironment();
}

describe('what an environment lacks', () => {
  test('nothing, when all is there', async () => {
    await expect(check(complete())).resolves.toEqual([]);
  });

  test.each<[keyof Features, readonly string[]]>([
    ['appNotifications', ['prvCreateappnotification']],
    ['followUpTasks', ['prvCreateActivity', 'prvAppendActivity', 'prvAssignActivity']],
    ['ownerRules', ['prvAssignLead', 'prvAssignmpl_leadtouch']],
  ])('what %s needs, once that is on', async (feature, names) => {
    const none = { appNotifications: false, followUpTasks: false, ownerRules: false };
    await expect(check(complete(), none)).resolves.toEqual([]);
    await server.stop();
    const missing = await check(complete(), { ...none, [feature]: true });
    expect(missing.map(({ kind, name }) => [kind, name])).toEqual(names.map((name) => ['privilege', name]));
    expect(featurePrivileges({ ...none, [feature]: true })).toEqual(names);
  });

  test.each<
    [string, (environment: Environment) => Partial<Environment>, { kind: string; name: string }, RegExp]
  >([
    [
      'the table, told alone',
      ({ columns, messages, privileges }) => ({
        columns: { lead: columns['lead'] ?? [] },
        messages: messages.filter((message) => !message.includes('touch')),
        privileges: privileges.filter(({ PrivilegeName }) => !PrivilegeName?.includes('touch')),
      }),
      { kind: 'table', name: 'mpl_leadtouch' },
      /Import the solution MarketplaceLeads/,
    ],
    [
      'a column',
      ({ columns }) => ({
        columns: { ...columns, lead: (columns['lead'] ?? []).filter((name) => name !== 'mpl_stage') },
      }),
      { kind: 'column', name: 'lead.mpl_stage' },
      /Import the solution/,
    ],
    [
      'a table of the same name with another set',
      ({ sets }) => ({ sets: { ...sets, mpl_leadtouch: 'mpl_touchset' } }),
      { kind: 'table', name: 'mpl_leadtouch' },
      /not named mpl_leadtouches/,
    ],
    [
      'a key',
      ({ keys }) => ({ keys: { ...keys, lead: [] } }),
      { kind: 'key', name: 'lead.mpl_leadkey' },
      /missing/,
    ],
    [
      'a key on this column alone',
      ({ keys }) => ({
        keys: {
          ...keys,
          lead: [{ KeyAttributes: ['mpl_leadkey', 'subject'], EntityKeyIndexStatus: 'Active' }],
        },
      }),
      { kind: 'key', name: 'lead.mpl_leadkey' },
      /missing/,
    ],
    [
      'the index of a key, for now',
      ({ keys }) => ({
        keys: { ...keys, lead: [{ KeyAttributes: ['mpl_leadkey'], EntityKeyIndexStatus: 'InProgress' }] },
      }),
      { kind: 'key', name: 'lead.mpl_leadkey' },
      /Wait/,
    ],
    [
      'the index of a key, for good',
      ({ keys }) => ({
        keys: {
          ...keys,
          mpl_leadtouch: [{ KeyAttributes: ['mpl_touchkey'], EntityKeyIndexStatus: 'Failed' }],
        },
      }),
      { kind: 'key', name: 'mpl_leadtouch.mpl_touchkey' },
      /reactivate/,
    ],
    [
      'a bulk message',
      ({ messages }) => ({ messages: messages.filter((message) => message !== 'UpdateMultiple lead') }),
      { kind: 'message', name: 'UpdateMultiple on lead' },
      /does not support/,
    ],
    [
      'a privilege',
      ({ privileges }) => ({
        privileges: privileges.filter(({ PrivilegeName }) => PrivilegeName !== 'prvAppendTompl_leadtouch'),
      }),
      { kind: 'privilege', name: 'prvAppendTompl_leadtouch' },
      /security role/,
    ],
    [
      'a privilege, where the environment tells ids only',
      ({ privileges }) => ({
        privileges: privileges.slice(1).map(({ PrivilegeId }) => ({ PrivilegeName: null, PrivilegeId })),
      }),
      { kind: 'privilege', name: 'prvCreateLead' },
      /security role/,
    ],
  ])('%s', async (_, change, part, fix) => {
    const environment = complete();
    const missing = await check({ ...environment, ...change(environment) });
    expect(missing).toEqual([{ ...part, fix: expect.stringMatching(fix) as string }]);
  });

  test('letter case of privileges does not matter', async () => {
    const privileges = complete().privileges.map(({ PrivilegeName, PrivilegeId }) => ({
      PrivilegeName: PrivilegeName?.toUpperCase(),
      PrivilegeId,
    }));
    await expect(check({ ...complete(), privileges })).resolves.toEqual([]);
  });

  test('an application user that may not even look is told as missing access', async () => {
    server = await startScripted((reply) => refuse(reply, 403, '0x80072560'));
    const dataverse = createDataverse({ url: server.url, auth: 'none', timeoutMs: 5_000 });
    await expect(dataverse.checkEnvironment()).resolves.toEqual([
      {
        kind: 'access',
        name: 'application user',
        fix: expect.stringContaining('no application user exists for this identity') as string,
      },
    ]);
  });

  test('nothing is told when the environment is away', async () => {
    server = await startScripted((reply) => reply.writeHead(503).end());
    const dataverse = createDataverse({ url: server.url, auth: 'none', timeoutMs: 5_000 });
    await expect(dataverse.checkEnvironment()).rejects.toMatchObject({ family: 'transient', status: 503 });
  });
});
