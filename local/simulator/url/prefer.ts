/** The preferences of a request that the service honours. */
export interface Preferences {
  readonly representation: boolean;
  /** Formatted values and error details: `odata.include-annotations` with `*` or a pattern. */
  readonly annotations: boolean;
  readonly maxPageSize?: number;
  readonly continueOnError: boolean;
}

export function parsePrefer(header: string | undefined): Preferences {
  const text = header ?? '';
  const pageSize = /odata\.maxpagesize\s*=\s*"?(\d+)/i.exec(text)?.[1];
  return {
    representation: /(^|[,;\s])return\s*=\s*representation/i.test(text),
    annotations: /odata\.include-annotations\s*=\s*"[^"]+"/i.test(text),
    continueOnError: /odata\.continue-on-error(?!\s*=\s*false)/i.test(text),
    ...(pageSize === undefined ? {} : { maxPageSize: Number(pageSize) }),
  };
}
