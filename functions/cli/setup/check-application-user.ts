import { serviceRole } from '../../../solution/description/roles/service-role';
import { roleId } from '../../../solution/sources/app/role-files';
import { missingPrivileges } from '../../dataverse/environment/missing-privileges';
import {
  featurePrivileges,
  followUpPrivileges,
  requirements,
} from '../../dataverse/environment/requirements';
import { inPlace, missing, type Finding } from './finding';
import type { WebApi } from './web-api';

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The role of the service, and the user that needs it. @param applicationId Of the Function App's identity. */
export async function checkApplicationUser(
  api: WebApi,
  applicationId: string | undefined,
): Promise<readonly Finding[]> {
  const role = await api.find(`roles(${roleId(serviceRole)})?$select=name`);
  const ofRole = role
    ? inPlace(`Security role "${serviceRole.name}"`)
    : missing(`The security role "${serviceRole.name}" is missing.`, 'Import the solution again.');
  return [ofRole, await ofUser(api, applicationId)].flat();
}

/** The role brings what every feature needs, so that one can be switched on later without a look at roles. */
const allFeatures = { appNotifications: true, followUpTasks: true, ownerRules: true };

async function ofUser(api: WebApi, applicationId: string | undefined): Promise<readonly Finding[]> {
  if (applicationId === undefined || !guid.test(applicationId))
    return [
      missing(
        'Nobody said which application user the Function App is.',
        'Set DATAVERSE_CLIENT_ID to the application (client) id of its managed identity.',
      ),
    ];
  const [user] = await api.list(
    `systemusers?$filter=applicationid eq ${applicationId}&$select=systemuserid,isdisabled`,
  );
  if (user === undefined)
    return [
      missing(
        `There is no application user for ${applicationId}.`,
        `Power Platform admin center → your environment → Settings → Users + permissions → Application users → New: choose this id and give it the role "${serviceRole.name}".`,
      ),
    ];
  if (user['isdisabled'] === true)
    return [
      missing(
        `The application user for ${applicationId} is disabled.`,
        'Enable it in the Power Platform admin center.',
      ),
    ];
  const wanted = [
    ...requirements.flatMap(({ privileges }) => privileges),
    ...followUpPrivileges,
    ...featurePrivileges(allFeatures),
  ];
  const parts = await missingPrivileges(api.send, String(user['systemuserid']), wanted);
  if (parts.length > 0)
    return [
      missing(
        `The application user lacks ${parts.map(({ name }) => name).join(', ')}.`,
        `Give it the role "${serviceRole.name}" in the Power Platform admin center.`,
      ),
    ];
  return [inPlace('Application user with its privileges')];
}
