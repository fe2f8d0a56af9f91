import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LeadSourceBreakdown } from '../../../../pcf-controls/LeadSourceBreakdown/LeadSourceBreakdown';
import type { IInputs } from '../../../../pcf-controls/LeadSourceBreakdown/LeadSourceBreakdown/generated/ManifestTypes';
import { mockContext, type MockHost } from '../../../../pcf-controls/testing/mock-context';
import { mountControl } from '../../../../pcf-controls/testing/mount-control';
import { choiceProperty, textProperty } from '../../../../pcf-controls/testing/properties';
import { readStrings } from '../../../../pcf-controls/testing/read-strings';
import { pagedRows, refusing } from '../../../../pcf-controls/testing/stub-web-api';
import { action, callToAction, interest, source } from '../../../../leads/schema/choices';

const inputs = (change: Partial<Record<keyof IInputs, unknown>> = {}) =>
  ({
    leadSource: textProperty('SPZA-PLT|contoso.backup'),
    source: choiceProperty(source.AppSource),
    action: choiceProperty(action.PLT),
    callToAction: choiceProperty(callToAction.ContactMe),
    interest: choiceProperty(interest.InitialInterest),
    publisherId: textProperty('contoso'),
    offerId: textProperty('backup'),
    offerTitle: textProperty('Contoso Backup'),
    campaignCode: textProperty('1234'),
    description: textProperty('Contact me\nCampaign: mktcmpid=1234, partnerid=98765'),
    customerKey: textProperty('abc'),
    ...change,
  }) as unknown as IInputs;

const touches = Array.from({ length: 12 }, (_, index) => ({
  mpl_leadtouchid: String(index),
  mpl_leadsource: index % 3 ? 'SPZA-INS|contoso.backup' : 'AzurePortal-Create|contoso.fw',
  mpl_touchedon: `2026-11-${String(20 - index).padStart(2, '0')}T12:30:00Z`,
}));

const strings = readStrings('LeadSourceBreakdown');

const mount = (parameters: IInputs, host: MockHost = {}) =>
  mountControl(
    LeadSourceBreakdown,
    mockContext(parameters, { strings, webAPI: pagedRows(touches), ...host }),
  );

const loaded = () => screen.findByRole('heading', { name: 'What this customer did: 12' });

describe('where the lead came from', () => {
  it('says it in one sentence and in its three parts', async () => {
    mount(inputs());
    expect(screen.getByRole('heading', { name: 'Contact me on AppSource · Contoso Backup' })).toBeTruthy();
    expect(
      screen
        .getAllByRole('listitem')
        .slice(0, 3)
        .map(({ textContent }) => textContent),
    ).toEqual(['SourceAppSourceSPZA', 'ActionContact mePLT', 'OfferContoso Backupcontoso.backup']);
    expect(screen.getByText('Initial interest')).toBeTruthy();
    await loaded();
  });

  it('tells audience, sales motion and campaign', async () => {
    mount(inputs());
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts).toEqual(['Business customers', 'Nurture', 'mktcmpid: 1234', 'partnerid: 98765']);
    await loaded();
  });

  it('shows a parameter of the campaign as often as it was sent', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation();
    mount(inputs({ description: textProperty('Campaign: ref=1, ref=1') }));
    expect(screen.getAllByText('ref: 1')).toHaveLength(2);
    expect(error).not.toHaveBeenCalled();
    await loaded();
  });

  it('shows the raw text when asked', async () => {
    const user = userEvent.setup();
    mount(inputs());
    expect(screen.queryByText('SPZA-PLT|contoso.backup')).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Show raw text', expanded: false }));
    expect(screen.getByText('SPZA-PLT|contoso.backup')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy lead source' }));
    expect(await navigator.clipboard.readText()).toBe('SPZA-PLT|contoso.backup');
    await loaded();
  });

  it('draws markup in a lead as text', async () => {
    const title = '<img src=x onerror="document.title=1">';
    const { container } = mount(inputs({ offerTitle: textProperty(title) }));
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getAllByText(title)).toHaveLength(1);
    await loaded();
  });

  it('says that a lead is of no marketplace', async () => {
    mount({ leadSource: textProperty('') } as unknown as IInputs, { webAPI: pagedRows([]) });
    expect(screen.getByText('This lead was not sent by a marketplace.')).toBeTruthy();
    expect(await screen.findByText('Nothing has been recorded for this customer.')).toBeTruthy();
  });

  it('shows nothing of a column that the seller may not read', () => {
    mount(inputs({ leadSource: textProperty(null, { readable: false }) }));
    expect(screen.getByText('You do not have permission to see this column.')).toBeTruthy();
    expect(screen.queryByText(/AppSource/)).toBeNull();
  });
});

describe('what the customer did', () => {
  it('is shown as shares and as a time line that grows', async () => {
    const user = userEvent.setup();
    mount(inputs());
    await loaded();
    const shares = within(screen.getByRole('list', { name: 'How often, by source and action' }));
    expect(shares.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'AGet it now or free trial on AppSource: 8',
      'BGet it now on Azure portal: 4',
    ]);
    const line = () => screen.getAllByText(/2026-11-\d\dT12:30/).length;
    expect(line()).toBe(5);
    await user.click(screen.getByRole('button', { name: 'Show 7 more' }));
    expect(line()).toBe(12);
    expect(screen.queryByRole('button', { name: /Show \d+ more/ })).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/2026-11-15T12:30$/);
  });

  it('begins with a short time line again for another customer', async () => {
    const user = userEvent.setup();
    const control = mount(inputs());
    await loaded();
    await user.click(screen.getByRole('button', { name: 'Show 7 more' }));
    control.update({ parameters: { customerKey: textProperty('def') } });
    await loaded();
    expect(screen.getByRole('button', { name: 'Show 7 more' })).toBeTruthy();
  });

  it('is counted beside words of any direction', async () => {
    const webAPI = pagedRows([{ mpl_leadtouchid: '1', mpl_leadsource: 'חנות-קנייה' }]);
    mount(inputs(), { webAPI });
    const [share] = within(await screen.findByRole('list', { name: /How often/ })).getAllByRole('listitem');
    expect(share?.textContent).toBe('Aקנייה on חנות: 1');
    expect(share?.querySelector('bdi')?.textContent).toBe('קנייה on חנות');
  });

  it('is fetched once, however often the form updates the control', async () => {
    const webAPI = pagedRows(touches);
    const control = mount(inputs(), { webAPI });
    await loaded();
    control.update({ parameters: { offerTitle: textProperty('Contoso Backup 2') } });
    control.update({ context: mockContext(inputs(), { strings, webAPI }) });
    await loaded();
    expect(webAPI.requests).toHaveLength(1);
  });

  it('is fetched anew for another customer', async () => {
    const webAPI = pagedRows(touches);
    const control = mount(inputs(), { webAPI });
    await loaded();
    control.update({ parameters: { customerKey: textProperty('def') } });
    await waitFor(() => expect(webAPI.requests).toHaveLength(2));
    expect(webAPI.requests[1]?.options).toContain("eq 'def'");
    await loaded();
  });

  it('says what Dataverse said when it fails, and tries again', async () => {
    const user = userEvent.setup();
    const message = 'Principal user is missing prvReadmpl_leadtouch privilege.';
    const webAPI: Partial<ComponentFramework.WebApi> = { retrieveMultipleRecords: refusing(message) };
    const control = mount(inputs(), { webAPI });
    expect(await screen.findByText(message, { selector: 'bdi' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(`This could not be loaded. ${message}`);
    control.update({ context: mockContext(inputs(), { strings, webAPI: pagedRows(touches) }) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await loaded();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'What this customer did' }));
    expect(screen.queryByText(message, { selector: 'bdi' })).toBeNull();
  });

  it('is not asked for offline', () => {
    mount(inputs(), { offline: true, webAPI: {} });
    expect(screen.getByText(/You are offline/)).toBeTruthy();
  });

  it('is not asked for before the lead is saved', () => {
    mount(inputs(), { record: {}, webAPI: {} });
    expect(screen.getByText('What the customer did is shown once the lead has been saved.')).toBeTruthy();
  });

  it('is not taken any more once the control is gone', async () => {
    let answer: (value: { entities: object[]; nextLink: string }) => void = () => undefined;
    const error = jest.spyOn(console, 'error').mockImplementation();
    const calls: string[] = [];
    const control = mount(inputs(), {
      webAPI: {
        retrieveMultipleRecords: (_table, options = '') => {
          calls.push(options);
          return new Promise((resolve) => (answer = resolve));
        },
      },
    });
    await waitFor(() => expect(calls).toHaveLength(1));
    control.destroy();
    answer({ entities: touches, nextLink: 'https://org.example/?$skiptoken=1' });
    await Promise.resolve();
    expect(document.body.textContent).toBe('');
    expect(calls).toHaveLength(1);
    expect(error).not.toHaveBeenCalled();
  });
});
