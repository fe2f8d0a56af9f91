import { badQuery } from '../query-error';

const supported: ReadonlySet<string> = new Set([
  ...['$select', '$filter', '$orderby', '$top', '$count', '$expand', '$apply', '$skiptoken', '$format'],
]);

/** Refuses the system query options that Dataverse does not have; others (`tag`, `@p1`) pass. */
export function checkOptions(options: ReadonlyMap<string, string>): void {
  for (const name of options.keys()) {
    if (name === '$skip') throw badQuery('Skip Clause is not supported in CRM');
    if (name.startsWith('$') && !supported.has(name))
      throw badQuery(`The query parameter '${name}' is not supported.`);
  }
}
