/** The body of one row or of a nested value, ready for `JSON.stringify`. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonRow;
export interface JsonRow {
  readonly [member: string]: JsonValue;
}

/** What a request says besides the table: the same for OData and FetchXML. */
export interface QueryRequest {
  /** Rows per page (`Prefer: odata.maxpagesize`); the service never gives more than 5000. */
  readonly maxPageSize?: number;
  /** `Prefer: odata.include-annotations="*"`: formatted values, look-up annotations, total counts. */
  readonly includeAnnotations: boolean;
  /** The service's clock, for `Today`, `LastXDays` and their like. */
  readonly nowMs: number;
  /** Absolute URL up to and with `/api/data/v9.2/`. */
  readonly contextBase: string;
  /** Id of the calling user, for `EqualUserId` and `eq-userid`. */
  readonly userId?: string;
}

/** `options` are the decoded system query options (`$select`, `$filter`, …) and parameter aliases (`@p1`). */
export interface ODataQuery extends QueryRequest {
  readonly options: ReadonlyMap<string, string>;
  /** Only these rows may answer: one id for Retrieve, the related ids for a navigation path. */
  readonly rowIds?: readonly string[];
  /** One row is asked for by its id or key: no paging, and a context that ends in `/$entity`. */
  readonly single?: boolean;
}

export interface ODataResult {
  /** Value of `@odata.context`. */
  readonly context: string;
  readonly rows: readonly JsonRow[];
  /** Percent-encoded query of `@odata.nextLink`, without the question mark. */
  readonly nextLinkQuery?: string;
  /** `@odata.count`: at most 5000. */
  readonly count?: number;
  readonly totalRecordCount?: number;
  readonly totalRecordCountLimitExceeded?: boolean;
  /** FetchXML: value of `@Microsoft.Dynamics.CRM.fetchxmlpagingcookie`. */
  readonly fetchXmlPagingCookie?: string;
  /** FetchXML: value of `@Microsoft.Dynamics.CRM.morerecords`. */
  readonly moreRecords?: boolean;
}
