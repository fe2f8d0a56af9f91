import { stableId } from '../service/stable-id';
import type { RowChange } from '../store/store';
import { webhookRows } from './webhook-rows';
import type { WebhookSpec } from './webhook-spec';

/** Rows of the web hooks that an environment has from the start; the same ids each time, so that none is doubled. */
export const configuredWebhookRows = (webhooks: readonly WebhookSpec[]): readonly RowChange[] =>
  webhooks.flatMap((spec): RowChange[] => {
    const name = JSON.stringify(spec);
    const endpointId = stableId(`endpoint/${name}`);
    const stepId = stableId(`step/${name}`);
    const rows = webhookRows(spec, endpointId, stepId);
    return [
      [
        'serviceendpoint',
        endpointId,
        { ...rows.serviceendpoint, isauthvalueset: spec.authvalue !== undefined, versionnumber: 1 },
      ],
      [
        'sdkmessageprocessingstep',
        stepId,
        { ...rows.sdkmessageprocessingstep, statecode: 0, statuscode: 1, versionnumber: 1 },
      ],
    ];
  });
