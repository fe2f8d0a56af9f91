import { eventEndpoint } from '../../../solution/description/events/event-endpoint';
import { endpointId, stepId, stepName } from '../../../solution/sources/app/event-files';
import { eventSteps, type EventStep } from '../../follow-up/events/steps';
import { inPlace, mended, missing, type Finding } from './finding';
import type { WebApi } from './web-api';

const enabled = { statecode: 0, statuscode: 1 };

/**
 * Every step is there and enabled. An import without "Enable plug-in steps" leaves them disabled; a step that the importer left
 * out is registered here.
 */
export async function checkSteps(api: WebApi): Promise<readonly Finding[]> {
  // A missing endpoint has been told already; without it there is nothing that a step could call.
  if ((await api.find(`serviceendpoints(${endpointId})?$select=name`)) === undefined) return [];
  const findings: Finding[] = [];
  for (const step of eventSteps) findings.push(await checkStep(api, step));
  return findings;
}

async function checkStep(api: WebApi, step: EventStep): Promise<Finding> {
  const name = stepName(step);
  const found = await api.find(`sdkmessageprocessingsteps(${stepId(step)})?$select=statecode`);
  if (found === undefined) return register(api, step);
  if (found['statecode'] === enabled.statecode) return inPlace(`Step "${name}"`);
  await api.update('sdkmessageprocessingsteps', stepId(step), enabled);
  return mended(`Step "${name}" was disabled and is enabled now`);
}

async function register(api: WebApi, step: EventStep): Promise<Finding> {
  const name = stepName(step);
  const [message] = await api.list(`sdkmessages?$filter=name eq '${step.message}'&$select=sdkmessageid`);
  const messageId = String(message?.['sdkmessageid']);
  const [filter] = message
    ? await api.list(
        `sdkmessagefilters?$filter=_sdkmessageid_value eq ${messageId} and primaryobjecttypecode eq '${step.table}'&$select=sdkmessagefilterid`,
      )
    : [];
  if (filter === undefined)
    return missing(
      `Step "${name}" is missing, and this environment has no message ${step.message} on ${step.table}.`,
      'Dynamics 365 Sales must be installed; then import the solution again.',
    );
  await api.create('sdkmessageprocessingsteps', {
    sdkmessageprocessingstepid: stepId(step),
    name,
    mode: 1,
    stage: 40,
    rank: 1,
    asyncautodelete: true,
    supporteddeployment: 0,
    ...(step.columns && { filteringattributes: step.columns.join(',') }),
    'eventhandler_serviceendpoint@odata.bind': `/serviceendpoints(${endpointId})`,
    'sdkmessageid@odata.bind': `/sdkmessages(${messageId})`,
    'sdkmessagefilterid@odata.bind': `/sdkmessagefilters(${String(filter['sdkmessagefilterid'])})`,
  });
  if (step.imageColumns) await registerImage(api, step, step.imageColumns);
  return mended(`Step "${name}" was missing and is registered for ${eventEndpoint.name}`);
}

const registerImage = (api: WebApi, step: EventStep, columns: readonly string[]): Promise<void> =>
  api.create('sdkmessageprocessingstepimages', {
    name: 'Before',
    entityalias: 'Before',
    imagetype: 0,
    attributes: columns.join(','),
    messagepropertyname: 'Target',
    'sdkmessageprocessingstepid@odata.bind': `/sdkmessageprocessingsteps(${stepId(step)})`,
  });
