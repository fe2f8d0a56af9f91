import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import { actOnChanges, type ActingDeps } from '../../../functions/follow-up/events/act-on-changes';
import { storeChange } from '../../../functions/follow-up/events/event-inbox';
import { readContext, type DataverseChange } from '../../../functions/follow-up/events/read-context';
import { eventSteps } from '../../../functions/follow-up/events/steps';
import { ShardLeases } from '../../../functions/inbox/shard-lease';
import { followUpStatus, stage } from '../../../leads/schema/choices';
import { createSimulator } from '../../../local/simulator/create-simulator';
import { eventually } from '../../world/eventually';
import { startInboxWorld, type InboxWorld } from '../inbox/inbox-world';

type Press = (id: string) => Promise<void>;

/** A generator of the same numbers each time (mulberry32), from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe.each(['refuse', 'allow'] as const)(
  'events in any order, where closed leads %s a write',
  (closedLeads) => {
    let inbox: InboxWorld;
    let simulator: Awaited<ReturnType<ReturnType<typeof createSimulator>['serve']>>;
    let listener: Server;
    let deps: ActingDeps;
    const told: DataverseChange[] = [];

    beforeAll(async () => {
      inbox = await startInboxWorld();
      listener = createServer((request, response) => {
        const parts: Buffer[] = [];
        request.on('data', (part: Buffer) => parts.push(part));
        request.on('end', () => {
          const reading = readContext(JSON.parse(Buffer.concat(parts).toString()));
          if (reading.kind === 'change') told.push(reading.change);
          response.writeHead(202).end();
        });
      });
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/api/dataverse-events`;
      const webhooks = eventSteps.map(({ table, message }) => ({
        url,
        message,
        entity: table,
        mode: 1 as const,
      }));
      simulator = await createSimulator({
        webhooks,
        limits: { requests: Infinity },
        behaviour: { closedLeads },
      }).serve(0);
      deps = {
        storage: inbox.storage,
        dataverse: createDataverse({ url: simulator.url, auth: 'none', timeoutMs: 10_000 }),
        leases: new ShardLeases({
          table: inbox.storage.tables.state,
          owner: 'test',
          monotonicMs: () => performance.now(),
          leaseMs: 10_000,
        }),
        now: Date.now,
        log: () => undefined,
        lookAgain: () => Promise.resolve(),
      };
    });
    afterAll(async () => {
      await simulator.close();
      await new Promise((resolve) => listener.close(resolve));
      await inbox.azurite.stop();
    });

    const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
      const response = await fetch(`${simulator.url}/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return text === '' ? undefined : (JSON.parse(text) as unknown);
    };
    const patch =
      (body: object): Press =>
      async (id) =>
        void (await call('PATCH', `api/data/v9.2/leads(${id})`, body));
    const qualify: Press = async (id) =>
      void (await call('POST', `api/data/v9.2/leads(${id})/Microsoft.Dynamics.CRM.QualifyLead`, {
        ...{ CreateAccount: false, CreateContact: false, CreateOpportunity: true, Status: 3 },
      }));
    const close =
      (action: string, Status: number): Press =>
      async (id) => {
        const filter = `api/data/v9.2/opportunities?$filter=_originatingleadid_value eq ${id} and statecode eq 0`;
        const { value } = (await call('GET', filter)) as { value: { opportunityid: string }[] };
        const opportunity = `/opportunities(${String(value[0]?.opportunityid)})`;
        await call('POST', `api/data/v9.2/${action}`, {
          Status,
          OpportunityClose: {
            '@odata.type': 'Microsoft.Dynamics.CRM.opportunityclose',
            subject: 'Closed',
            'opportunityid@odata.bind': opportunity,
          },
        });
      };
    const disqualify = patch({ statecode: 2, statuscode: 4 });
    const reactivate = patch({ statecode: 0, statuscode: 1 });

    const lives: readonly (readonly Press[])[] = [
      [qualify],
      [qualify, close('WinOpportunity', 3)],
      [qualify, close('LoseOpportunity', 4)],
      [disqualify],
      [disqualify, reactivate, disqualify],
      [disqualify, reactivate, qualify],
      [qualify, reactivate, disqualify],
      [patch({ mpl_donotcontact: true })],
      [patch({ mpl_donotcontact: true }), disqualify],
    ];

    const newLeads = async (count: number): Promise<readonly string[]> => {
      const soon = new Date(Date.now() + 3_600_000).toISOString();
      const row = (index: number) => ({
        lastname: 'Person',
        mpl_leadkey: `key-${count}-${index}-${Math.random()}`,
        mpl_stage: stage.Received,
        mpl_followupstatus: followUpStatus.Due,
        mpl_contactrequested: true,
        mpl_receivedon: new Date().toISOString(),
        mpl_followupdueon: soon,
        mpl_expireson: new Date(Date.now() + 14 * 24 * 3_600_000).toISOString(),
      });
      const rows = Array.from({ length: count }, (_, index) => row(index));
      return ((await call('POST', '_sim/records', { set: 'leads', rows })) as { ids: string[] }).ids;
    };
    const live = async (ids: readonly string[]): Promise<readonly DataverseChange[]> => {
      told.length = 0;
      for (const [index, id] of ids.entries())
        for (const press of lives[index % lives.length] ?? []) await press(id);
      let seen = -1;
      await eventually(
        () => told.length,
        (count) => count === seen || ((seen = count), false),
        { everyMs: 500 },
      );
      return [...told];
    };
    const outcome = async (ids: readonly string[]) => {
      const { value } = (await call(
        'GET',
        'api/data/v9.2/leads?$select=mpl_stage,mpl_archivereason,mpl_followupstatus,mpl_contactrequested,statecode',
      )) as { value: Record<string, unknown>[] };
      const byId = new Map(value.map((row) => [row['leadid'], row]));
      return ids.map((id) => {
        const { mpl_stage, mpl_archivereason, mpl_followupstatus, mpl_contactrequested, statecode } =
          byId.get(id) ?? {};
        return { mpl_stage, mpl_archivereason, mpl_followupstatus, mpl_contactrequested, statecode };
      });
    };

    it('a thousand that come twice and shuffled end as those that come in order', async () => {
      const count = 90;
      const inOrder = await newLeads(count);
      for (const change of await live(inOrder)) await storeChange(deps.storage, change, Date.now());
      await actOnChanges(deps);

      const random = numbers(7);
      const shuffled = await newLeads(count);
      const changes = await live(shuffled);
      const repeated = Array.from({ length: 1000 }, (_, index) => changes[index % changes.length]).sort(
        () => random() - 0.5,
      );
      for (const [index, change] of repeated.entries()) {
        if (change !== undefined) await storeChange(deps.storage, change, Date.now());
        if (random() < 0.05 || index === repeated.length - 1) await actOnChanges(deps);
      }
      expect(changes.length).toBeGreaterThan(150);
      expect(await outcome(shuffled)).toEqual(await outcome(inOrder));
      expect(await inbox.rows('events')).toEqual([]);
    }, 120_000);
  },
);
