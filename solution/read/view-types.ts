import type { XmlElement } from '../xml/xml-element';
import type { LabelMap } from './read-labels';

export interface ReadView {
  /** Lower case, without braces, as all ids here. */
  readonly id: string;
  readonly table: string;
  readonly labels: LabelMap;
  readonly queryType: number;
  readonly isDefault: boolean;
  readonly columns: readonly ReadViewColumn[];
  readonly rowId: string;
  readonly jump: string;
  /** The whole `<fetch>`. */
  readonly fetch: XmlElement;
}

export interface ReadViewColumn {
  readonly name: string;
  readonly width: number;
  readonly isHidden: boolean;
}

export interface ReadChart {
  readonly id: string;
  readonly table: string;
  readonly labels: LabelMap;
  readonly chartTypes: readonly string[];
  readonly fetch: XmlElement;
  /** Aliases of the query that the axes use. */
  readonly categories: readonly string[];
  readonly measures: readonly string[];
  readonly measureCollections: number;
}
