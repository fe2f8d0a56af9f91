import type { Table } from '../catalog';
import { isObject, type JsonObject } from '../rows/read-payload';
import type { Call } from '../service/call';
import { payloadError } from '../service/payload-error';

/** The targets of a bulk message. Each must say its type (Use bulk operation messages). */
export function bulkTargets(call: Call, table: Table): readonly JsonObject[] {
  const { Targets: targets } = call.json();
  if (!Array.isArray(targets) || targets.length === 0 || !targets.every(isObject))
    throw payloadError(
      table.entitySetName,
      'System.ArgumentException: The required parameter Targets is missing or empty.',
    );
  const type = `Microsoft.Dynamics.CRM.${table.logicalName}`;
  for (const target of targets)
    if (typeof target['@odata.type'] !== 'string' || target['@odata.type'].replace(/^#/, '') !== type)
      throw payloadError(
        table.entitySetName,
        `Microsoft.OData.ODataException: A type named '${typeof target['@odata.type'] === 'string' ? target['@odata.type'] : ''}' could not be resolved by the model. Every target needs '@odata.type': '${type}'.`,
      );
  return targets;
}
