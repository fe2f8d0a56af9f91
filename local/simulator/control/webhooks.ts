import { webhookRows } from '../events/webhook-rows';
import { createRow } from '../rows/create-row';
import { deleteRow } from '../rows/delete-row';
import type { Service } from '../service/service';
import { systemWrite } from '../service/system-write';
import { readWebhookSpec } from './read-webhook-spec';

/** Marks the rows that were registered here; it is no column and never shows. */
const mark = 'sim_control';

const tables = ['sdkmessageprocessingstep', 'serviceendpoint'] as const;

/** `POST /_sim/webhooks` */
export async function addWebhook(service: Service, body: unknown): Promise<{ readonly id: string }> {
  const { store, newId } = service.environment;
  const spec = readWebhookSpec(store.catalog.tables, body);
  const id = newId();
  const rows = webhookRows(spec, newId(), id);
  await service.writer.write(systemWrite, (work) => {
    for (const name of [...tables].reverse())
      createRow(work, store.of(name).table, { ...rows[name], [mark]: true });
  });
  return { id };
}

/** `DELETE /_sim/webhooks` */
export async function removeWebhooks(service: Service): Promise<void> {
  const { store } = service.environment;
  await service.writer.write(systemWrite, (work) => {
    for (const name of tables)
      for (const row of store.of(name).rows.values())
        if (row[mark]) deleteRow(work, store.of(name).table, row);
  });
}
