/** Where a step sends its context, and how it proves who it is. */
export interface Endpoint {
  readonly url: string;
  /** 4: key appended as `code`; 5: HTTP headers; 6: query string. Anything else: nothing is added. */
  readonly authType: number | undefined;
  readonly authValue: string | undefined;
}

/** A copy of the row that a step gets, as it was before or is after the operation. */
export interface StepImage {
  readonly alias: string;
  readonly moment: 'pre' | 'post' | 'both';
  /** Columns; `undefined` for all. */
  readonly columns: readonly string[] | undefined;
}

/** An enabled step that calls a web hook. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly message: string;
  /** `undefined`: every table. */
  readonly table: string | undefined;
  readonly synchronous: boolean;
  readonly stage: number;
  readonly rank: number;
  /** For Update: the step runs only when one of these columns is in the request. */
  readonly filteringColumns: readonly string[] | undefined;
  readonly endpoint: Endpoint;
  readonly images: readonly StepImage[];
}
