import { join } from 'node:path';
import { createSimulator } from '../../local/simulator/create-simulator';
import { solutionTables } from '../../local/simulator/schema/solution-tables';
import { serveSite } from '../../local/site/serve-site';
import { readSolution } from '../../solution/read/read-solution';
import { projectRoot } from '../world/run-script';
import { nowMs } from './now';
import type { Row } from './lead-kinds';
import { leadRows, people, type Person } from './people';
import { touchRows } from './touches';

export interface PictureWorld {
  readonly siteUrl: string;
  /** A call of the simulator's control surface. */
  readonly sim: (path: string, body: unknown) => Promise<void>;
  /** A change that somebody else makes. */
  readonly changeLead: (id: string, change: Row) => Promise<void>;
  /** Forgets what happened, privileges and faults included. Everybody is there as at the start. */
  readonly begin: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The seller's screen over a Dataverse whose time stands still, with everybody in it. No Functions host. */
export async function startPictureWorld(): Promise<PictureWorld> {
  const solution = await readSolution(join(projectRoot, 'solution/src'));
  const simulator = createSimulator({ product: () => solutionTables(solution), now: () => nowMs });
  const dataverse = await simulator.serve();
  const site = await serveSite({
    port: 0,
    functionsUrl: dataverse.url,
    functionKey: '',
    dataverseUrl: dataverse.url,
  });
  const send = async (method: string, path: string, body: unknown): Promise<void> => {
    const headers = { 'content-type': 'application/json', 'x-sim-observer': '1' };
    const response = await fetch(`${dataverse.url}${path}`, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  };
  const sim = (path: string, body: unknown) => send('POST', `/_sim/${path}`, body);
  const touches = touchRows(Object.keys(people) as Person[]);
  return {
    siteUrl: site.url,
    sim,
    changeLead: (id, change) => send('PATCH', `/api/data/v9.2/leads(${id})`, change),
    async begin() {
      await sim('reset', {});
      await sim('records', { set: 'leads', rows: leadRows });
      await sim('records', { set: 'mpl_leadtouches', rows: touches });
    },
    async stop() {
      await site.close();
      await dataverse.close();
      await simulator.close();
    },
  };
}
