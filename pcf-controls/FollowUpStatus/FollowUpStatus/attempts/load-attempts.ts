import { retrievePages, type Row } from '../../../shared/dataverse/retrieve-pages';

/** How often and when a seller got in touch. */
export interface Attempts {
  readonly count: number;
  /** Epoch milliseconds; undefined when there was none. */
  readonly lastAtMs: number | undefined;
  /** False when there are more than were counted. */
  readonly complete: boolean;
}

export const noAttempts: Attempts = { count: 0, lastAtMs: undefined, complete: true };

const channels = ['phonecall', 'email', 'appointment'];

/** Status reason of a call or e-mail that came from the customer: no attempt of ours. */
const received = 4;

const query = (leadId: string) => {
  const kinds = channels.map((channel) => `activitytypecode eq '${channel}'`).join(' or ');
  const filter = `_regardingobjectid_value eq ${leadId} and statecode eq 1 and statuscode ne ${received} and (${kinds})`;
  const options = `?$select=activityid,actualend,createdon&$filter=${filter}`;
  return { table: 'activitypointer', options, pageSize: 100, maxPages: 5 };
};

/** A closed activity need not say when it took place: then it is the time at which it was written down. */
const timeOf = (row: Row): number => {
  const ended = Date.parse(String(row.actualend));
  return Number.isNaN(ended) ? Date.parse(String(row.createdon)) : ended;
};

const add = (attempts: Attempts, rows: readonly Row[], complete: boolean): Attempts => {
  const times = [...rows.map(timeOf), attempts.lastAtMs ?? NaN].filter((timeMs) => !Number.isNaN(timeMs));
  return {
    count: attempts.count + rows.length,
    lastAtMs: times.length > 0 ? Math.max(...times) : undefined,
    complete,
  };
};

/** Counts the completed calls, e-mails and appointments about a lead. */
export const loadAttempts = async (webAPI: ComponentFramework.WebApi, leadId: string): Promise<Attempts> => {
  let attempts = noAttempts;
  for await (const { rows, complete } of retrievePages(webAPI, query(leadId)))
    attempts = add(attempts, rows, complete);
  return attempts;
};
