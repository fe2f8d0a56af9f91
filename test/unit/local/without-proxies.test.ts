import { withoutProxies } from '../../../local/bootstrap/without-proxies.mjs';

describe('the environment of local processes', () => {
  it.each([
    'http_proxy',
    'HTTP_PROXY',
    'https_proxy',
    'HTTPS_PROXY',
    'Https_Proxy',
    'all_proxy',
    'ALL_PROXY',
    'no_proxy',
    'NO_PROXY',
    'NODE_USE_ENV_PROXY',
  ])('has no %s', (name) => {
    expect(withoutProxies({ [name]: 'http://proxy.example:3128', PATH: '/bin' })).toEqual({ PATH: '/bin' });
  });

  it.each(['PROXY', 'MY_HTTP_PROXY', 'DATAVERSE_URL'])('keeps %s', (name) => {
    expect(withoutProxies({ [name]: 'value' })).toEqual({ [name]: 'value' });
  });
});
