import { serviceForFile } from './service-for-file';
import { errorOf, rowsOf, type Answered } from './simulated-service';

const { service, create, read } = serviceForFile();

describe('WhoAmI', () => {
  it.each(['WhoAmI', 'WhoAmI()'])('%s names user, business unit and organization', async (path) => {
    expect(await read(path)).toEqual({
      '@odata.context': expect.stringMatching(/#Microsoft\.Dynamics\.CRM\.WhoAmIResponse$/) as string,
      BusinessUnitId: expect.any(String) as string,
      UserId: expect.any(String) as string,
      OrganizationId: expect.any(String) as string,
    });
  });
});

describe('QualifyLead', () => {
  const qualify = (id: string, body: object): Promise<Answered> =>
    service.api('POST', `leads(${id})/Microsoft.Dynamics.CRM.QualifyLead`, { body });
  const all = { CreateAccount: true, CreateContact: true, CreateOpportunity: true, Status: 3 };

  it('makes account, contact and opportunity and closes the lead as qualified', async () => {
    const id = await create('leads', {
      subject: 'Offer A',
      firstname: 'Jane',
      lastname: 'Doe',
      companyname: 'Contoso',
      emailaddress1: 'jane@contoso.example',
    });
    const answer = await qualify(id, all);
    expect(answer.status).toBe(200);
    const [account, contact, opportunity] = answer.json.value as Record<string, string>[];
    expect([account?.['@odata.type'], contact?.['@odata.type'], opportunity?.['@odata.type']]).toEqual([
      '#Microsoft.Dynamics.CRM.account',
      '#Microsoft.Dynamics.CRM.contact',
      '#Microsoft.Dynamics.CRM.opportunity',
    ]);
    expect(await read(`leads(${id})`)).toMatchObject({
      statecode: 1,
      statuscode: 3,
      _parentaccountid_value: account?.accountid,
      _qualifyingopportunityid_value: opportunity?.opportunityid,
    });
    expect(await read(`accounts(${account?.accountid})`)).toMatchObject({
      name: 'Contoso',
      _originatingleadid_value: id,
    });
    expect(await read(`contacts(${contact?.contactid})`)).toMatchObject({
      fullname: 'Jane Doe',
      emailaddress1: 'jane@contoso.example',
      _parentcustomerid_value: account?.accountid,
    });
    expect(await read(`opportunities(${opportunity?.opportunityid})`)).toMatchObject({
      name: 'Offer A',
      _originatingleadid_value: id,
      _customerid_value: account?.accountid,
      statecode: 0,
    });
  });

  it('makes only what is asked for, for a customer that is there already', async () => {
    const [id, account] = [
      await create('leads', { subject: 'A' }),
      await create('accounts', { name: 'Contoso' }),
    ];
    const customer = { '@odata.type': 'Microsoft.Dynamics.CRM.account', accountid: account };
    const answer = await qualify(id, {
      CreateAccount: false,
      CreateContact: false,
      CreateOpportunity: true,
      Status: -1,
      OpportunityCustomerId: customer,
    });
    expect(answer.json.value).toHaveLength(1);
    expect(rowsOf(await service.api('GET', 'opportunities'))[0]?._customerid_value).toBe(account);
    expect(rowsOf(await service.api('GET', 'contacts'))).toEqual([]);
  });

  it.each([
    ['a parameter that is missing', { CreateAccount: true, CreateContact: true, Status: 3 }, '0x80048d19'],
    ['a parameter that it does not have', { ...all, CreateQuote: true }, '0x80048d19'],
    ['a status reason of another state', { ...all, Status: 4 }, '0x80048408'],
  ])('refuses %s and makes nothing', async (_name, body, code) => {
    const id = await create('leads', { subject: 'A' });
    const answer = await qualify(id, body);
    expect([answer.status, errorOf(answer).code]).toEqual([400, code]);
    expect(rowsOf(await service.api('GET', 'accounts'))).toEqual([]);
    expect((await read(`leads(${id})`)).statecode).toBe(0);
  });

  it('refuses a lead that is closed', async () => {
    const id = await create('leads', { subject: 'A' });
    await qualify(id, all);
    expect(errorOf(await qualify(id, all))).toEqual({
      code: '0x80040519',
      message: 'The lead is already closed.',
    });
  });
});

describe('RetrieveTotalRecordCount', () => {
  it.each([
    "RetrieveTotalRecordCount(EntityNames=@p)?@p=['lead','account']",
    "RetrieveTotalRecordCount(EntityNames=['lead','account'])",
  ])('%s', async (path) => {
    await create('leads', {});
    expect((await read(path)).EntityRecordCountCollection).toEqual({
      Count: 2,
      IsReadOnly: false,
      Keys: ['lead', 'account'],
      Values: [1, 0],
    });
  });

  it('refuses a table that is not there', async () => {
    expect((await service.api('GET', "RetrieveTotalRecordCount(EntityNames=['nothing'])")).status).toBe(400);
  });
});

describe('RetrieveUserPrivileges', () => {
  it('lists what the user may do, less what was taken away', async () => {
    const { UserId: userId } = await read('WhoAmI');
    const names = async (): Promise<string[]> =>
      (
        (await read(`systemusers(${String(userId)})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges`))
          .RolePrivileges as { PrivilegeName: string }[]
      ).map(({ PrivilegeName: name }) => name);
    expect(await names()).toEqual(
      expect.arrayContaining(['prvCreateLead', 'prvWritempl_LeadTouch', 'prvAppendToLead']),
    );
    await service.sim('POST', 'privileges', { remove: ['prvCreateLead'] });
    expect(await names()).not.toContain('prvCreateLead');
  });
});

it('lists privileges as rows', async () => {
  const [privilege] = rowsOf(
    await service.api('GET', "privileges?$select=name&$filter=name eq 'prvcreatelead'"),
  );
  expect(privilege?.name).toBe('prvCreateLead');
});

describe('SendAppNotification', () => {
  it('puts a notification into a user’s list', async () => {
    const { UserId: userId } = await read('WhoAmI');
    const body = {
      Title: 'Hello',
      Body: 'A lead waits',
      'Recipient@odata.bind': `/systemusers(${String(userId)})`,
    };
    const answer = await service.api('POST', 'SendAppNotification', { body });
    expect(answer.status).toBe(200);
    expect(rowsOf(await service.api('GET', 'appnotifications'))[0]).toMatchObject({
      appnotificationid: answer.json.NotificationId,
      title: 'Hello',
      _ownerid_value: userId,
    });
  });
});
