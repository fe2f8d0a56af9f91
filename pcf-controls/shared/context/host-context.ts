/** The record that the form shows. Not in the published types: forms say it in `mode.contextInfo`, some hosts in `page`. */
export interface ContextInfo {
  readonly entityId?: string;
  readonly entityTypeName?: string;
}

/** A control's context with the member that the published types leave out. */
export type HostContext<I> = ComponentFramework.Context<I> & {
  readonly mode: ComponentFramework.Mode & { readonly contextInfo?: ContextInfo };
  readonly page?: ContextInfo;
};

/** What of a context does not depend on the control's properties. */
export type AnyContext = Omit<HostContext<unknown>, 'parameters'>;

export interface RecordReference {
  readonly table: string;
  /** Without braces, lower case. */
  readonly id: string;
}

/** The record of the form; undefined on a create form, where there is no row yet. */
export const recordOf = (context: AnyContext): RecordReference | undefined => {
  const { entityId, entityTypeName } = context.mode.contextInfo ?? context.page ?? {};
  const id = entityId?.replace(/[{}]/g, '').toLowerCase();
  return id && entityTypeName ? { table: entityTypeName, id } : undefined;
};
