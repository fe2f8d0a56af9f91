import * as values from '../../../leads/schema/choices';
import { choiceLabel, choices } from '../../../leads/schema/choice-labels';
import { leadColumns, leadKeyColumn, mplLeadColumns } from '../../../leads/schema/lead-columns';
import { touchColumns, touchKeyColumn } from '../../../leads/schema/touch-columns';

const labels = (name: keyof typeof choices): string =>
  choices[name].options.map((option) => option.label).join(', ');

describe('choices', () => {
  test.each([
    ['mpl_source', 'AppSource, Azure Marketplace, Azure portal, Test drive, Partner Center, Unknown'],
    ['mpl_action', 'INS, PLT, DNC, Create, StartTestDrive, Unknown'],
    ['mpl_calltoaction', 'Get it now, Free trial, Test drive, Contact me, Unknown'],
    ['mpl_interest', 'Initial interest, Active, Trial, Do not contact, Unknown'],
    ['mpl_leadtype', 'Offer, Profile'],
    ['mpl_classification', 'Customer inquiry, Marketing qualified, Sales qualified'],
    ['mpl_quality', 'High, Low, Unknown'],
    ['mpl_emailvalidity', 'Valid, Invalid, Spam, Unknown'],
    ['mpl_phonevalidity', 'Valid, Invalid, Unknown'],
    ['mpl_stage', 'Received, Accepted, Archived'],
    ['mpl_archivereason', 'Won, Lost, Declined, Expired, Informational'],
    ['mpl_followupstatus', 'Not required, Due, Overdue, Contacted, Closed'],
  ] as const)('%s has the labels %s', (name, expected) => {
    expect(labels(name)).toBe(expected);
  });

  test('every choice counts up from the first value of the publisher’s range', () => {
    for (const { options } of Object.values(choices))
      expect(options.map((option) => option.value)).toEqual(
        options.map((_option, index) => 727_000_000 + index),
      );
  });

  test('a value has its label, a foreign one has none', () => {
    expect(choiceLabel('mpl_source', values.source.AzurePortal)).toBe('Azure portal');
    expect(choiceLabel('mpl_source', 8)).toBeUndefined();
  });
});

describe('columns', () => {
  test('those of the solution carry its prefix', () => {
    expect(Object.keys(mplLeadColumns).filter((name) => !name.startsWith('mpl_'))).toEqual([]);
  });

  test('the keys are declared, and short enough for an index of 900 bytes', () => {
    expect(leadColumns[leadKeyColumn]).toMatchObject({ type: 'text', maxLength: 100 });
    expect(touchColumns[touchKeyColumn]).toMatchObject({ type: 'text', maxLength: 100 });
  });
});
