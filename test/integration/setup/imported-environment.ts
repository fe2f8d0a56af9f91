import { join } from 'node:path';
import { messageFilterId, messageId } from '../../../local/simulator/schema/base-rows';
import { solutionTables } from '../../../local/simulator/schema/solution-tables';
import { stableId } from '../../../local/simulator/service/stable-id';
import { readSolution } from '../../../solution/read/read-solution';
import { eventSteps } from '../../../functions/follow-up/events/steps';
import { stepId } from '../../../solution/sources/app/event-files';
import { startService, type SimulatedService } from '../simulator/simulated-service';

/** Application id of the simulated environment's application user. */
export const applicationId = stableId('application');

const disabled = { statecode: 1, statuscode: 2 };

/** An environment after the import, as an administrator finds it who did not tick "enable plug-in steps". */
export async function importedEnvironment(): Promise<SimulatedService> {
  const solution = await readSolution(join(__dirname, '../../../solution/src'));
  const service = await startService({ product: () => solutionTables(solution) });
  const put = async (set: string, rows: readonly object[]): Promise<void> => {
    const { status, text } = await service.sim('POST', 'records', { set, rows });
    if (status !== 200) throw new Error(`${set}: ${text}`);
  };
  await put('solutions', [{ uniquename: solution.manifest.uniqueName, version: solution.manifest.version }]);
  await put(
    'roles',
    solution.roles.map(({ id, name }) => ({ roleid: id, name })),
  );
  await put(
    'serviceendpoints',
    solution.endpoints.map(({ id, name, url }) => ({
      serviceendpointid: id,
      name,
      url,
      contract: 8,
      authtype: 4,
      messageformat: 2,
    })),
  );
  await put(
    'sdkmessageprocessingsteps',
    eventSteps.map((step) => ({
      sdkmessageprocessingstepid: stepId(step),
      name: `${step.message} of ${step.table}`,
      mode: 1,
      stage: 40,
      rank: 1,
      filteringattributes: step.columns?.join(',') ?? null,
      ...disabled,
      'eventhandler_serviceendpoint@odata.bind': `/serviceendpoints(${solution.endpoints[0]?.id ?? ''})`,
      'sdkmessageid@odata.bind': `/sdkmessages(${messageId(step.message)})`,
      'sdkmessagefilterid@odata.bind': `/sdkmessagefilters(${messageFilterId(step.message, step.table)})`,
    })),
  );
  return service;
}
