/** As tools read them, in small letters or in capitals; the last one makes Node itself obey them. */
const proxyVariable = /^((https?|all|no|ftp)_proxy|node_use_env_proxy)$/i;

/**
 * An environment without proxy settings, for processes that speak to each other at 127.0.0.1: the Azure libraries would send even that to the
 * proxy of `HTTP_PROXY`.
 */
export function withoutProxies(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !proxyVariable.test(name)));
}
