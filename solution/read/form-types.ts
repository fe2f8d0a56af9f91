import type { XmlElement } from '../xml/xml-element';
import type { LabelMap } from './read-labels';

/** A form or a dashboard. */
export interface ReadForm {
  readonly id: string;
  /** Empty for a dashboard, which belongs to no table. */
  readonly table: string;
  /** `main`, `quickCreate`, `quick`, `dashboard`. */
  readonly type: string;
  readonly labels: LabelMap;
  readonly tabs: readonly ReadTab[];
  readonly header: readonly ReadCell[];
  /** Roles that may choose the form. Empty: everybody. */
  readonly roleIds: readonly string[];
  readonly bindings: readonly ReadBinding[];
  /** The `<form>` as it stands. */
  readonly xml: XmlElement;
}

export interface ReadTab {
  readonly name: string;
  readonly labels: LabelMap;
  readonly columns: readonly { readonly width: string; readonly sections: readonly ReadSection[] }[];
}

export interface ReadSection {
  readonly name: string;
  readonly labels: LabelMap;
  /** Cells side by side. */
  readonly across: number;
  readonly rows: readonly (readonly ReadCell[])[];
}

export interface ReadCell {
  readonly id: string;
  readonly labels: LabelMap;
  readonly showLabel: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly control?: ReadControl;
}

export interface ReadControl {
  readonly id: string;
  /** Upper case, without braces. */
  readonly classId: string;
  readonly uniqueId?: string;
  readonly column?: string;
  readonly isDisabled: boolean;
  /** Text of the simple parameters by name: `ViewId`, `RelationshipName`, … */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Controls of ours in one cell. */
export interface ReadBinding {
  /** `uniqueid` of the control that they stand in for. */
  readonly forControl: string;
  readonly controls: readonly BoundControl[];
}

export interface BoundControl {
  /** Name in Dataverse (`mpl_MarketplaceLeads.LeadGrid`); undefined for Dynamics' own to fall back to. */
  readonly name?: string;
  readonly classId?: string;
  readonly formFactor?: number;
  readonly properties: readonly BoundProperty[];
  readonly dataSets: readonly BoundDataSet[];
}

export interface BoundProperty {
  readonly name: string;
  readonly value: string;
  /** A constant of this manifest type; left out: the value names a column. */
  readonly constantType?: string;
}

export interface BoundDataSet {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}
