import * as React from 'react';
import type { Reference } from './lead/lead-record';

/** What the parts ask of the host beside reading and writing. */
export interface HostTools {
  readonly formatTime: (instantMs: number) => string;
  readonly decimalSeparator: string;
  /** Decimals of amounts in the user's settings, for a lead that has no currency yet. */
  readonly currencyDecimals: number;
  /** The host's own dialog to choose a row; undefined when the seller chose none. */
  readonly choose: (tables: readonly string[]) => Promise<Reference | undefined>;
  readonly openRow: (table: string, id: string) => void;
}

const absent: HostTools = {
  formatTime: (instantMs) => new Date(instantMs).toISOString(),
  decimalSeparator: '.',
  currencyDecimals: 2,
  choose: () => Promise.resolve(undefined),
  openRow: () => undefined,
};

export const HostToolsContext = React.createContext<HostTools>(absent);

export const useHostTools = (): HostTools => React.useContext(HostToolsContext);
