import { read, type Plan } from '../operations/plan';
import { ApiError } from '../service/api-error';
import type { Call } from '../service/call';
import { organization } from '../service/organization';
import { jsonReply } from '../service/reply';

/** A function, so anything but GET finds no resource. */
export function whoAmI(call: Call): Plan {
  if (call.method !== 'GET')
    throw new ApiError(
      404,
      '',
      `No HTTP resource was found that matches the request URI '${call.base}WhoAmI'.`,
    );
  return read(() =>
    jsonReply(200, {
      '@odata.context': `${call.base}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
      BusinessUnitId: organization.businessUnitId,
      UserId: call.caller.userId,
      OrganizationId: organization.id,
    }),
  );
}
