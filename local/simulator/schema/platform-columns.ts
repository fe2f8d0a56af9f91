import { dateTime, integer, readOnly, type ColumnKinds } from './column-kinds';
import { lookup, readOnlyLookup, type LookupKind, type TableDeclaration } from './table-declaration';

/** Columns that every table has. `overriddencreatedon` can be set at creation only. */
export const platformColumns: ColumnKinds = {
  createdon: readOnly({ ...dateTime, displayName: 'Created On' }),
  modifiedon: readOnly({ ...dateTime, displayName: 'Modified On' }),
  overriddencreatedon: { ...dateTime, displayName: 'Record Created On', write: 'create' },
  importsequencenumber: { ...integer(), write: 'create' },
  timezoneruleversionnumber: integer(-1),
  utcconversiontimezonecode: integer(-1),
  versionnumber: { type: 'bigint', displayName: 'Version Number', write: 'never' },
};

/** Who made, changed and owns a row. The owner's navigation property is `ownerid` for users and teams alike. */
export function platformLookups({
  logicalName,
  ownership,
}: TableDeclaration): Readonly<Record<string, LookupKind>> {
  const by = (column: string): Record<string, LookupKind> => ({
    [column]: readOnlyLookup({
      table: 'systemuser',
      navigation: column,
      collection: `lk_${logicalName}base_${column}`,
    }),
  });
  const made = {
    ...by('createdby'),
    ...by('modifiedby'),
    ...by('createdonbehalfby'),
    ...by('modifiedonbehalfby'),
  };
  if (ownership === 'organization') return made;
  return {
    ...made,
    ownerid: lookup(
      { table: 'systemuser', navigation: 'ownerid', collection: `owner_${logicalName}s` },
      { table: 'team', navigation: 'ownerid', collection: `team_owner_${logicalName}s` },
    ),
    owninguser: readOnlyLookup({ table: 'systemuser', collection: `user_${logicalName}` }),
    owningteam: readOnlyLookup({ table: 'team', collection: `team_${logicalName}` }),
    owningbusinessunit: readOnlyLookup({ table: 'businessunit', collection: `business_unit_${logicalName}` }),
  };
}
