import type { ColumnType } from '../read/table-types';

const choiceLike: readonly ColumnType[] = ['picklist', 'state', 'status'];

/** Dynamics' form controls: which columns each can show, as real forms have them. No list: any column. */
export const fieldClasses: Readonly<Record<string, readonly ColumnType[] | 'any'>> = {
  '4273EDBD-AC1D-40D3-9FB2-095C621B552D': ['string'],
  'E0DECE4B-6FC8-4A8F-A065-082708572369': ['memo', 'string'],
  'ADA2203E-B4CD-49BE-9DDF-234642B43B52': ['string'],
  '8C10015A-B339-4982-9474-A95FE05631A5': ['string'],
  '3EF39988-22BB-4F0B-BBBE-64B5A3748AEE': choiceLike,
  '5D68B988-0661-4DB2-BC3E-17598AD3BE6C': ['status'],
  '67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED': ['boolean'],
  '5B773807-9FB2-42DB-97C3-7A91EFF8ADFF': ['datetime'],
  'C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F': ['integer'],
  '270BD3DB-D9AF-4782-9025-509E298DEC0A': ['lookup', 'owner'],
  '5C5600E0-1D6E-4205-A272-BE80DA87FD42': ['lookup'],
  'F9A8A302-114E-466A-B582-6771B2AE0D92': 'any',
};

export const gridClass = 'E7A81278-8635-4D9E-8D4D-59480B391C5B';
export const customControlClass = 'F9A8A302-114E-466A-B582-6771B2AE0D92';

/** Controls that show no column. */
export const otherClasses: readonly string[] = [
  gridClass,
  customControlClass,
  '06375649-C143-495E-A496-C962E5B4488E',
];
