import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callToAction } from '../../../../leads/schema/choices';
import { leadRow, manyLeads as leads, mountGrid, strings } from './grid-host';

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
    await user.click(await screen.findByRole('button', { name: 'Export' }));
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
    expect(screen.queryByRole('button', { name: 'Cancel export' })).toBeNull();
    expect(files).toEqual([]);
  });

  it('leaves the keyboard where it was while it runs, when it is given up and when it has ended', async () => {
    const answers: (() => void)[] = [];
    mountGrid({ rows: leads(100), pageSize: 50, answer: (come) => answers.push(come) });
    const focused = () => document.activeElement?.textContent;
    const user = userEvent.setup();
    await exportAs('CSV file');
    await screen.findByText(String(strings.Export_Loading));
    await waitFor(() => expect(focused()).toBe('Export'));
    await user.click(screen.getByRole('button', { name: 'Cancel export' }));
    expect(focused()).toBe('Export');
    await exportAs('CSV file');
    act(() => screen.getByRole('button', { name: 'Cancel export' }).focus());
    act(() => answers.forEach((come) => come()));
    await waitFor(() => expect(files).toHaveLength(1));
    await waitFor(() => expect(focused()).toBe('Export'));
  });
});
