import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import type { Dataverse } from '../../../functions/dataverse/dataverse';
import { sweepLeads, type SweepResult } from '../../../functions/follow-up/sweep/sweep-leads';
import { followUpStatus, stage } from '../../../leads/schema/choices';
import { createSimulator } from '../../../local/simulator/create-simulator';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
export const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** A Contact me lead that came so long ago. */
export const contactMe = (index: number, ageMs: number, changes: object = {}) => {
  const receivedAtMs = Date.now() - ageMs;
  return {
    subject: 'Contact me',
    lastname: `Person ${index}`,
    mpl_leadkey: `key-${index}`,
    mpl_stage: stage.Received,
    mpl_followupstatus: followUpStatus.Due,
    mpl_contactrequested: true,
    mpl_donotcontact: false,
    mpl_istest: false,
    mpl_receivedon: iso(receivedAtMs),
    mpl_followupdueon: iso(receivedAtMs + dayMs),
    mpl_expireson: iso(receivedAtMs + 14 * dayMs),
    ...changes,
  };
};

export interface SweepWorld {
  readonly url: string;
  readonly dataverse: Dataverse;
  sim(method: string, path: string, body?: unknown): Promise<unknown>;
  seed(set: string, rows: readonly object[]): Promise<readonly string[]>;
  read(path: string): Promise<Record<string, unknown>[]>;
  /** HTTP requests since the record was emptied. */
  requests(): Promise<number>;
  sweep(): Promise<SweepResult>;
  stop(): Promise<void>;
}

/** The simulated Dataverse over real HTTP, and the real sweep. */
export async function startSweepWorld(): Promise<SweepWorld> {
  const server = await createSimulator().serve(0);
  const dataverse = createDataverse({ url: server.url, auth: 'none', timeoutMs: 60_000 });
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
  return {
    url: server.url,
    dataverse,
    sim,
    seed: async (set, rows) => ((await sim('POST', 'records', { set, rows })) as { ids: string[] }).ids,
    read: async (path) => {
      const response = await fetch(`${server.url}/api/data/v9.2/${path}`, {
        headers: { 'x-sim-observer': '1' },
      });
      return ((await response.json()) as { value: Record<string, unknown>[] }).value;
    },
    requests: async () => ((await sim('GET', 'requests')) as { total: number }).total,
    sweep: () => sweepLeads(dataverse, { sinceMs: dataverse.serverNow, remindBeforeMs: undefined }),
    stop: () => server.close(),
  };
}
