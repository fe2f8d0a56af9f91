import { readContext } from '../../../functions/follow-up/events/read-context';
import { contextInstant } from '../../../functions/follow-up/events/context-instant';

const id = 'B7A0C1D2-0000-4000-8000-000000000004';
const operationId = '0a3a5a0d-0000-4000-8000-000000000005';
const choice = (Value: number) => ({
  __type: 'OptionSetValue:http://schemas.microsoft.com/xrm/2011/Contracts',
  Value,
});
const entity = (columns: Readonly<Record<string, unknown>>) => ({
  Attributes: Object.entries(columns).map(([key, value]) => ({ key, value })),
});
const context = (MessageName: string, changes: object = {}) => ({
  MessageName,
  PrimaryEntityName: 'lead',
  PrimaryEntityId: id,
  OperationId: operationId,
  OperationCreatedOn: '/Date(1763700000000-0700)/',
  InputParameters: [],
  ...changes,
});
const update = (columns: Readonly<Record<string, unknown>>, changes: object = {}) =>
  context('Update', { InputParameters: [{ key: 'Target', value: entity(columns) }], ...changes });
const plain = {
  id: id.toLowerCase(),
  operationId,
  occurredAtMs: 1763700000000,
  qualified: false,
  reopened: false,
  stopsContact: false,
  saysContacted: false,
  leadKey: undefined,
};

test.each<[string, unknown, object]>([
  ['qualified', context('QualifyLead'), { kind: 'lead-changed', qualified: true }],
  [
    'a state that says qualified',
    update({ statecode: choice(1) }),
    { kind: 'lead-changed', qualified: true },
  ],
  ['disqualified', update({ statecode: choice(2) }), { kind: 'lead-changed' }],
  ['opened again', update({ statecode: choice(0) }), { kind: 'lead-changed', reopened: true }],
  [
    'the older message for it',
    context('SetState', { InputParameters: [{ key: 'State', value: choice(0) }] }),
    { kind: 'lead-changed', reopened: true },
  ],
  [
    'a seller’s do not contact',
    update({ mpl_donotcontact: true }),
    { kind: 'lead-changed', stopsContact: true },
  ],
  ['Dynamics’ own do not e-mail', update({ donotemail: true }), { kind: 'lead-changed', stopsContact: true }],
  [
    'the status reason Contacted',
    update({ statuscode: choice(2) }),
    { kind: 'lead-changed', saysContacted: true },
  ],
  [
    'the same in the older message',
    context('SetState', {
      InputParameters: [
        { key: 'State', value: choice(0) },
        { key: 'Status', value: choice(2) },
      ],
    }),
    { kind: 'lead-changed', reopened: true, saysContacted: true },
  ],
  ['another status reason', update({ statuscode: choice(1) }), { kind: 'lead-changed' }],
  ['contact allowed again', update({ donotemail: false }), { kind: 'lead-changed' }],
  [
    'a body that was cut at 256 KB',
    context('Update', { InputParameters: undefined }),
    { kind: 'lead-changed', saysContacted: true },
  ],
  ['deleted', context('Delete'), { kind: 'lead-deleted' }],
  [
    'deleted, with an image',
    context('Delete', { PreEntityImages: [{ key: 'before', value: entity({ mpl_leadkey: 'abc-def' }) }] }),
    { kind: 'lead-deleted', leadKey: 'abc-def' },
  ],
  [
    'deleted by ourselves',
    context('Delete', { SharedVariables: [{ key: 'tag', value: 'marketplace-leads' }] }),
    { kind: 'lead-deleted' },
  ],
  [
    'an opportunity won',
    context('Win', { PrimaryEntityName: 'opportunity' }),
    { kind: 'opportunity-changed' },
  ],
  [
    'an opportunity opened again',
    update({ statecode: choice(0) }, { PrimaryEntityName: 'opportunity' }),
    { kind: 'opportunity-changed', reopened: true },
  ],
])('%s is a change', (_name, body, expected) =>
  expect(readContext(body)).toEqual({ kind: 'change', change: { ...plain, ...expected } }),
);

test.each([
  ['a name', update({ lastname: 'Roe' })],
  ['what a touch brought', update({ mpl_donotcontact: true, mpl_lasttouchon: '/Date(0)/' })],
  [
    'our own stage',
    update(
      { mpl_stage: choice(727000002) },
      { SharedVariables: [{ key: 'tag', value: 'marketplace-leads' }] },
    ),
  ],
  ['a new lead', context('Create')],
  ['another table', context('Update', { PrimaryEntityName: 'account' })],
  ['an opportunity’s name', update({ name: 'Big' }, { PrimaryEntityName: 'opportunity' })],
])('%s is of no interest', (_name, body) => expect(readContext(body)).toEqual({ kind: 'of-no-interest' }));

test.each([
  undefined,
  null,
  'text',
  [],
  {},
  context('Update', { PrimaryEntityId: 'no id' }),
  { MessageName: 'Update' },
])('%j is not a context', (body) => expect(readContext(body)).toEqual({ kind: 'not-a-context' }));

test('nothing personal is kept of a change', () => {
  const body = update({
    statecode: choice(2),
    fullname: 'Ana Horvat',
    emailaddress1: 'ana@northwind.example',
  });
  expect(JSON.stringify(readContext(body))).not.toMatch(/Ana|northwind/);
});

test.each([
  ['/Date(1763700000000)/', 1763700000000],
  ['/Date(-1)/', -1],
  ['2025-11-21T04:40:00Z', 1763700000000],
  ['yesterday', undefined],
  ['/Date(999999999999999)/', 999999999999999],
  [5, undefined],
])('the moment %j', (value, expected) => expect(contextInstant(value)).toBe(expected));
