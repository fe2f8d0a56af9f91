import type { TokenCredential } from '@azure/identity';
import { connect } from '../../dataverse/connect';
import { DataverseError } from '../../dataverse/dataverse-error';
import { whoAmI } from '../../dataverse/operations/single-row';
import { administratorCredential } from './administrator-credential';
import { checkApplicationUser } from './check-application-user';
import { checkSolution } from './check-solution';
import { checkSteps } from './check-steps';
import { checkTables } from './check-tables';
import { ensureLeadDesk } from './ensure-lead-desk';
import { missing, type Finding } from './finding';
import { pointEndpoint } from './point-endpoint';
import type { SetupSettings } from './setup-settings';
import { createWebApi } from './web-api';

export interface SetupOptions {
  /** Of the solution that belongs to this app, four numbers. */
  readonly solutionVersion: string;
  /** In place of the administrator's own sign-in. */
  readonly createCredential?: () => Promise<TokenCredential>;
}

/**
 * Makes an environment ready after the import, and says what a person has to do. Running it again changes nothing that is right.
 * @throws DataverseError when the environment cannot be reached at all.
 */
export async function runSetup(settings: SetupSettings, options: SetupOptions): Promise<readonly Finding[]> {
  const { dataverse, functionApp, applicationId } = settings;
  const { createCredential = administratorCredential } = options;
  const asAdministrator = dataverse.auth === 'managed-identity' ? { createCredential } : {};
  const api = createWebApi(connect(dataverse, asAdministrator).send);
  await whoAmI(api.send);
  const solution = await checkSolution(api, options.solutionVersion);
  const steps: readonly (() => Promise<Finding | readonly Finding[]>)[] = [
    () => checkTables(api),
    () => pointEndpoint(api, functionApp),
    () => checkSteps(api),
    () => checkApplicationUser(api, applicationId),
    () => ensureLeadDesk(api),
  ];
  const findings: Finding[] = [solution];
  for (const step of steps) findings.push(...[await refusalsAsFindings(step)].flat());
  return findings;
}

/** What the administrator may not do is said like everything else that is missing; the rest is looked at all the same. */
async function refusalsAsFindings(
  step: () => Promise<Finding | readonly Finding[]>,
): Promise<Finding | readonly Finding[]> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof DataverseError) || error.family === 'transient') throw error;
    return missing(error.message, 'Run set-up as a System Administrator or System Customizer.');
  }
}
