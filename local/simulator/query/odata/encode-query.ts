/** A query string in which the characters that OData gives a meaning stay readable, as in the service's links. */
export const encodeQuery = (options: ReadonlyMap<string, string>): string =>
  [...options].map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`).join('&');

const encodePart = (text: string): string =>
  encodeURIComponent(text).replace(/%(24|2C|2F|3A|40)/g, (code) => decodeURIComponent(code));
