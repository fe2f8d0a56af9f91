import type { Catalog } from '../catalog';
import { navigationProperties } from '../rows/navigation-properties';
import type { Segment } from '../url/parse-path';

const metadata = new Set([
  '$metadata',
  'EntityDefinitions',
  'GlobalOptionSetDefinitions',
  'sdkmessagefilters',
]);

/** The name under which a request is recorded and matched by fault rules; every request has one. */
export function operationName(
  catalog: Catalog,
  method: string,
  segments: readonly Segment[],
  hasIfMatch: boolean,
): string {
  const [first, second, third] = segments;
  if (!first || metadata.has(first.name)) return 'Metadata';
  if (first.name === '$batch') return 'Batch';
  const table = catalog.tableBySet(first.name);
  if (!table) return first.name;
  if (second?.name.startsWith('Microsoft.Dynamics.CRM.'))
    return second.name.slice('Microsoft.Dynamics.CRM.'.length);
  if (third?.name === '$ref') return method === 'DELETE' ? 'Disassociate' : 'Associate';
  const isCollection = navigationProperties(catalog, table).collection.has(second?.name ?? '');
  const ofSet = first.inside === undefined || isCollection;
  if (method === 'GET') return ofSet ? 'RetrieveMultiple' : 'Retrieve';
  if (ofSet) return 'Create';
  if (second) return 'Update';
  if (method === 'DELETE') return 'Delete';
  return method === 'PATCH' && !hasIfMatch ? 'Upsert' : 'Update';
}
