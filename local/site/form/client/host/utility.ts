import type { ReadTable } from '../dataverse/table-metadata';
import type { User } from '../dataverse/user';
import type { ChooseRow } from './lookup-dialog';

/** Names of the platform's privilege types, by number. */
const privilegeNames = ['None', 'Create', 'Read', 'Write', 'Delete', 'Assign', 'Share', 'Append', 'AppendTo'];

/** `context.utils`: privileges as the user's roles have them, look-ups in a dialog, metadata from Dataverse. */
export const createUtility = (
  user: User,
  readTable: ReadTable,
  choose: ChooseRow,
): Partial<ComponentFramework.Utility> => ({
  hasEntityPrivilege: (table, type) =>
    user.privileges.has(`prv${privilegeNames[type] ?? ''}${table}`.toLowerCase()),
  async lookupObjects({ entityTypes = [], defaultEntityType }) {
    const chosen = await choose(entityTypes.length > 0 ? entityTypes : [defaultEntityType ?? 'lead']);
    return chosen === undefined ? [] : [chosen];
  },
  async getEntityMetadata(table, attributes = []) {
    const { entitySet, primaryId, primaryName, displayName, columns } = await readTable(table);
    const known = new Map(
      attributes.map((name) => [
        name,
        {
          LogicalName: name,
          AttributeTypeName: columns.get(name)?.type,
          DisplayName: columns.get(name)?.displayName,
        },
      ]),
    );
    return {
      LogicalName: table,
      EntitySetName: entitySet,
      PrimaryIdAttribute: primaryId,
      PrimaryNameAttribute: primaryName,
      DisplayName: displayName,
      Attributes: { get: (name: string) => known.get(name) },
    };
  },
});
