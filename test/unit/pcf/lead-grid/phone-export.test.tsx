import { Blob as WholeBlob } from 'node:buffer';
import { TextEncoder as WholeEncoder } from 'node:util';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { manyLeads as leads, mountGrid } from './grid-host';

// The test's browser has blobs that cannot be read, and no encoder.
const before = { Blob: globalThis.Blob, TextEncoder: globalThis.TextEncoder };
beforeEach(() => void Object.assign(globalThis, { Blob: WholeBlob, TextEncoder: WholeEncoder }));
afterEach(() => void Object.assign(globalThis, before));

const exportAs = async (name: string) => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await user.click(screen.getByRole('menuitem', { name }));
};

describe('the export in the app on a phone', () => {
  it.each([
    ['CSV file', 'csv', 'text/csv;charset=utf-8'],
    ['Excel workbook', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('goes through the app, because pages cannot download there: %s', async (name, ending, mimeType) => {
    const openFile = jest.fn().mockResolvedValue(undefined);
    const host = { client: 'Mobile', navigation: { openFile } } as const;
    mountGrid({ rows: leads(240), pageSize: 20 }, host);
    await exportAs(name);
    await waitFor(() => expect(openFile).toHaveBeenCalledTimes(1));
    const [[file, options]] = openFile.mock.calls as [[ComponentFramework.FileObject, object]];
    const bytes = Buffer.from(file.fileContent, 'base64');
    expect(file.fileName).toMatch(new RegExp(`^Leads .*\\.${ending}$`));
    expect(file.mimeType).toBe(mimeType);
    expect([file.fileSize, options]).toEqual([bytes.length, { openMode: 2 }]);
    if (ending === 'csv') expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(241);
    else expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('says so when the phone does not take the file', async () => {
    const openFile = () => Promise.reject(new Error('There is no room left.'));
    mountGrid({ rows: leads(2) }, { client: 'Mobile', navigation: { openFile } });
    await exportAs('CSV file');
    await screen.findByText('The export failed; no file was saved. There is no room left.');
  });
});
