import { createFromPayload } from '../rows/create-from-payload';
import { isObject, type JsonObject } from '../rows/read-payload';
import { rowId } from '../rows/row-id';
import { ApiError } from '../service/api-error';
import type { Service } from '../service/service';
import { systemWrite } from '../service/system-write';
import { ControlError } from './control-error';
import { list, object, oneOf, type Reader } from './read-members';

const row: Reader<JsonObject> = (value, name) => {
  if (!isObject(value)) throw new ControlError(`"${name}" must be a list of objects.`);
  return value;
};

/** `POST /_sim/records`: rows as a create would make them, all or none. */
export async function addRecords(
  service: Service,
  body: unknown,
): Promise<{ readonly ids: readonly string[] }> {
  const { catalog } = service.environment.store;
  const sets = catalog.tables.map((table) => table.entitySetName);
  const { set, rows } = object({ set: oneOf(sets), rows: list(row) })(body, 'the body');
  const table = catalog.tableBySet(set);
  if (!table) throw new ControlError(`There is no set "${set}".`);
  try {
    const ids = await service.writer.write(systemWrite, (work) =>
      rows.map((one) => rowId(table, createFromPayload(work, table, one, new Map()))),
    );
    return { ids };
  } catch (error) {
    if (error instanceof ApiError)
      throw new ControlError(`A row was refused: ${error.code} ${error.message}`);
    throw error;
  }
}
