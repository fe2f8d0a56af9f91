import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MockRow } from '../../../../pcf-controls/testing/filter-rows';
import { mockContext, type MockHost } from '../../../../pcf-controls/testing/mock-context';
import { nextFrame } from '../../../../pcf-controls/testing/next-frame';
import { enumProperty } from '../../../../pcf-controls/testing/properties';
import { refusing } from '../../../../pcf-controls/testing/stub-web-api';
import { leadRow, mountGrid, strings, viewColumns } from './grid-host';

const ofCustomer = (number: number, key: string): MockRow =>
  leadRow(number, 2, { mpl_customerkey: key, subject: `Lead ${number}` });

const rows = [ofCustomer(1, 'ana'), ofCustomer(2, 'ana'), ofCustomer(3, 'eva'), ofCustomer(4, 'ana')];

const formOf = (id: string | undefined) => ({ entityTypeName: 'lead', ...(id && { entityId: id }) });

/** Leads of this test by id, as Dataverse has them. */
const retrieveRecord = (_table: string, id: string) => {
  const row = rows.find(({ leadid }) => leadid === id);
  return Promise.resolve({ mpl_customerkey: row?.['mpl_customerkey'] ?? null });
};

const onForm = (id: string | undefined, host: MockHost = {}, options = {}) =>
  mountGrid({ rows, ...options }, { record: formOf(id), webAPI: { retrieveRecord }, ...host }, 'customer');

const names = () =>
  screen.queryAllByRole('button', { name: /^Person \d+$/ }).map(({ textContent }) => textContent);
const shows = (wanted: readonly string[]) => waitFor(() => expect(names()).toEqual(wanted));

describe('the grid on the form of a lead', () => {
  it('shows the other leads of the same customer, without the lead itself', async () => {
    onForm('lead-1');
    await shows(['Person 2', 'Person 4']);
    expect(screen.getByText('2 leads')).toBeTruthy();
  });

  it('shows no lead of anybody else while it finds out', async () => {
    const seen = new Set<string | null>();
    const watch = new MutationObserver(() => names().forEach((name) => seen.add(name)));
    watch.observe(document.body, { childList: true, subtree: true });
    onForm('lead-1');
    expect([screen.getByText(String(strings.Common_Loading)) !== null, names()]).toEqual([true, []]);
    await shows(['Person 2', 'Person 4']);
    watch.disconnect();
    expect([...seen]).toEqual(['Person 2', 'Person 4']);
  });

  it('has neither tabs nor filters nor export', async () => {
    onForm('lead-1');
    await shows(['Person 2', 'Person 4']);
    await nextFrame();
    for (const role of ['tab', 'tabpanel', 'searchbox']) expect(screen.queryByRole(role)).toBeNull();
    for (const name of ['Filters', 'Export']) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('opens, sorts and marks leads like the list of a view', async () => {
    const user = userEvent.setup();
    const { dataset } = onForm('lead-1');
    await shows(['Person 2', 'Person 4']);
    const sort = () => within(screen.getByRole('columnheader', { name: 'Name' })).getByRole('button');
    await user.click(sort());
    await user.click(sort());
    await shows(['Person 4', 'Person 2']);
    await user.click(screen.getByRole('button', { name: 'Person 4' }));
    expect(dataset.opened.map(({ id }) => id.guid)).toEqual(['lead-4']);
  });

  it('asks a new lead to be saved first, and follows when it is', async () => {
    const { dataset, update } = onForm(undefined);
    expect(screen.getByText(String(strings.Customer_Unsaved))).toBeTruthy();
    expect(names()).toEqual([]);
    const parameters = { leads: dataset.current(), scope: enumProperty('customer' as const) };
    const record = formOf('lead-4');
    update({ context: mockContext(parameters, { strings, record, webAPI: { retrieveRecord } }) });
    await shows(['Person 1', 'Person 2']);
  });

  it('turns to the next customer when the form goes on to the next lead', async () => {
    const { dataset, update } = onForm('lead-1');
    await shows(['Person 2', 'Person 4']);
    const parameters = { leads: dataset.current(), scope: enumProperty('customer' as const) };
    const record = formOf('lead-3');
    update({ context: mockContext(parameters, { strings, record, webAPI: { retrieveRecord } }) });
    await screen.findByText(String(strings.Customer_NoOthers));
    expect(dataset.current().filtering.getFilter().conditions).toHaveLength(2);
  });

  it('stays with the next customer when the answer about the lead before comes late', async () => {
    const late: (() => void)[] = [];
    const slow = async (table: string, id: string) => {
      if (id === 'lead-1') await new Promise<void>((resolve) => late.push(resolve));
      return retrieveRecord(table, id);
    };
    const webAPI = { retrieveRecord: slow };
    const { dataset, update } = onForm('lead-1', { webAPI });
    const parameters = { leads: dataset.current(), scope: enumProperty('customer' as const) };
    update({ context: mockContext(parameters, { strings, record: formOf('lead-3'), webAPI }) });
    await screen.findByText(String(strings.Customer_NoOthers));
    late.forEach((answer) => answer());
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    await waitFor(() => expect(dataset.current().loading).toBe(false));
    expect(dataset.current().filtering.getFilter().conditions[0]?.value).toBe('eva');
    expect(names()).toEqual([]);
  });

  it('shows no other customer in another view either', async () => {
    const { dataset } = onForm('lead-1');
    await shows(['Person 2', 'Person 4']);
    act(() => dataset.showView('another', viewColumns));
    await shows(['Person 2', 'Person 4']);
    expect(dataset.current().filtering.getFilter().conditions[0]?.value).toBe('ana');
  });

  it('keeps what others filter by', async () => {
    const filter = { attributeName: 'mpl_istest', conditionOperator: 0, value: '1' } as const;
    const { dataset } = onForm('lead-1', {}, { answer: () => undefined });
    dataset.current().filtering.setFilter({ filterOperator: 0, conditions: [{ ...filter }] });
    await waitFor(() => expect(dataset.current().filtering.getFilter().conditions).toHaveLength(3));
    expect(dataset.current().filtering.getFilter().conditions[0]).toEqual(filter);
  });

  it('says that a customer has no other leads', async () => {
    onForm('lead-3');
    await screen.findByText(String(strings.Customer_NoOthers));
  });

  it('asks for no leads where the lead has no customer of the marketplace', async () => {
    const { dataset } = onForm('lead-of-elsewhere');
    await screen.findByText(String(strings.Customer_NoOthers));
    expect([dataset.calls, names()]).toEqual([[], []]);
  });

  it('keeps a long list in sight while its next page comes', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ofCustomer(index + 1, 'ana'));
    const answers: (() => void)[] = [];
    const { dataset } = onForm(
      'lead-1',
      {},
      { rows: many, answer: (come: () => void) => answers.push(come) },
    );
    await waitFor(() => expect(answers).toHaveLength(1));
    act(() => answers.shift()?.());
    await waitFor(() => expect(screen.getByRole('grid')).toBeTruthy());
    act(() => {
      dataset.current().paging.loadNextPage();
      dataset.onChange();
    });
    expect(screen.getByRole('grid')).toBeTruthy();
  });

  it.each([
    [
      'the lead cannot be read',
      { webAPI: { retrieveRecord: refusing('You may not read leads.') } },
      undefined,
    ],
    ['the list cannot be loaded', {}, 'You may not read leads.'],
  ])('says why when %s, shows nobody, and tries again', async (_name, host, failure) => {
    const { dataset, update } = onForm('lead-1', host);
    dataset.failure = failure;
    await screen.findByText(/You may not read leads\./);
    expect(names()).toEqual([]);
    dataset.failure = undefined;
    const parameters = { leads: dataset.current(), scope: enumProperty('customer' as const) };
    const record = formOf('lead-1');
    update({ context: mockContext(parameters, { strings, record, webAPI: { retrieveRecord } }) });
    await userEvent.setup().click(screen.getByRole('button', { name: strings.Common_Retry }));
    await shows(['Person 2', 'Person 4']);
  });
});
