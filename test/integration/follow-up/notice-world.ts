import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import type { Dataverse } from '../../../functions/dataverse/dataverse';
import type { NoticeConfig } from '../../../functions/config-notices';
import { announceRequests } from '../../../functions/follow-up/notices/announce-requests';
import { createMailer } from '../../../functions/follow-up/notices/mailer';
import type { NoticeServices } from '../../../functions/follow-up/notices/notice-services';
import { ShardLeases } from '../../../functions/inbox/shard-lease';
import type { SettledRow } from '../../../functions/inbox/settle';
import { followUpStatus, stage } from '../../../leads/schema/choices';
import { startMailSink, type MailSink } from '../../../local/mail-sink/start-mail-sink';
import { createSimulator } from '../../../local/simulator/create-simulator';
import { receivedRow, contactMe } from '../../unit/delivery/received-rows';
import { startInboxWorld, type InboxWorld } from '../inbox/inbox-world';

const dayMs = 24 * 3_600_000;
const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

export interface NoticeWorld {
  readonly inbox: InboxWorld;
  readonly services: NoticeServices;
  readonly dataverse: Dataverse;
  readonly sink: MailSink;
  /** The SMTP code that the mail server refuses with; undefined: it takes mails. */
  refusal: number | undefined;
  /** Log lines as they were written. */
  readonly logged: string[];
  /** A Contact me lead in Dynamics whose request was announced; gives its id. */
  request(index: number, changes?: object): Promise<string>;
  sim(method: string, path: string, body?: unknown): Promise<unknown>;
  read(path: string): Promise<Record<string, unknown>[]>;
  /** Services whose settings differ. */
  with(changes: Partial<NoticeConfig>): NoticeServices;
  stop(): Promise<void>;
}

/** Real storage, a real mail server on loopback and the simulated Dataverse over real HTTP. */
export async function startNoticeWorld(): Promise<NoticeWorld> {
  const inbox = await startInboxWorld();
  const server = await createSimulator().serve(0);
  const dataverse = createDataverse({ url: server.url, auth: 'none', timeoutMs: 10_000 });
  const sink = await startMailSink({ refuse: () => world.refusal });
  const logged: string[] = [];
  const config: NoticeConfig = {
    mail: { url: sink.url, from: 'leads@contoso.example', to: ['sales@contoso.example'] },
    appNotifications: false,
    language: 'en',
    digestHour: 7,
    mailsPerDay: 10,
    remindBeforeMs: 4 * 3_600_000,
  };
  const services: NoticeServices = {
    config,
    dataverseUrl: 'https://contoso.crm.dynamics.com',
    storage: inbox.storage,
    dataverse,
    leases: new ShardLeases({
      table: inbox.storage.tables.state,
      owner: 'test',
      monotonicMs: () => performance.now(),
      leaseMs: 10_000,
    }),
    mailer: config.mail && createMailer(config.mail),
    log: (...line) => void logged.push(JSON.stringify(line)),
  };
  const sim = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${server.url}/_sim/${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${text}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  const world: NoticeWorld = {
    inbox,
    services,
    dataverse,
    sink,
    refusal: undefined,
    logged,
    sim,
    async request(index, changes = {}) {
      const now = dataverse.serverNow;
      const row = {
        firstname: 'Ana',
        lastname: `Person ${index}`,
        companyname: 'Northwind',
        mpl_leadkey: `key-${index}`,
        mpl_offertitle: 'Contoso CRM',
        mpl_stage: stage.Received,
        mpl_followupstatus: followUpStatus.Due,
        mpl_contactrequested: true,
        mpl_receivedon: iso(now),
        mpl_followupdueon: iso(now + dayMs),
        mpl_expireson: iso(now + 14 * dayMs),
        ...changes,
      };
      const { ids } = (await sim('POST', 'records', { set: 'leads', rows: [row] })) as { ids: string[] };
      const leadId = String(ids[0]);
      const settled: SettledRow = {
        row: { ...receivedRow(contactMe).row, receiptId: `touch-${index}` },
        settlement: { kind: 'delivered', outcome: 'lead-created', leadId, deliveredKey: 'key' },
        asksForContact: true,
      };
      await announceRequests(services, [settled], now);
      await announceRequests(services, [settled], now);
      return leadId;
    },
    read: async (path) => {
      const response = await fetch(`${server.url}/api/data/v9.2/${path}`, {
        headers: { 'x-sim-observer': '1' },
      });
      return ((await response.json()) as { value: Record<string, unknown>[] }).value;
    },
    with: (changes) => ({ ...services, config: { ...config, ...changes } }),
    async stop() {
      await sink.close();
      await server.close();
      await inbox.azurite.stop();
    },
  };
  return world;
}
