import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callToAction, source } from '../../../../leads/schema/choices';
import type { MockRow } from '../../../../pcf-controls/testing/filter-rows';
import { leadRow, mountGrid, strings } from './grid-host';

const leads = (count: number): MockRow[] =>
  Array.from({ length: count }, (_, index) =>
    leadRow(index, 2, {
      mpl_calltoaction: index % 2 ? callToAction.ContactMe : callToAction.FreeTrial,
      mpl_source: index % 3 ? source.AppSource : source.AzureMarketplace,
      address1_country: index % 4 ? 'Sweden' : 'Italy',
    }),
  );

const countries = {
  retrieveMultipleRecords: () =>
    Promise.resolve({
      entities: [{ address1_country: 'Italy' }, { address1_country: 'Sweden' }],
      nextLink: '',
    }),
};

const openFilters = async () => {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Filters', expanded: false }));
  return user;
};

const choose = async (user: ReturnType<typeof userEvent.setup>, label: string, option: string) => {
  await user.click(screen.getByRole('combobox', { name: label }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: option }));
};

describe('filters', () => {
  it('are the nine of Partner Center', async () => {
    mountGrid({ rows: leads(4) }, { webAPI: countries });
    await openFilters();
    const labels = [
      ...screen.getAllByRole('combobox').map((each) => each.closest('.fui-Field')?.querySelector('label')),
      screen.getByRole('textbox', { name: 'Customer name' }).closest('.fui-Field')?.querySelector('label'),
    ].map((label) => label?.textContent);
    expect(labels).toEqual([
      'Call to action',
      'Lead source',
      'Lead type',
      'Lead quality',
      'Email validity',
      'Phone validity',
      'Status',
      'Country/region',
      'Customer name',
    ]);
  });

  it('are kept in the dataset and leave what fits all of them', async () => {
    const { dataset } = mountGrid({ rows: leads(24) }, { webAPI: countries });
    const user = await openFilters();
    await choose(user, 'Call to action', 'Contact me');
    await choose(user, 'Country/region', 'Sweden');
    await waitFor(() => expect(dataset.current().sortedRecordIds).toHaveLength(12));
    await choose(user, 'Lead source', 'Azure Marketplace');
    await waitFor(() => expect(dataset.current().sortedRecordIds).toHaveLength(4));
    expect(dataset.current().filtering.getFilter().conditions).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Filters (3)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(dataset.current().sortedRecordIds).toHaveLength(24));
    expect(dataset.current().filtering.getFilter()).toBeUndefined();
  });

  it('are shown as the dataset has them when the view is opened again', () => {
    const first = mountGrid({ rows: leads(4) });
    const dataset = first.dataset.current();
    dataset.filtering.setFilter({
      filterOperator: 0,
      conditions: [
        { attributeName: 'mpl_favorite', conditionOperator: 0, value: '1' },
        { attributeName: 'mpl_source', conditionOperator: 8, value: [String(source.AppSource)] },
      ],
    });
    first.dataset.onChange();
    expect(screen.getByRole('tab', { name: 'Favorites' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('button', { name: 'Filters (1)' })).toBeTruthy();
  });

  it('say when the countries could not be read', async () => {
    mountGrid(
      { rows: leads(4) },
      { webAPI: { retrieveMultipleRecords: () => Promise.reject(new Error('busy')) } },
    );
    await openFilters();
    await screen.findByText(String(strings.Filter_Countries_Failed));
  });

  it('search when the user pauses', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: leads(24) });
    await user.type(screen.getByRole('searchbox'), 'Person 23');
    await waitFor(() => expect(dataset.current().sortedRecordIds).toEqual(['lead-23']));
    expect(dataset.calls).toEqual(['refresh']);
  });

  it('are said aloud by what they leave, once', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: leads(120), pageSize: 20 });
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('');
    await waitFor(() => expect(dataset.current().sortedRecordIds.length).toBeGreaterThan(20));
    expect(said()).toBe('');
    await user.type(screen.getByRole('searchbox'), 'Person 11{Enter}');
    await waitFor(() => expect(said()).toBe('11 leads'));
  });

  it('can be reached by arrow keys from tab to tab, and ask the server only when one is chosen', async () => {
    const user = userEvent.setup();
    const { dataset } = mountGrid({ rows: leads(4) });
    screen.getByRole('tab', { name: 'Marketplace leads' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Favorites');
    expect(dataset.calls).toEqual([]);
    await user.keyboard('{ArrowRight}{End}{Home}{ArrowLeft}{Enter}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Favorites');
    expect(dataset.calls).toEqual(['refresh']);
  });
});

describe('the export', () => {
  const files: { name: string; text: Promise<string> }[] = [];
  const textOf = (blob: Blob): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(blob);
    });
  let latest: Blob | undefined;
  beforeEach(() => {
    files.length = 0;
    URL.createObjectURL = (blob) => {
      latest = blob as Blob;
      return 'blob:file';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (latest) files.push({ name: this.download, text: textOf(latest) });
    });
  });
  afterEach(() => void jest.restoreAllMocks());

  const exportAs = async (name: string) => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name }));
  };
  const csv = async () => (await files[0]?.text)?.replace('\uFEFF', '').trim().split('\r\n') ?? [];

  it('holds every lead that the filters leave, loaded or not, and no other', async () => {
    const { dataset } = mountGrid({ rows: leads(240), pageSize: 20 });
    dataset.current().filtering.setFilter({
      filterOperator: 0,
      conditions: [
        { attributeName: 'mpl_calltoaction', conditionOperator: 8, value: [String(callToAction.ContactMe)] },
      ],
    });
    dataset.current().refresh();
    await waitFor(() => expect(dataset.current().paging.totalResultCount).toBe(120));
    await exportAs('CSV file');
    await waitFor(() => expect(files).toHaveLength(1));
    const lines = await csv();
    expect(lines[0]).toMatch(/^LeadCreationDateTime,Name,Company,E-mail,Phone,Call to action,Country/);
    expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(
      leads(240)
        .filter((lead) => lead['mpl_calltoaction'] === callToAction.ContactMe)
        .map((lead) => lead['fullname']),
    );
    expect(files[0]?.name).toMatch(/^Leads \d{4}-\d\d-\d\d \d{4}\.csv$/);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('120 leads exported'));
  });

  it('hides the contacts of expired leads and takes formulas the edge', async () => {
    mountGrid({ rows: [leadRow(1, 400), leadRow(2, 2, { companyname: '=HYPERLINK("x")' })] });
    await exportAs('CSV file');
    await waitFor(() => expect(files).toHaveLength(1));
    const [, expired, hostile] = await csv();
    expect(expired).toContain('Hidden: expired,Company 1,Hidden: expired,Hidden: expired');
    expect(expired).not.toMatch(/Person 1|person1@/);
    expect(hostile).toContain(`"'=HYPERLINK(""x"")"`);
    expect(hostile).toContain("'+46 70 174 06 02");
  });

  it('saves nothing when a page cannot be loaded, and says so', async () => {
    const { dataset } = mountGrid({ rows: leads(240), pageSize: 20 });
    dataset.failure = 'The server is busy.';
    await exportAs('CSV file');
    await screen.findByText('The export failed; no file was saved. The server is busy.');
    expect(files).toEqual([]);
  });

  it('can be given up', async () => {
    mountGrid({ rows: leads(240), pageSize: 20, answer: () => undefined });
    await exportAs('Excel workbook');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Cancel export' }));
    expect(screen.getByRole('button', { name: 'Export' })).toBeTruthy();
    expect(files).toEqual([]);
  });
});
