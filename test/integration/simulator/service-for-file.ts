import { createdId, startService, type SimulatedService } from './simulated-service';
import type { SimulatorOptions } from '../../../local/simulator/create-simulator';

/** One simulator for all tests of a file, emptied before each of them; what the file hands out follows its start. */
export function serviceForFile(options: SimulatorOptions = {}): {
  readonly service: Pick<SimulatedService, 'api' | 'sim'> & { readonly url: string };
  /** Makes a row of the set and gives its id. */
  readonly create: (set: string, row: object) => Promise<string>;
  readonly createLead: (row: object) => Promise<string>;
  /** What the Web API shows at a path. */
  readonly read: (path: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly lead: (id: string) => Promise<Readonly<Record<string, unknown>>>;
} {
  let started: SimulatedService;
  beforeAll(async () => {
    started = await startService(options);
  });
  afterAll(() => started.close());
  beforeEach(() => started.sim('POST', 'reset'));
  const service = {
    get url() {
      return started.url;
    },
    api: (...request: Parameters<SimulatedService['api']>) => started.api(...request),
    sim: (...request: Parameters<SimulatedService['sim']>) => started.sim(...request),
  };
  const create = async (set: string, row: object) => createdId(await service.api('POST', set, { body: row }));
  const read = async (path: string) => (await service.api('GET', path)).json;
  return {
    service,
    create,
    createLead: (row) => create('leads', row),
    read,
    lead: (id) => read(`leads(${id})`),
  };
}
