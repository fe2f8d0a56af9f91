import { privilegeName, type Right, type RoleDescription } from '../../description/roles/role-description';
import { element, textElement } from '../../xml/xml-element';
import { rootElement, type SourceFile } from '../source-file';
import { braced, stableId } from '../stable-id';

export const roleId = ({ key }: Pick<RoleDescription, 'key'>): string => stableId('role', key);

/** One file for each role, named after it. `isinherited`: members of a team that has the role have it themselves. */
export const roleFiles = (roles: readonly RoleDescription[]): readonly SourceFile[] =>
  roles.map((role) => ({
    path: `Roles/${role.name}.xml`,
    root: rootElement('Role', { id: braced(roleId(role)), name: role.name, isinherited: 1 }, [
      textElement('IsCustomizable', true),
      textElement('IsAutoAssigned', false),
      element('RolePrivileges', {}, privileges(role)),
    ]),
  }));

const privileges = ({ grants }: RoleDescription) =>
  grants.flatMap(({ table, rights }) =>
    (Object.entries(rights) as [Right, string][]).map(([right, level]) =>
      element('RolePrivilege', { name: privilegeName(right, table), level }),
    ),
  );
