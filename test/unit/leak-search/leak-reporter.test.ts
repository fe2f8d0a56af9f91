import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { payloadOf } from '../../world/lead-payloads';

interface Reporter {
  onRunStart(): void;
  onRunComplete(): void;
  getLastError(): Error | undefined;
}
const LeakReporter = jest.requireActual<new () => Reporter>('../../world/leaks/leak-reporter.cjs');

describe('the search for personal data and keys in what the product said', () => {
  const outer = process.env['TEST_RECORDING'];
  let said: string;
  beforeEach(() => {
    said = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((said += String(text)), true));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    if (outer === undefined) delete process.env['TEST_RECORDING'];
    else process.env['TEST_RECORDING'] = outer;
  });

  const runOf = (text: string): Error | undefined => {
    const reporter = new LeakReporter();
    reporter.onRunStart();
    appendFileSync(join(process.env['TEST_RECORDING'] ?? '', 'functions.log'), `a line\n${text}\nanother\n`);
    reporter.onRunComplete();
    return reporter.getLastError();
  };

  const { userDetails, description } = payloadOf(7, 'leak');
  it.each([
    ['an e-mail address', userDetails.email],
    [
      'an e-mail address',
      `https://contoso.example/leads?$filter=${encodeURIComponent(`emailaddress1 eq '${userDetails.email}'`)}`,
    ],
    ['a name', `the lead of ${userDetails.firstName} failed`],
    ['a name', userDetails.lastName.toUpperCase()],
    ['a name', JSON.stringify({ companyname: userDetails.company })],
    ['a telephone number', userDetails.phone],
    ['a telephone number', userDetails.phone.replaceAll(' ', '')],
    ['the words of a customer', description],
    ['a key', 'POST http://127.0.0.1:7071/api/dataverse-events?code=abc'],
    ['a key', 'key-of-this-test'],
    ['a key', 'DefaultEndpointsProtocol=http;AccountKey=abc'],
    ['a key', 'Authorization: Bearer eyJ0eXAiOiJKV1Qi'],
  ])('finds %s in "%s", fails the run and says where', (what, text) => {
    expect(runOf(text)).toEqual(new Error('1 times personal data or a key in what the product said.'));
    expect(said).toContain(`${what} in functions.log, line 2:`);
  });

  it.each([
    '{"level":"info","outcome":"lead-created","key":"9f2c","source":"AppSource","ms":12}',
    '{"level":"error","outcome":"lead-not-stored","code":"ECONNREFUSED"}',
    "POST 127.0.0.1:10002/devstoreaccount1/LeadInbox(PartitionKey='s-3',RowKey='9f2c|4d1a')",
    "GET 127.0.0.1:7081/api/data/v9.2/leads?$filter=mpl_leadkey eq '9f2c'&$select=ownerid@odata.bind",
    'mails go from leads@contoso.example to sales@contoso.example',
    'at Object.<anonymous> (/srv/node_modules/@azure/data-tables/dist/index.js:12:3)',
  ])('passes "%s"', (text) => {
    expect(runOf(text)).toBeUndefined();
    expect(said).toBe('');
  });
});
