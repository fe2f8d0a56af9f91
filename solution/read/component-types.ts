import type { LabelMap } from './read-labels';

/** A line of `RootComponents`, or of an app's components. Named or by id, never both. */
export interface ComponentReference {
  readonly type: number;
  readonly schemaName?: string;
  readonly id?: string;
  readonly behavior?: number;
}

export interface ReadManifest {
  readonly uniqueName: string;
  readonly version: string;
  /** `0` unmanaged, `1` managed; `2` in the sources. */
  readonly managed: string;
  readonly labels: LabelMap;
  readonly publisher: {
    readonly uniqueName: string;
    readonly prefix: string;
    readonly optionValuePrefix: number;
  };
  readonly rootComponents: readonly ComponentReference[];
  /** Logical names of tables that must be there before. */
  readonly requiredTables: readonly string[];
}

export interface ReadRole {
  readonly id: string;
  readonly name: string;
  readonly privileges: readonly { readonly name: string; readonly level: string }[];
}

export interface ReadEndpoint {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly contract: string;
  readonly authType: string;
  readonly isCustomizable: boolean;
  /** Names of all elements, to see that no secret is among them. */
  readonly elements: readonly string[];
}

export interface ReadStep {
  readonly id: string;
  readonly name: string;
  readonly messageId?: string;
  readonly messageName?: string;
  readonly table: string;
  readonly filteringColumns: readonly string[];
  /** Columns of the copies of the row that the step sends along. */
  readonly imageColumns: readonly string[];
  readonly imageIds: readonly string[];
  readonly handlerId: string;
  readonly handlerType: string;
  readonly mode: string;
  readonly stage: string;
}

export interface ReadApp {
  readonly uniqueName: string;
  readonly labels: LabelMap;
  readonly components: readonly ComponentReference[];
  readonly roleIds: readonly string[];
}

export interface ReadSiteMap {
  readonly uniqueName: string;
  readonly entries: readonly ReadSiteMapEntry[];
}

export interface ReadSiteMapEntry {
  readonly id: string;
  readonly titles: LabelMap;
  readonly table?: string;
  readonly url?: string;
  readonly dashboardId?: string;
}
