/** Manifest types by `AttributeType` of the metadata; everything else is text. */
const types: Readonly<Record<string, string>> = {
  Boolean: 'TwoOptions',
  Customer: 'Lookup.Customer',
  DateTime: 'DateAndTime.DateAndTime',
  Decimal: 'Decimal',
  Double: 'FP',
  Integer: 'Whole.None',
  Lookup: 'Lookup.Simple',
  Memo: 'Multiple',
  Money: 'Currency',
  Owner: 'Lookup.Owner',
  Picklist: 'OptionSet',
  State: 'OptionSet',
  Status: 'OptionSet',
};

export const manifestType = (attributeType: string | undefined): string =>
  types[attributeType ?? ''] ?? 'SingleLine.Text';
