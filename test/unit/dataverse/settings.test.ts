import { checkedOrigin, type DataverseSettings } from '../../../functions/dataverse/settings';

const managed: DataverseSettings = {
  url: 'https://contoso.crm.dynamics.com',
  auth: 'managed-identity',
  timeoutMs: 60_000,
};

describe('settings of the adapter', () => {
  test.each<[string, DataverseSettings, string]>([
    [
      'an address with a path',
      { ...managed, url: 'https://contoso.crm.dynamics.com/main.aspx' },
      'https://contoso.crm.dynamics.com',
    ],
    [
      'plain http on this machine',
      { ...managed, url: 'http://127.0.0.1:7081/', auth: 'none' },
      'http://127.0.0.1:7081',
    ],
    [
      'a name of this machine',
      { ...managed, url: 'http://localhost:7081', auth: 'none' },
      'http://localhost:7081',
    ],
    ['IPv6', { ...managed, url: 'http://[::1]:7081', auth: 'none' }, 'http://[::1]:7081'],
  ])('%s gives the origin', (_, settings, origin) => {
    expect(checkedOrigin(settings)).toBe(origin);
  });

  test.each<[string, DataverseSettings, string]>([
    ['no address', { ...managed, url: 'contoso' }, 'url must be an absolute address'],
    ['plain http elsewhere', { ...managed, url: 'http://contoso.crm.dynamics.com' }, 'https://'],
    ['no sign-in elsewhere', { ...managed, auth: 'none' }, '"none"'],
    [
      'no sign-in on a host that only looks local',
      { ...managed, url: 'https://127.0.0.1.contoso.com', auth: 'none' },
      '"none"',
    ],
    [
      'a client secret without its parts',
      { ...managed, auth: 'client-secret', clientId: 'a' },
      'needs tenantId',
    ],
  ])('%s is refused', (_, settings, message) => {
    expect(() => checkedOrigin(settings)).toThrow(new RegExp(message));
  });
});
