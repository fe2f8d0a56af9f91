import { leadQuery } from '../leads/lead-query';
import type { ShownLeads } from '../leads/shown-lead';
import { toShownLeads } from '../leads/to-shown-leads';
import { Unanswered } from './unanswered';

const patienceMs = 10_000;

/**
 * Reads leads and touches through the Web API as an onlooker, so that looking changes nothing that anyone counts.
 * @throws Unanswered when there is no list to show.
 */
export async function readLeads(dataverseUrl: string, limit: number): Promise<ShownLeads> {
  const response = await ask(new URL(`/api/data/v9.2/${leadQuery(limit)}`, dataverseUrl));
  if (!response.ok)
    throw new Unanswered(`Dataverse refused to list the leads with status ${response.status}.`);
  return toShownLeads(await response.json());
}

async function ask(url: URL): Promise<Response> {
  try {
    return await fetch(url, {
      headers: {
        Accept: 'application/json',
        'OData-Version': '4.0',
        Prefer: 'odata.include-annotations="*"',
        'x-sim-observer': '1',
      },
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch {
    throw new Unanswered('Dataverse does not answer.');
  }
}
