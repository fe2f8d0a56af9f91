import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import type { Environment } from '../expand-setting';
import { HostError } from '../host-error';

export interface TriggerQueues {
  readonly queue: QueueClient;
  /** Where messages go that failed too often; a `…-poison` queue itself has none. */
  readonly poison: QueueClient | undefined;
}

/**
 * Opens a trigger's queue with the connection string in the setting `connection` (or `AzureWebJobs` + connection, as on the platform).
 * @throws HostError naming the setting when it is not there or not a connection string.
 */
export function openTriggerQueues(queueName: string, connection: string, env: Environment): TriggerQueues {
  const value = env[connection] ?? env[`AzureWebJobs${connection}`];
  if (value === undefined)
    throw new HostError(
      `${connection}: it is not set, expected the connection string of the account with the queue "${queueName}".`,
    );
  const service = openService(connection, value);
  return {
    queue: service.getQueueClient(queueName),
    poison: queueName.endsWith('-poison') ? undefined : service.getQueueClient(`${queueName}-poison`),
  };
}

function openService(connection: string, value: string): QueueServiceClient {
  try {
    // The listener repeats every call by itself, so the client's own repetitions would only hide that storage is away.
    return QueueServiceClient.fromConnectionString(value, { retryOptions: { maxTries: 1 } });
  } catch {
    throw new HostError(
      `${connection}: it has a value of ${value.length} characters that is not a storage connection string.`,
    );
  }
}
