const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Why a request is not one of this page, or undefined when it is. The site holds a key and forwards with it, so a page
 * of somebody else in the same browser must not get through: neither by posting here (`Origin`) nor by a name of its
 * own that leads to this machine (`Host`).
 */
export function refuseForeign(headers: Headers): string | undefined {
  const host = headers.get('host') ?? '';
  const origin = headers.get('origin');
  if (!loopbackHosts.has(host.replace(/:\d+$/, '')))
    return 'This page answers under 127.0.0.1 and localhost only.';
  if (origin !== null && origin !== `http://${host}`) return 'Only the page itself may send from a browser.';
  return undefined;
}
