import { eventEndpoint } from '../../../solution/description/events/event-endpoint';
import { endpointId } from '../../../solution/sources/app/event-files';
import { eventPath } from '../../follow-up/events/steps';
import { inPlace, mended, missing, type Finding } from './finding';
import type { SetupSettings } from './setup-settings';
import type { WebApi } from './web-api';

const webhookKey = 4;

/**
 * Gives the endpoint the address and the key of the Function App. An upgrade of the solution may write the package's own
 * address back, so this is repeated after every import.
 */
export async function pointEndpoint(
  api: WebApi,
  functionApp: SetupSettings['functionApp'],
): Promise<Finding> {
  const endpoint = await api.find(`serviceendpoints(${endpointId})?$select=url,isauthvalueset`);
  if (endpoint === undefined)
    return missing(`The endpoint "${eventEndpoint.name}" is missing.`, 'Import the solution again.');
  if (functionApp === undefined) return asItIs(String(endpoint['url']), endpoint['isauthvalueset'] === true);
  const url = functionApp.origin + eventPath;
  await api.update('serviceendpoints', endpointId, { url, authtype: webhookKey, authvalue: functionApp.key });
  return mended(`Dataverse sends its events to ${url}`);
}

function asItIs(url: string, hasKey: boolean): Finding {
  const fix = 'Set FUNCTION_APP_URL and FUNCTION_APP_KEY and run set-up again.';
  if (url === eventEndpoint.unsetAddress)
    return missing('Dataverse does not know where to send its events.', fix);
  if (!hasKey) return missing(`Dataverse sends its events to ${withoutQuery(url)} without a key.`, fix);
  return inPlace(`Dataverse sends its events to ${withoutQuery(url)}`);
}

/** Somebody may have put a key there by hand. */
const withoutQuery = (url: string): string => url.split('?')[0] ?? '';
