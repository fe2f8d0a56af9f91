import { leadKeyOfGeneration } from '../../leads/keys/lead-key-generation';
import type { LeadRow } from '../../leads/received-touch';
import { mergeColumns } from '../../leads/mapping/merge-touch';
import type { Dataverse, StoredRow } from '../dataverse/dataverse';
import { textIn } from '../dataverse/text-in';
import { readTouches, type KnownTouch, type KnownTouches } from './existing-touches';

/** What Dataverse holds about one customer and offer. A closed lead is followed by the next generation of its key. */
export interface LeadHistory {
  readonly open:
    { readonly id: string; readonly key: string; readonly etag: string; readonly row: LeadRow } | undefined;
  /** Key for a lead made now: that of the generation after the last one. */
  readonly freeKey: string;
  /** Touches of all generations by key, with the key of their lead. */
  readonly touches: ReadonlyMap<string, KnownTouch & { readonly leadKey: string }>;
}

/** More generations than any customer goes through; a guard against reading without end. */
const maxGenerations = 100;

/** So many are looked up together: where a closed lead was deleted, the one after it is found all the same. */
const generationsAtOnce = 2;

const columns = [...new Set([...mergeColumns, 'leadid', 'mpl_leadkey', 'mpl_touchcount', 'statecode'])];

/** One request for all keys; further ones only where leads were closed, and one for the touches of the leads found. */
export async function readHistories(
  dataverse: Dataverse,
  leadKeys: readonly string[],
): Promise<ReadonlyMap<string, LeadHistory>> {
  const found = new Map<string, FoundLead[]>(leadKeys.map((key) => [key, []]));
  let asked = leadKeys;
  for (let first = 1; asked.length > 0 && first <= maxGenerations; first += generationsAtOnce) {
    const read = await readGenerations(dataverse, asked, first);
    for (const [base, leads] of read) found.get(base)?.push(...leads);
    asked = [...read].filter(([, leads]) => leads.every(({ open }) => !open)).map(([base]) => base);
  }
  const ids = [...found.values()].flat().map((lead) => lead.id);
  const touches = await readTouches(dataverse, ids);
  return new Map([...found].map(([base, leads]) => [base, toHistory(base, leads, touches)]));
}

/** Leads of a few generations, in their order, by bare key; nothing for keys that nobody has. */
async function readGenerations(
  dataverse: Dataverse,
  leadKeys: readonly string[],
  first: number,
): Promise<ReadonlyMap<string, readonly FoundLead[]>> {
  const asked = new Map(
    Array.from({ length: generationsAtOnce }, (_, index) => first + index).flatMap((generation) =>
      leadKeys.map((base) => [leadKeyOfGeneration(base, generation), { base, generation }]),
    ),
  );
  const rows = await dataverse.retrieveByKey('lead', {
    select: columns,
    column: 'mpl_leadkey',
    values: [...asked.keys()],
  });
  const leads = rows
    .map(toStoredLead)
    .flatMap((lead) => {
      const key = asked.get(lead.key);
      return key === undefined ? [] : [{ ...lead, ...key }];
    })
    .sort((a, b) => a.generation - b.generation);
  return Map.groupBy(leads, ({ base }) => base);
}

interface StoredLead {
  readonly id: string;
  readonly key: string;
  readonly etag: string;
  readonly open: boolean;
  readonly row: LeadRow;
}

interface FoundLead extends StoredLead {
  readonly generation: number;
}

function toStoredLead(row: StoredRow): StoredLead {
  const cells = Object.entries(row).filter(
    (cell): cell is [string, LeadRow[string]] => typeof cell[1] !== 'object' || cell[1] === null,
  );
  return {
    id: textIn(row, 'leadid'),
    // Text keys compare without regard to case in Dataverse; ours are lower case.
    key: textIn(row, 'mpl_leadkey').toLowerCase(),
    etag: textIn(row, '@odata.etag'),
    open: row['statecode'] === 0,
    row: Object.fromEntries(cells),
  };
}

function toHistory(
  base: string,
  leads: readonly FoundLead[],
  touches: ReadonlyMap<string, KnownTouches>,
): LeadHistory {
  const open = leads.find((lead) => lead.open);
  return {
    open,
    freeKey: leadKeyOfGeneration(base, (leads.at(-1)?.generation ?? 0) + 1),
    touches: new Map(
      leads.flatMap(({ id, key }) =>
        [...(touches.get(id) ?? [])].map(([touchKey, touch]) => [touchKey, { ...touch, leadKey: key }]),
      ),
    ),
  };
}
