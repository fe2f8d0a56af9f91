import { QueryError } from '../query/query-error';
import { ApiError } from './api-error';
import { jsonReply, type Reply } from './reply';

/**
 * The error answer of the Web API (Compose HTTP requests and handle errors). Faults of the simulator itself are not
 * dressed up as Dataverse's: they are thrown on.
 */
export function errorReply(error: unknown, includeAnnotations: boolean): Reply {
  if (!(error instanceof ApiError) && !(error instanceof QueryError)) throw error;
  const { status, code, message } = error;
  const details = error instanceof ApiError ? error.details : {};
  const annotations = includeAnnotations
    ? {
        ...Object.fromEntries(
          Object.entries(details).map(([name, value]) => [
            `@Microsoft.PowerApps.CDS.ErrorDetails.${name}`,
            value,
          ]),
        ),
        '@Microsoft.PowerApps.CDS.HelpLink': `http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a${code.slice(2)}&client=platform`,
        '@Microsoft.PowerApps.CDS.InnerError.Message': message,
      }
    : {};
  return jsonReply(status, { error: { code, message, ...annotations } });
}
