import { XMLParser } from 'fast-xml-parser';
import { errorOf, rowsOf, startService, type Answered, type SimulatedService } from './simulated-service';

let service: SimulatedService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const read = async (path: string): Promise<Answered['json']> => (await service.api('GET', path)).json;
interface CsdlType {
  readonly '@_Name': string;
  readonly Property: readonly { '@_Name': string; '@_Type': string }[];
}
const lead = "EntityDefinitions(LogicalName='lead')";

it.each([
  ['lead', 'leads'],
  ['mpl_leadtouch', 'mpl_leadtouches'],
  ['opportunity', 'opportunities'],
])('finds the entity set of %s', async (name, set) => {
  expect((await read(`EntityDefinitions(LogicalName='${name}')?$select=EntitySetName`)).EntitySetName).toBe(
    set,
  );
});

it('lists tables with a filter', async () => {
  const answer = await service.api(
    'GET',
    "EntityDefinitions?$select=LogicalName,EntitySetName&$filter=LogicalName eq 'lead' or LogicalName eq 'account'",
  );
  expect(rowsOf(answer).map(({ EntitySetName: set }) => set)).toEqual(['leads', 'accounts']);
});

it('shows keys with their state', async () => {
  const { Keys: keys } = await read(
    `${lead}?$select=SchemaName&$expand=Keys($select=KeyAttributes,EntityKeyIndexStatus)`,
  );
  expect(keys).toEqual([
    expect.objectContaining({ KeyAttributes: ['mpl_leadkey'], EntityKeyIndexStatus: 'Active' }),
  ]);
});

it('shows columns with type and limits', async () => {
  const attribute = async (name: string): Promise<Answered['json']> =>
    read(`${lead}/Attributes(LogicalName='${name}')`);
  expect(await attribute('subject')).toMatchObject({
    '@odata.type': '#Microsoft.Dynamics.CRM.StringAttributeMetadata',
    AttributeType: 'String',
    MaxLength: 300,
  });
  expect(await attribute('fullname')).toMatchObject({ IsPrimaryName: true, IsValidForCreate: false });
  expect(await attribute('campaignid')).toMatchObject({ AttributeType: 'Lookup', Targets: ['campaign'] });
  expect(await attribute('mpl_source')).toMatchObject({ OptionSet: { Name: 'mpl_source', IsGlobal: true } });
});

it('expands columns with a selection', async () => {
  const { Attributes: attributes } = await read(
    `${lead}?$select=LogicalName&$expand=Attributes($select=LogicalName;$filter=LogicalName eq 'mpl_leadkey')`,
  );
  expect(attributes).toEqual([expect.objectContaining({ LogicalName: 'mpl_leadkey' })]);
});

it('narrows columns to a derived type', async () => {
  const answer = await service.api(
    'GET',
    `${lead}/Attributes/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet`,
  );
  const names = rowsOf(answer).map(({ LogicalName: name }) => name);
  expect(names).toContain('leadsourcecode');
  expect(names).not.toContain('subject');
});

it('shows navigation properties in their letter case', async () => {
  const relationships = rowsOf(
    await service.api('GET', "EntityDefinitions(LogicalName='mpl_leadtouch')/ManyToOneRelationships"),
  );
  expect(relationships).toContainEqual(
    expect.objectContaining({
      ReferencingAttribute: 'mpl_leadid',
      ReferencingEntityNavigationPropertyName: 'mpl_LeadId',
      CascadeConfiguration: { Delete: 'Cascade' },
    }),
  );
});

it('shows global choices with their labels', async () => {
  const { Options: options } = await read("GlobalOptionSetDefinitions(Name='mpl_stage')");
  const labels = (options as { Value: number; Label: { UserLocalizedLabel: { Label: string } } }[]).map(
    (option) => [option.Value, option.Label.UserLocalizedLabel.Label],
  );
  expect(labels).toEqual([
    [727000000, 'Received'],
    [727000001, 'Accepted'],
    [727000002, 'Archived'],
  ]);
});

it.each([
  "EntityDefinitions(LogicalName='nothing')",
  "GlobalOptionSetDefinitions(Name='nothing')",
  `${lead}/Attributes(LogicalName='nothing')`,
])('answers 404 for %s', async (path) => {
  expect((await service.api('GET', path)).status).toBe(404);
});

it('refuses to select what a table definition does not have', async () => {
  const answer = await service.api('GET', `${lead}?$select=Nothing`);
  expect(answer.status).toBe(400);
  expect(errorOf(answer).message).toBe(
    "Could not find a property named 'Nothing' on type 'Microsoft.Dynamics.CRM.EntityMetadata'.",
  );
});

it('describes tables, properties and sets as CSDL', async () => {
  const answer = await service.api('GET', '$metadata');
  expect(answer.headers.get('content-type')).toBe('application/xml');
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(answer.text) as {
    'edmx:Edmx': { 'edmx:DataServices': { Schema: { EntityType: CsdlType[] } } };
  };
  const schema = parsed['edmx:Edmx']['edmx:DataServices'].Schema;
  const properties = schema.EntityType.find((type) => type['@_Name'] === 'lead')?.Property;
  expect(properties).toContainEqual({ '@_Name': 'estimatedamount', '@_Type': 'Edm.Decimal' });
  expect(properties).toContainEqual({ '@_Name': '_ownerid_value', '@_Type': 'Edm.Guid' });
});

it('lists the entity sets at the service root', async () => {
  expect(rowsOf(await service.api('GET', ''))).toContainEqual({
    name: 'leads',
    kind: 'EntitySet',
    url: 'leads',
  });
});
