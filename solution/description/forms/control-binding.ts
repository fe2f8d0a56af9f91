/** A control of ours on a column. Every property that its manifest declares has a value here. */
export interface ControlBinding {
  /** Name of the control's class and folder. */
  readonly control: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A control of ours instead of a sub-grid's own grid. */
export interface GridBinding extends ControlBinding {
  /** The manifest's name of the data set. */
  readonly dataSet: string;
}

/** A column of the form's table, or a constant of one of the manifest's types. */
export type PropertyValue =
  { readonly column: string } | { readonly constant: string; readonly type: string };

const namespace = 'MarketplaceLeads';
const prefix = 'mpl';

/** The control's name in Dataverse. */
export const componentName = (control: string): string => `${prefix}_${namespace}.${control}`;
