import {
  featurePrivileges,
  followUpPrivileges,
  requirements,
} from '../../../functions/dataverse/environment/requirements';
import { privilegeName, type Right } from '../../../solution/description/roles/role-description';
import { serviceRole } from '../../../solution/description/roles/service-role';

const granted = serviceRole.grants.flatMap(({ table, rights }) =>
  (Object.keys(rights) as Right[]).map((right) => privilegeName(right, table).toLowerCase()),
);
const everyFeature = { appNotifications: true, followUpTasks: true, ownerRules: true };
const wanted = [
  ...requirements.flatMap(({ privileges }) => privileges),
  ...followUpPrivileges,
  ...featurePrivileges(everyFeature),
].map((name) => name.toLowerCase());

describe('the role of the service', () => {
  it('holds every privilege that the app asks for, with all features on', () => {
    expect(wanted.filter((name) => !granted.includes(name))).toEqual([]);
  });

  it('changes nothing but what the app asks for: everything else it only reads or appends to', () => {
    const others = granted.filter((name) => !wanted.includes(name));
    expect(others.filter((name) => !/^prv(read|appendto)/.test(name))).toEqual([]);
  });

  it('reads no notification of anybody, and deletes nothing', () => {
    expect(granted).not.toContain('prvreadappnotification');
    expect(granted.filter((name) => name.startsWith('prvdelete'))).toEqual([]);
  });

  it('says of every table why', () => {
    for (const { why } of serviceRole.grants) expect(why).toMatch(/^[A-Z].*[.?]$/s);
  });
});
