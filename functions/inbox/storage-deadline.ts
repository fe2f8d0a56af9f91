import type { TableServiceClientOptions } from '@azure/data-tables';
import { startDeadline } from '../deadline';

type ClientPolicy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number];

/**
 * Ends an operation of a table client, with its retry and its answer read to the end, after `deadlineMs`. The clients
 * have no such limit of their own, and an operation that never ends would keep a timer from ever running again.
 */
export const operationDeadline = (deadlineMs: number): ClientPolicy => ({
  position: 'perCall',
  policy: {
    name: 'operationDeadline',
    async sendRequest(request, next) {
      const deadline = startDeadline(deadlineMs);
      const { abortSignal } = request;
      request.abortSignal =
        abortSignal instanceof AbortSignal
          ? AbortSignal.any([abortSignal, deadline.signal])
          : deadline.signal;
      try {
        return await next(request);
      } finally {
        deadline.clear();
      }
    },
  },
});
