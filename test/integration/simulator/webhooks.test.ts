import { batchBody, batchHeaders, changeSet, type PartOf } from './batch-body';
import { hookedServiceForFile } from './hooked-service-for-file';
import { errorOf } from './simulated-service';
import { attributesOf, keyed } from './webhook-receiver';

const { service, receiver, register, create } = hookedServiceForFile();

describe('the context of a creation', () => {
  it('carries target, images and who did what', async () => {
    await register('Create');
    const id = await create({
      subject: 'Offer A',
      leadsourcecode: 8,
      estimatedamount: 2154.32,
      lastname: 'Doe',
      mpl_receivedon: '2026-01-01T00:00:00Z',
    });
    const [call] = await receiver().expect(1);
    expect(call?.context).toMatchObject({
      MessageName: 'Create',
      Mode: 1,
      Stage: 40,
      Depth: 1,
      PrimaryEntityName: 'lead',
      PrimaryEntityId: id,
      OutputParameters: [{ key: 'id', value: id }],
    });
    const target = keyed(call?.context.InputParameters, 'Target');
    const contracts = 'http://schemas.microsoft.com/xrm/2011/Contracts';
    expect(target).toMatchObject({ __type: `Entity:${contracts}`, Id: id, LogicalName: 'lead' });
    expect(target.FormattedValues).toContainEqual({ key: 'leadsourcecode', value: 'Web' });
    expect(attributesOf(target)).toMatchObject({
      subject: 'Offer A',
      leadsourcecode: { __type: `OptionSetValue:${contracts}`, Value: 8 },
      estimatedamount: { __type: `Money:${contracts}`, Value: 2154.32 },
      ownerid: { __type: `EntityReference:${contracts}`, LogicalName: 'systemuser', Name: null },
      mpl_receivedon: `/Date(${Date.UTC(2026, 0, 1)})/`,
      leadid: id,
    });
    expect(attributesOf(keyed(call?.context.PostEntityImages, 'AsynchronousStepPrimaryName'))).toEqual({
      fullname: 'Doe',
    });
    expect(call?.text).toContain('http:\\/\\/schemas.microsoft.com');
    expect(call?.headers).toMatchObject({
      'x-ms-dynamics-entity-name': 'lead',
      'x-ms-dynamics-request-name': 'Create',
      'x-ms-dynamics-organization': expect.any(String) as string,
      'x-ms-correlation-request-id': call?.context.CorrelationId,
    });
    expect(call?.headers).not.toHaveProperty('x-ms-dynamics-msg-size-exceeded');
  });

  it('leaves parameters and images out above 256 KB, and says so', async () => {
    await register('Create', { entity: 'annotation' });
    await create({ notetext: 'x'.repeat(100_000), documentbody: 'y'.repeat(200_000) }, 'annotations');
    const [call] = await receiver().expect(1);
    expect(call?.headers['x-ms-dynamics-msg-size-exceeded']).toBe('true');
    for (const member of ['InputParameters', 'PreEntityImages', 'PostEntityImages', 'ParentContext'])
      expect(call?.context).not.toHaveProperty(member);
    expect(call?.context).toMatchObject({ MessageName: 'Create', PrimaryEntityName: 'annotation' });
  });

  it('passes the tag of the request on', async () => {
    await register('Create');
    await service.api('POST', 'leads?tag=marketplace', { body: {} });
    expect((await receiver().expect(1))[0]?.context.SharedVariables).toEqual([
      { key: 'tag', value: 'marketplace' },
    ]);
  });
});

it('the parts of a change set each pass their own tag on', async () => {
  await register('Create');
  const part = (line: string): PartOf => ({ line, body: {} });
  const body = batchBody(changeSet(part('POST leads?tag=one'), part('POST leads')));
  expect((await service.api('POST', '$batch', { body, headers: batchHeaders })).status).toBe(200);
  const variables = (await receiver().expect(2)).map(({ context }) => context.SharedVariables);
  expect(variables).toEqual(expect.arrayContaining([[{ key: 'tag', value: 'one' }], []]));
});

describe('how calls are made', () => {
  it.each([
    [4, 'secret/1', '/hook?code=secret%2F1', {}],
    [5, { 'x-key': 'secret' }, '/hook', { 'x-key': 'secret' }],
    [6, { key: 'a', other: 'b' }, '/hook?key=a&other=b', {}],
  ])('with authentication type %i', async (authtype, authvalue, url, headers) => {
    await register('Create', { authtype, authvalue });
    await create({});
    const [call] = await receiver().expect(1);
    expect(call?.url).toBe(url);
    expect(call?.headers).toMatchObject(headers);
  });

  it.each([502, 503, 504])('once more after %i', async (status) => {
    receiver().statuses = [status];
    await register('Create');
    await create({ subject: 'A' });
    const calls = await receiver().expect(2);
    expect(calls[1]?.text).toBe(calls[0]?.text);
  });

  it('not again after another failure, nor a third time', async () => {
    receiver().statuses = [500, 503, 503];
    await register('Create');
    await create({ subject: 'not again' });
    await create({ subject: 'twice' });
    await receiver().expect(3);
    await create({ subject: 'last' });
    const subjects = (await receiver().expect(4)).map(
      ({ context }) => attributesOf(keyed(context.InputParameters, 'Target')).subject,
    );
    expect(subjects).toEqual(['not again', 'twice', 'twice', 'last']);
  });

  it('synchronously before the change is kept: a refusal cancels it', async () => {
    receiver().statuses = [500];
    await register('Create', { mode: 0 });
    const refused = await service.api('POST', 'leads', { body: { subject: 'A' } });
    expect([refused.status, errorOf(refused).code]).toEqual([500, '0x80040265']);
    expect((await service.api('GET', 'leads/$count')).text).toContain('0');
    expect((await service.api('POST', 'leads', { body: { subject: 'B' } })).status).toBe(204);
    expect(receiver().received[1]?.context).toMatchObject({ Mode: 0 });
  });

  it('no longer once the hooks are removed', async () => {
    const { id } = (await register('Create')).json;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await service.sim('DELETE', 'webhooks')).status).toBe(204);
    await create({});
    await register('Create');
    await create({ subject: 'last' });
    expect(await receiver().expect(1)).toHaveLength(1);
    expect(attributesOf(keyed(receiver().received[0]?.context.InputParameters, 'Target')).subject).toBe(
      'last',
    );
  });
});
