import type { Grant, PrivilegeLevel, Right, RoleDescription } from '../description/roles/role-description';

const levelNames: Readonly<Record<PrivilegeLevel, string>> = {
  Basic: 'own',
  Local: 'business unit',
  Deep: 'business unit and below',
  Global: 'all',
};

/** A role's privileges with the reason for each, as Markdown for the administrator guide. */
export const privilegeTable = ({ name, grants }: RoleDescription): string =>
  [
    `### ${name}`,
    '',
    '| table | rights | because |',
    '|---|---|---|',
    ...grants.map((grant) => `| ${grant.table} | ${rightsOf(grant)} | ${grant.why} |`),
  ].join('\n');

/** Rights of the same level together: "Create (own); Read, Write (business unit)". */
function rightsOf({ rights }: Grant): string {
  const byLevel = new Map<PrivilegeLevel, Right[]>();
  for (const [right, level] of Object.entries(rights) as [Right, PrivilegeLevel][])
    byLevel.set(level, [...(byLevel.get(level) ?? []), right]);
  return [...byLevel].map(([level, names]) => `${names.join(', ')} (${levelNames[level]})`).join('; ');
}

const begin = '<!-- roles -->';
const end = '<!-- /roles -->';

/** The guide with the tables between its two marks written anew. @throws Error when a mark is missing. */
export function withPrivilegeTables(guide: string, roles: readonly RoleDescription[]): string {
  const [before, rest] = guide.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The administrator guide must hold ${begin} and ${end} once, in this order.`);
  return `${before}${begin}\n\n${roles.map(privilegeTable).join('\n\n')}\n\n${end}${after}`;
}
