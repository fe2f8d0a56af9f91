import { azuriteConnection } from '../../local/start/local-environment';
import { eventually } from '../world/eventually';
import { runScript, type RunningScript } from '../world/run-script';

export interface Storage extends RunningScript {
  readonly connectionString: string;
}

/** Azurite in a process of its own, in memory. */
export async function startStorage(): Promise<Storage> {
  const script = runScript('test/world/azurite-on-free-ports.cjs');
  const { table, queue } = JSON.parse(await firstLine(script)) as { table: string; queue: string };
  const connectionString = azuriteConnection({
    AZURITE_BLOB_PORT: 1,
    AZURITE_QUEUE_PORT: Number(new URL(queue).port),
    AZURITE_TABLE_PORT: Number(new URL(table).port),
  });
  return { ...script, connectionString };
}

/** What a script says first, once it is there. */
export async function firstLine(script: RunningScript): Promise<string> {
  const output = await eventually(script.output, (text) => text.includes('\n'));
  return output.split('\n', 1)[0] ?? '';
}
