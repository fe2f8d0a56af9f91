import type { ControlProperty } from '../../../../../solution/read/control-manifest';

/** A value as the Web API gives it, with its text. */
export interface ColumnValue {
  readonly raw: unknown;
  readonly formatted: string;
}

/** What a control finds under a property's name in `context.parameters`. */
export interface HostProperty {
  readonly raw: unknown;
  readonly formatted: string;
  readonly type: string;
  readonly error: boolean;
  readonly errorMessage: string;
  readonly security: { readonly editable: boolean; readonly readable: boolean; readonly secured: boolean };
  readonly attributes: { readonly LogicalName: string } | undefined;
}

/** Nobody's columns are secured on this page. */
const security = { editable: true, readable: true, secured: false };

/** @param column Left out for a property that the form leaves empty or fills with a constant. */
export function toProperty({ types }: ControlProperty, value: ColumnValue, column?: string): HostProperty {
  const type = types[0] ?? 'SingleLine.Text';
  return {
    raw: toRaw(type, value.raw),
    formatted: value.formatted,
    type,
    error: false,
    errorMessage: '',
    security,
    attributes: column === undefined ? undefined : { LogicalName: column },
  };
}

/** Times are dates for a control, yes/no is never empty; the rest is as the Web API has it. */
function toRaw(type: string, raw: unknown): unknown {
  if (type === 'TwoOptions') return raw === true || raw === 'true';
  if (raw === null || raw === undefined) return null;
  return type.startsWith('DateAndTime') ? new Date(raw as string) : raw;
}
