import { ApiError } from '../service/api-error';
import type { Caller } from '../service/caller';
import { organization } from '../service/organization';
import type { Service } from '../service/service';

/**
 * The application user, or the user whom it acts for: `CallerObjectId` names an Entra object, `MSCRMCallerID` a user row.
 * Acting for others needs `prvActOnBehalfOfAnotherUser`.
 */
export function findCaller(
  service: Service,
  headers: ReadonlyMap<string, string>,
  observer: boolean,
): Caller {
  const objectId = headers.get('callerobjectid');
  const userId = headers.get('mscrmcallerid');
  if (objectId === undefined && userId === undefined)
    return { userId: organization.applicationUserId, observer };
  const { store, privileges } = service.environment;
  if (!observer && privileges.removed.has('prvactonbehalfofanotheruser'))
    throw new ApiError(
      403,
      '0x80040220',
      `Principal user (Id=${organization.applicationUserId}, type=8) is missing prvActOnBehalfOfAnotherUser privilege.`,
    );
  const column = objectId === undefined ? 'systemuserid' : 'azureactivedirectoryobjectid';
  const [id] = store.catalog.lookup?.('systemuser', column, objectId ?? userId ?? '') ?? [];
  if (id === undefined)
    throw new ApiError(
      403,
      '0x80041d1f',
      `No user was found for the ${objectId === undefined ? 'MSCRMCallerID' : 'CallerObjectId'} header.`,
    );
  return { userId: id, onBehalfOf: organization.applicationUserId, observer };
}
