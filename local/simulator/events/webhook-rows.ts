import type { Row } from '../catalog';
import { escapeXml } from '../rows/escape-xml';
import { messageFilterId, messageId } from '../schema/base-rows';
import type { WebhookSpec } from './webhook-spec';

export interface WebhookRows {
  readonly serviceendpoint: Row;
  readonly sdkmessageprocessingstep: Row;
}

/** The two rows that register a web hook: where to call, and on what. */
export function webhookRows(spec: WebhookSpec, endpointId: string, stepId: string): WebhookRows {
  const { url, message, entity, mode, authtype, authvalue } = spec;
  return {
    serviceendpoint: {
      serviceendpointid: endpointId,
      name: `${message} of ${entity}`,
      contract: 8,
      messageformat: 2,
      url,
      ...(authtype === undefined ? {} : { authtype }),
      ...(authvalue === undefined ? {} : { authvalue: storedValue(authvalue) }),
    },
    sdkmessageprocessingstep: {
      sdkmessageprocessingstepid: stepId,
      name: `${message} of ${entity}`,
      mode,
      stage: 40,
      rank: 1,
      eventhandler: { table: 'serviceendpoint', id: endpointId },
      sdkmessageid: { table: 'sdkmessage', id: messageId(message) },
      sdkmessagefilterid: { table: 'sdkmessagefilter', id: messageFilterId(message, entity) },
    },
  };
}

/** A key as it is; names and values in the form that the platform's tools store. */
function storedValue(authValue: NonNullable<WebhookSpec['authvalue']>): string {
  if (typeof authValue === 'string') return authValue;
  const settings = Object.entries(authValue).map(
    ([name, value]) => `<setting name="${escapeXml(name)}" value="${escapeXml(value)}"/>`,
  );
  return `<settings>${settings.join('')}</settings>`;
}
