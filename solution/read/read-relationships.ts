import { childAt, childrenOf, textAt } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import type { ReadRelationship } from './table-types';

const lower = (parent: XmlElement, name: string): string => (textAt(parent, name) ?? '').toLowerCase();

/** One-to-many relationships of `customizations.xml`. */
export const readRelationships = (customizations: XmlElement): readonly ReadRelationship[] =>
  childrenOf(childAt(customizations, 'EntityRelationships'), 'EntityRelationship').map((relationship) => {
    const roles = childrenOf(childAt(relationship, 'EntityRelationshipRoles'), 'EntityRelationshipRole');
    const navigation = (role: string): string => {
      const found = roles.find((each) => textAt(each, 'RelationshipRoleType') === role);
      return textAt(found, 'NavigationPropertyName') ?? '';
    };
    const cascades = relationship.children.filter(({ name }) => name.startsWith('Cascade'));
    return {
      name: relationship.attributes['Name'] ?? '',
      referencedTable: lower(relationship, 'ReferencedEntityName'),
      referencingTable: lower(relationship, 'ReferencingEntityName'),
      referencingColumn: lower(relationship, 'ReferencingAttributeName'),
      referencingNavigation: navigation('1'),
      referencedNavigation: navigation('0'),
      onDelete: textAt(relationship, 'CascadeDelete') ?? '',
      cascades: new Map(cascades.map(({ name, text }) => [name, text ?? ''])),
    };
  });
