import { choice, type ColumnKinds } from '../column-kinds';
import { industries } from './industries';

/** Option sets of the lead table (Lead table/entity reference). */
export const leadChoiceColumns: ColumnKinds = {
  leadsourcecode: choice(
    {
      1: 'Advertisement',
      2: 'Employee Referral',
      3: 'External Referral',
      4: 'Partner',
      5: 'Public Relations',
      6: 'Seminar',
      7: 'Trade Show',
      8: 'Web',
      9: 'Word of Mouth',
      10: 'Other',
    },
    undefined,
    'Lead Source',
  ),
  leadqualitycode: choice({ 1: 'Hot', 2: 'Warm', 3: 'Cold' }, 2, 'Rating'),
  prioritycode: choice({ 1: 'Default Value' }, 1, 'Priority'),
  initialcommunication: choice({ 0: 'Contacted', 1: 'Not Contacted' }),
  need: choice({ 0: 'Must have', 1: 'Should have', 2: 'Good to have', 3: 'No need' }),
  purchasetimeframe: choice({
    0: 'Immediate',
    1: 'This Quarter',
    2: 'Next Quarter',
    3: 'This Year',
    4: 'Unknown',
  }),
  purchaseprocess: choice({ 0: 'Individual', 1: 'Committee', 2: 'Unknown' }),
  budgetstatus: choice({ 0: 'No Committed Budget', 1: 'May Buy', 2: 'Can Buy', 3: 'Will Buy' }),
  salesstage: choice({ 0: 'Qualify' }),
  salesstagecode: choice({ 1: 'Default Value' }, 1),
  preferredcontactmethodcode: choice(
    { 1: 'Any', 2: 'Email', 3: 'Phone', 4: 'Fax', 5: 'Mail' },
    1,
    'Preferred Method of Contact',
  ),
  industrycode: choice(
    Object.fromEntries(industries.map((label, index) => [index + 1, label])),
    undefined,
    'Industry',
  ),
};
