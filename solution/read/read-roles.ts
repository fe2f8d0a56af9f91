import { childAt, childrenOf } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import type { ReadRole } from './component-types';
import { plainId } from './plain-id';

/** Security roles of `customizations.xml`. */
export const readRoles = (customizations: XmlElement): readonly ReadRole[] =>
  childrenOf(childAt(customizations, 'Roles'), 'Role').map((role) => ({
    id: plainId(role.attributes['id']),
    name: role.attributes['name'] ?? '',
    privileges: childrenOf(childAt(role, 'RolePrivileges'), 'RolePrivilege').map(({ attributes }) => ({
      name: attributes['name'] ?? '',
      level: attributes['level'] ?? '',
    })),
  }));
