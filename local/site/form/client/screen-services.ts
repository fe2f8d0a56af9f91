import type { ControlStates } from '../control-state';
import type { Screen } from '../screen';
import type { FormatValue } from './dataset/formatted-text';
import type { DataverseClient } from './dataverse/dataverse-client';
import type { ReadTable } from './dataverse/table-metadata';
import type { createContext, Standing } from './host/create-context';
import type { HostWebApi } from './dataverse/web-api';

/** Makes the context of a control out of where it stands and what the switches say. */
export type ContextOf = (standing: Standing) => ReturnType<typeof createContext>;

/** What the views of the screen work with, made anew for each language. */
export interface ScreenServices {
  readonly screen: Screen;
  readonly states: ControlStates;
  readonly language: number;
  readonly ask: DataverseClient;
  readonly readTable: ReadTable;
  readonly webAPI: HostWebApi;
  readonly format: FormatValue;
  readonly contextOf: ContextOf;
}

/** A view that is shown. */
export interface ShownView {
  /** The switches changed; `updatedProperties` as a host would name what did. */
  readonly update: (updatedProperties: readonly string[]) => void;
  /** A control wrote something. */
  readonly onWrite: () => void;
  /** Ends the controls; resolves when what was typed is saved, as apps do when a form is left. */
  readonly close: () => Promise<void>;
}
