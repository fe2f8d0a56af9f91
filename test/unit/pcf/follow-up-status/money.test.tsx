import { screen } from '@testing-library/react';
import { isDone, openedAtMs, openForm } from './follow-up-form';
import { accepted, contactRequest, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const dinar = { transactioncurrencyid: 'cur-1', currencyprecision: 3 };
const inDinar = (change = {}) => contactRequest({ transactioncurrencyid: dinar, ...change });

describe('an amount', () => {
  it('has as many decimals as the currency of its lead', async () => {
    const { begin, type, save, lead } = openForm(storedLead({ row: inDinar() }));
    await begin('Accept');
    await type('Estimated value', '1250.1255');
    await save();
    expect(screen.getByText('Please type an amount. Decimals: 3 at most.')).toBeTruthy();
    expect(lead.writes).toEqual([]);
    await type('Estimated value', '1250.125');
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written()[0]).toEqual(['update lead', { estimatedamount: 1250.125 }]);
  });

  it('of a lead without a currency has as many as the seller’s settings say', async () => {
    const numbers = { numberDecimalSeparator: ',', currencyDecimalDigits: 4 };
    const { begin, type, save, lead } = openForm(storedLead(), { numbers });
    await begin('Accept');
    await type('Estimated value', '1,2345');
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written()[0]).toEqual(['update lead', { estimatedamount: 1.2345 }]);
  });

  it('that was left alone is no fault of the seller', async () => {
    const { begin, save, lead } = openForm(storedLead({ row: contactRequest({ estimatedamount: 99.1234 }) }));
    await begin('Accept');
    expect(screen.getByLabelText('Estimated value')).toHaveProperty('value', '99.1234');
    await save();
    await isDone('The lead was accepted.');
    expect(lead.written().map(([call]) => call)).toEqual(['execute QualifyLead', 'update lead']);
  });
});

describe('the value of a sale', () => {
  const opportunity = { opportunityid: 'o1', statecode: 0, estimatedvalue: 20_000 };

  it('is proposed as the opportunity expects it, which has moved on since the lead was accepted', async () => {
    const { begin, save, lead } = openForm(storedLead({ row: contactRequest(accepted), opportunity }));
    await begin('Won');
    expect(screen.getByLabelText('Actual value')).toHaveProperty('value', '20000');
    await save();
    await isDone('The lead was closed as won.');
    expect(lead.written()[0]).toMatchObject([
      'execute WinOpportunity',
      { OpportunityClose: { actualrevenue: 20_000 } },
    ]);
  });

  it('counts in the currency of the lead where the sale has no opportunity yet', async () => {
    const { begin, save, lead } = openForm(storedLead({ row: inDinar(accepted) }));
    await begin('Won');
    await save();
    await isDone('The lead was closed as won.');
    expect(lead.written()[0]).toMatchObject([
      'create opportunity',
      { estimatedvalue: 1000, 'transactioncurrencyid@odata.bind': '/transactioncurrencies(cur-1)' },
    ]);
  });
});
