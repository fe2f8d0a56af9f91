import type { Catalog, Cell, Row } from '../catalog';
import type { Step, StepImage } from './step';

/** All enabled steps whose handler is a web hook, by rank. */
export function readSteps(catalog: Catalog): readonly Step[] {
  const steps: Step[] = [];
  for (const row of catalog.rows('sdkmessageprocessingstep').values()) {
    const step = toStep(catalog, row);
    if (step) steps.push(step);
  }
  return steps.sort((a, b) => a.rank - b.rank);
}

function toStep(catalog: Catalog, row: Row): Step | undefined {
  const message = follow(catalog, row.sdkmessageid);
  const filter = follow(catalog, row.sdkmessagefilterid);
  const endpoint = follow(catalog, row.eventhandler);
  if (!message || !endpoint || row.statecode !== 0 || endpoint.contract !== webhookContract) return undefined;
  const url = text(endpoint.url) ?? '';
  if (!URL.canParse(url)) return undefined;
  const id = text(row.sdkmessageprocessingstepid) ?? '';
  return {
    id,
    name: text(row.name) ?? '',
    message: text(message.name) ?? '',
    table: text(filter?.primaryobjecttypecode),
    synchronous: row.mode === 0,
    stage: Number(row.stage ?? 40),
    rank: Number(row.rank ?? 1),
    filteringColumns: columnList(row.filteringattributes),
    endpoint: {
      url,
      authType: typeof endpoint.authtype === 'number' ? endpoint.authtype : undefined,
      authValue: text(endpoint.authvalue),
    },
    images: imagesOf(catalog, id),
  };
}

const webhookContract = 8;
const moments = ['pre', 'post', 'both'] as const;

function imagesOf(catalog: Catalog, stepId: string): readonly StepImage[] {
  const table = 'sdkmessageprocessingstepimage';
  const ids = catalog.lookup?.(table, 'sdkmessageprocessingstepid', stepId) ?? [];
  return ids.flatMap((id) => {
    const row = catalog.rows(table).get(id);
    const moment = moments[Number(row?.imagetype)];
    if (!row || !moment) return [];
    return [
      { alias: text(row.entityalias) ?? text(row.name) ?? '', moment, columns: columnList(row.attributes) },
    ];
  });
}

function follow(catalog: Catalog, cell: Cell | undefined): Row | undefined {
  return typeof cell === 'object' && cell !== null ? catalog.rows(cell.table).get(cell.id) : undefined;
}

const text = (cell: Cell | undefined): string | undefined => (typeof cell === 'string' ? cell : undefined);

function columnList(cell: Cell | undefined): readonly string[] | undefined {
  const names = (text(cell) ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  return names.length > 0 ? names : undefined;
}
