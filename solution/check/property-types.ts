import type { ColumnType } from '../read/table-types';

/** Which columns a property of a manifest type can be bound to (Microsoft Learn, "property element"). */
const columnsForType: Readonly<Record<string, readonly ColumnType[]>> = {
  'SingleLine.Text': ['string'],
  'SingleLine.TextArea': ['string'],
  'SingleLine.Email': ['string'],
  'SingleLine.Phone': ['string'],
  'SingleLine.URL': ['string'],
  Multiple: ['memo', 'string'],
  OptionSet: ['picklist', 'state', 'status'],
  TwoOptions: ['boolean'],
  'DateAndTime.DateAndTime': ['datetime'],
  'DateAndTime.DateOnly': ['datetime'],
  'Whole.None': ['integer'],
  'Lookup.Simple': ['lookup', 'owner'],
};

/** Manifest types that want text of one format only. */
const formats: Readonly<Record<string, string>> = {
  'SingleLine.Email': 'email',
  'SingleLine.Phone': 'phone',
  'SingleLine.URL': 'url',
};

/** Whether a column fits a property of a manifest type. @param format Of a text column that is no plain text. */
export const fitsProperty = (manifestType: string, type: ColumnType, format: string | undefined): boolean =>
  (columnsForType[manifestType]?.includes(type) ?? false) &&
  (formats[manifestType] === undefined || formats[manifestType] === format);
