import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FollowUpStatus } from '../../../../pcf-controls/FollowUpStatus/FollowUpStatus';
import type { IInputs } from '../../../../pcf-controls/FollowUpStatus/FollowUpStatus/generated/ManifestTypes';
import type { Row } from '../../../../pcf-controls/shared/dataverse/retrieve-pages';
import { mockContext, type MockHost } from '../../../../pcf-controls/testing/mock-context';
import { mountControl } from '../../../../pcf-controls/testing/mount-control';
import { choiceProperty, dateTimeProperty, yesNoProperty } from '../../../../pcf-controls/testing/properties';
import { readStrings } from '../../../../pcf-controls/testing/read-strings';
import { hourMs, receivedAtMs, storedLead } from './stored-lead';

const strings = readStrings('FollowUpStatus');
const choice = (value: unknown) => choiceProperty(typeof value === 'number' ? value : null);
const time = (value: unknown) => dateTimeProperty(typeof value === 'string' ? value : null);

/** The control's parameters as a form hands them over for a row. */
export const inputsOf = (row: Row): IInputs => ({
  stage: choice(row.mpl_stage),
  archiveReason: choice(row.mpl_archivereason),
  followUpStatus: choice(row.mpl_followupstatus),
  leadType: choice(row.mpl_leadtype),
  contactRequested: yesNoProperty(row.mpl_contactrequested === true),
  doNotContact: yesNoProperty(row.mpl_donotcontact === true),
  isTest: yesNoProperty(row.mpl_istest === true),
  receivedOn: time(row.mpl_receivedon),
  followUpDueOn: time(row.mpl_followupdueon),
  firstContactedOn: time(row.mpl_firstcontactedon),
  expiresOn: time(row.mpl_expireson),
  modifiedOn: time(row.modifiedon),
});

/** Two hours after the customer asked for contact; the tests move the time themselves. */
export const openedAtMs = receivedAtMs + 2 * hourMs;

export const contextFor = (
  lead: ReturnType<typeof storedLead>,
  host: MockHost = {},
  inputs: Partial<IInputs> = {},
) => mockContext({ ...inputsOf(lead.row()), ...inputs }, { strings, webAPI: lead.webAPI, ...host });

/** Opens a form with the control on it. Time stands still until `pass` moves it. */
export const openForm = (lead = storedLead(), host: MockHost = {}, inputs: Partial<IInputs> = {}) => {
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const control = mountControl(FollowUpStatus, contextFor(lead, host, inputs));
  return {
    ...control,
    user,
    lead,
    /** Waits until the lead has been read, then presses the button of an action. */
    begin: async (action: string) =>
      user.click(await screen.findByRole('button', { name: new RegExp(`${action}$`) })),
    save: () => user.click(screen.getByRole('button', { name: 'Save' })),
    type: async (field: string, value: string) => {
      await user.clear(screen.getByLabelText(field));
      await user.type(screen.getByLabelText(field), value);
    },
    choose: (field: string, option: string) => user.selectOptions(screen.getByLabelText(field), option),
  };
};

export const headline = (): string | null => screen.getByRole('heading', { level: 3 }).textContent;

/** A button that does nothing now, yet keeps the focus that it has. */
export const isLocked = (name: string): boolean =>
  screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';

/** Lets time go by, with everything that it sets off. */
export const pass = (durationMs: number): void =>
  act(() => {
    jest.setSystemTime(Date.now() + durationMs - 1000);
    jest.advanceTimersByTime(1000);
  });

/** Waits until the control says these words to a screen reader. */
export const isDone = (words: string): Promise<void> =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));
