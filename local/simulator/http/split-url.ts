export interface ServiceUrl {
  /** Service root with a slash at its end. */
  readonly base: string;
  /** Undecoded, relative to the root. */
  readonly path: string;
  /** Undecoded, without the question mark. */
  readonly query: string;
}

/** `http://host/api/data/v9.2/leads?$top=1` in its parts. A version that the service does not know stays in the path. */
export function splitUrl(url: URL): ServiceUrl {
  const [, version, path] = /^\/api\/data\/(v9\.\d)(?:\/(.*))?$/.exec(url.pathname) ?? [];
  const query = url.search.replace(/^\?/, '');
  if (version === undefined)
    return { base: `${url.origin}/api/data/v9.2/`, path: url.pathname.slice(1), query };
  return { base: `${url.origin}/api/data/${version}/`, path: path ?? '', query };
}
