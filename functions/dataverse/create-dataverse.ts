import { connect, type DataverseDependencies } from './connect';
import type { Dataverse } from './dataverse';
import { checkEnvironment } from './environment/check-environment';
import { createMultiple, updateMultiple, upsertMultiple } from './operations/bulk-messages';
import { updateClosedRow } from './operations/closed-row';
import { fetchRows } from './operations/fetch-rows';
import { retrieveByKey } from './operations/retrieve-by-key';
import { createEach, updateEach, upsertEach } from './operations/row-by-row';
import { deleteRow, whoAmI } from './operations/single-row';
import type { DataverseSettings } from './settings';
import { tables } from './tables';

/**
 * The way to one environment. Make one per process: its token, its throttle gate and its limit of calls at once are
 * shared by all its callers.
 * @throws TypeError when the settings do not go together.
 */
export function createDataverse(
  settings: DataverseSettings,
  dependencies: DataverseDependencies = {},
): Dataverse {
  const { send, gate, clock } = connect(settings, dependencies);
  return {
    retrieveByKey: (table, query) => retrieveByKey(send, tables[table], query),
    fetchXml: (table, fetchXml) => fetchRows(send, tables[table], fetchXml),
    createMultiple: (table, rows) => createMultiple(send, tables[table], rows),
    updateMultiple: (table, rows) => updateMultiple(send, tables[table], rows),
    upsertMultiple: (table, keyColumn, rows) => upsertMultiple(send, tables[table], keyColumn, rows),
    createEach: async (table, rows) => createEach(send, tables[table], rows),
    updateEach: async (table, rows, versions, tag) => updateEach(send, tables[table], rows, versions, tag),
    upsertEach: async (table, keyColumn, rows) => upsertEach(send, tables[table], keyColumn, rows),
    updateClosedRow: (table, update) => updateClosedRow(send, tables[table], update),
    delete: (table, id) => deleteRow(send, tables[table], id),
    whoAmI: () => whoAmI(send),
    checkEnvironment: () => checkEnvironment(send, settings.features),
    get serverNow() {
      return clock.now();
    },
    get throttledUntil() {
      return gate.heldUntil;
    },
    holdUntil: (untilMs) => gate.holdUntil(untilMs),
  };
}
