import { missingTableParts } from '../../dataverse/environment/missing-table-parts';
import { requirements } from '../../dataverse/environment/requirements';
import { inPlace, missing, type Finding } from './finding';
import type { WebApi } from './web-api';

/** Tables, columns and alternate keys with their indexes, which Dataverse builds only after the import. */
export async function checkTables({ send }: WebApi): Promise<readonly Finding[]> {
  const findings = requirements.map(async (requirement): Promise<readonly Finding[]> => {
    const parts = await missingTableParts(send, requirement);
    if (parts.length > 0) return parts.map(({ kind, name, fix }) => missing(`${kind} ${name}`, fix));
    return [
      inPlace(
        `Table ${requirement.table}: ${requirement.columns.length} columns, key ${requirement.keyColumn}`,
      ),
    ];
  });
  return (await Promise.all(findings)).flat();
}
