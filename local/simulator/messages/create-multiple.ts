import type { Table } from '../catalog';
import { write, type Plan } from '../operations/plan';
import { createFromPayload } from '../rows/create-from-payload';
import type { Call } from '../service/call';
import { jsonReply } from '../service/reply';
import { bulkTargets } from './bulk-targets';

/** Creates all targets or none; answers their ids in the order they came. */
export const createMultiple = (call: Call, table: Table): Plan =>
  write((work) => {
    const rows = bulkTargets(call, table).map((target) =>
      createFromPayload(work, table, target, call.contentIds),
    );
    const body = {
      '@odata.context': `${call.base}$metadata#Microsoft.Dynamics.CRM.CreateMultipleResponse`,
      Ids: rows.map((row) => row[table.primaryId]),
    };
    return { reply: () => jsonReply(200, body) };
  });
