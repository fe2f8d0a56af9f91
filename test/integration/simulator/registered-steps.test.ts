import { createdId, rowsOf, startService, type SimulatedService } from './simulated-service';
import { attributesOf, keyed, startReceiver, type WebhookReceiver } from './webhook-receiver';

let service: SimulatedService;
let receiver: WebhookReceiver;
beforeEach(async () => {
  receiver = await startReceiver();
  service = await startService();
});
afterEach(async () => {
  await service.close();
  await receiver.close();
});

const create = async (set: string, row: object): Promise<string> =>
  createdId(await service.api('POST', set, { body: row }));

/** Registers a step as a solution or a customizer would: endpoint, message, filter, step. */
async function registerStep(message: string, step: object = {}): Promise<string> {
  const [sdkMessage] = rowsOf(await service.api('GET', `sdkmessages?$filter=name eq '${message}'`));
  const messageId = String(sdkMessage?.sdkmessageid);
  const [filter] = rowsOf(
    await service.api(
      'GET',
      `sdkmessagefilters?$filter=_sdkmessageid_value eq ${messageId} and primaryobjecttypecode eq 'lead'`,
    ),
  );
  const endpoint = await create('serviceendpoints', {
    name: 'hook',
    contract: 8,
    url: receiver.url,
    authtype: 4,
    authvalue: 'key',
    messageformat: 2,
  });
  return create('sdkmessageprocessingsteps', {
    name: `${message} of lead`,
    mode: 1,
    stage: 40,
    rank: 1,
    'eventhandler_serviceendpoint@odata.bind': `/serviceendpoints(${endpoint})`,
    'sdkmessageid@odata.bind': `/sdkmessages(${messageId})`,
    'sdkmessagefilterid@odata.bind': `/sdkmessagefilters(${String(filter?.sdkmessagefilterid)})`,
    ...step,
  });
}

it('calls an endpoint that rows register, with its key', async () => {
  const id = await registerStep('Create');
  await create('leads', { subject: 'A' });
  const [call] = await receiver.expect(1);
  expect(call?.url).toBe('/hook?code=key');
  expect(call?.context.OwningExtension).toMatchObject({
    Id: id,
    LogicalName: 'sdkmessageprocessingstep',
    Name: 'Create of lead',
  });
});

it('never shows the secret of an endpoint', async () => {
  await registerStep('Create');
  const [endpoint] = rowsOf(await service.api('GET', 'serviceendpoints'));
  expect(endpoint).toMatchObject({ isauthvalueset: true });
  expect(JSON.stringify(endpoint)).not.toContain('key');
});

it('hears of an update only when a filtering column is in it', async () => {
  await registerStep('Update', { filteringattributes: 'statecode,telephone1' });
  const id = await create('leads', {});
  await service.api('PATCH', `leads(${id})`, { body: { subject: 'B' } });
  await service.api('PATCH', `leads(${id})`, { body: { telephone1: '1' } });
  const [call] = await receiver.expect(1);
  expect(attributesOf(keyed(call?.context.InputParameters, 'Target'))).toHaveProperty('telephone1');
});

it('gets the row as it was and as it is, where images are registered', async () => {
  const step = await registerStep('Update');
  const image = {
    name: 'image',
    entityalias: 'row',
    imagetype: 2,
    attributes: 'subject,mpl_leadkey',
    messagepropertyname: 'Target',
  };
  await create('sdkmessageprocessingstepimages', {
    ...image,
    'sdkmessageprocessingstepid@odata.bind': `/sdkmessageprocessingsteps(${step})`,
  });
  const id = await create('leads', { subject: 'A', mpl_leadkey: 'k' });
  await service.api('PATCH', `leads(${id})`, { body: { subject: 'B' } });
  const [call] = await receiver.expect(1);
  expect(attributesOf(keyed(call?.context.PreEntityImages, 'row'))).toEqual({
    subject: 'A',
    mpl_leadkey: 'k',
  });
  expect(attributesOf(keyed(call?.context.PostEntityImages, 'row'))).toEqual({
    subject: 'B',
    mpl_leadkey: 'k',
  });
});

it('is silent while its step is disabled', async () => {
  const step = await registerStep('Create');
  await service.api('PATCH', `sdkmessageprocessingsteps(${step})`, { body: { statecode: 1 } });
  await create('leads', { subject: 'unheard' });
  await service.api('PATCH', `sdkmessageprocessingsteps(${step})`, { body: { statecode: 0 } });
  await create('leads', { subject: 'heard' });
  const [call] = await receiver.expect(1);
  expect(attributesOf(keyed(call?.context.InputParameters, 'Target')).subject).toBe('heard');
});

it('keeps hooks of the start through a reset', async () => {
  const other = await startService({
    webhooks: [
      { url: receiver.url, message: 'Create', entity: 'lead', mode: 1, authtype: 6, authvalue: { key: 'a' } },
    ],
  });
  await other.sim('POST', 'reset');
  await other.sim('DELETE', 'webhooks');
  await other.api('POST', 'leads', { body: {} });
  const [call] = await receiver.expect(1);
  await other.close();
  expect(call?.url).toBe('/hook?key=a');
});

it('refuses a hook of the start that makes no sense', async () => {
  const spec = { url: 'nowhere', message: 'Create', entity: 'lead', mode: 1 } as const;
  await expect(startService({ webhooks: [spec] })).rejects.toThrow('"url" must be an http or https URL.');
});
