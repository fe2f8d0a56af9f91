import type { Row } from '../catalog';

/** Something that happened to a row, for the steps that are registered on its message. */
export interface RowEvent {
  readonly message: string;
  readonly table: string;
  readonly id: string;
  /** The columns that the request brought (and what the platform adds), for Create and Update. */
  readonly target?: Row;
  readonly before?: Row;
  readonly after?: Row;
  /** Parameters of messages that carry others than a target. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly output?: Readonly<Record<string, unknown>>;
}
