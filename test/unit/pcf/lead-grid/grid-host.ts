import { screen } from '@testing-library/react';
import { LeadGrid } from '../../../../pcf-controls/LeadGrid/LeadGrid';
import type { IInputs } from '../../../../pcf-controls/LeadGrid/LeadGrid/generated/ManifestTypes';
import { neededColumns } from '../../../../pcf-controls/LeadGrid/LeadGrid/columns/needed-columns';
import type { MockRow } from '../../../../pcf-controls/testing/filter-rows';
import { mockContext, type MockHost } from '../../../../pcf-controls/testing/mock-context';
import { createMockDataset, type MockDatasetOptions } from '../../../../pcf-controls/testing/mock-dataset';
import { mountControl } from '../../../../pcf-controls/testing/mount-control';
import { enumProperty } from '../../../../pcf-controls/testing/properties';
import { readStrings } from '../../../../pcf-controls/testing/read-strings';
import {
  callToAction,
  emailValidity,
  leadType,
  phoneValidity,
  quality,
  source,
  stage,
} from '../../../../leads/schema/choices';
import { followUpStatus } from '../../../../leads/schema/choices';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A lead that came so many hours ago, as the view's rows hold it. */
export const leadRow = (number: number, hoursAgo: number, change: MockRow = {}): MockRow => {
  const receivedAtMs = Date.now() - hoursAgo * hourMs;
  return {
    leadid: `lead-${number}`,
    mpl_leadkey: `key-${number}`,
    fullname: `Person ${number}`,
    companyname: `Company ${number}`,
    emailaddress1: `person${number}@contoso.example`,
    telephone1: `+46 70 174 06 ${String(number).padStart(2, '0')}`,
    address1_country: 'Sweden',
    mpl_calltoaction: callToAction.ContactMe,
    mpl_source: source.AppSource,
    mpl_leadtype: leadType.Offer,
    mpl_quality: quality.High,
    mpl_emailvalidity: emailValidity.Valid,
    mpl_phonevalidity: phoneValidity.Valid,
    statecode: 0,
    mpl_stage: stage.Received,
    mpl_archivereason: null,
    mpl_followupstatus: followUpStatus.Due,
    mpl_contactrequested: true,
    mpl_donotcontact: false,
    mpl_istest: false,
    mpl_favorite: false,
    mpl_receivedon: new Date(receivedAtMs),
    mpl_followupdueon: new Date(receivedAtMs + dayMs),
    mpl_firstcontactedon: null,
    mpl_expireson: new Date(receivedAtMs + 14 * dayMs),
    ...change,
  };
};

/** Leads of several kinds. */
export const manyLeads = (count: number): MockRow[] =>
  Array.from({ length: count }, (_, index) =>
    leadRow(index, 2, {
      mpl_calltoaction: index % 2 ? callToAction.ContactMe : callToAction.FreeTrial,
      mpl_source: index % 3 ? source.AppSource : source.AzureMarketplace,
      address1_country: index % 4 ? 'Sweden' : 'Italy',
    }),
  );

const shown = [
  { name: 'fullname', displayName: 'Name', isPrimary: true },
  { name: 'companyname', displayName: 'Company' },
  { name: 'emailaddress1', displayName: 'E-mail' },
  { name: 'telephone1', displayName: 'Phone' },
  { name: 'mpl_receivedon', displayName: 'Received', dataType: 'DateAndTime.DateAndTime' },
];

/** A view that has every column the control needs, some of them hidden. */
export const viewColumns = [
  ...shown,
  ...neededColumns
    .filter((name) => !shown.some((column) => column.name === name))
    .map((name) => ({ name, isHidden: true })),
];

export const strings = readStrings('LeadGrid');

/** The control over a dataset, in the host's life cycle: every change of the dataset is an update. */
export const mountGrid = (
  options: Partial<MockDatasetOptions>,
  host: MockHost = {},
  scope: IInputs['scope']['raw'] = 'all',
) => {
  const dataset = createMockDataset({
    rows: [],
    columns: viewColumns,
    title: 'Marketplace leads',
    ...options,
  });
  const parameters = (): IInputs => ({ leads: dataset.current(), scope: enumProperty(scope) });
  const control = mountControl(LeadGrid, mockContext(parameters(), { strings, ...host }));
  dataset.onChange = () => control.update({ parameters: parameters() });
  return { dataset, ...control };
};

/** Ids of the rows that are marked as selected, in their order on the screen. */
export const selectedIds = () =>
  screen
    .getAllByRole('row')
    .filter((each) => each.getAttribute('aria-selected') === 'true')
    .map((each) => each.dataset['id']);
