import type { ControlManifest } from '../../../../../solution/read/control-manifest';
import type { BoundProperty } from '../../screen';
import { toProperty, type ColumnValue, type HostProperty } from './property';

/** Every property of the manifest as the form fills it: from a column, with a constant, or not at all. */
export function boundParameters(
  { properties }: Pick<ControlManifest, 'properties'>,
  bound: readonly BoundProperty[],
  valueOf: (column: string) => ColumnValue,
): Readonly<Record<string, HostProperty>> {
  const bindings = new Map(bound.map((binding) => [binding.name, binding]));
  return Object.fromEntries(
    properties.map((property) => {
      const binding = bindings.get(property.name);
      if (binding === undefined) return [property.name, toProperty(property, { raw: null, formatted: '' })];
      if ('constant' in binding) {
        const { constant } = binding;
        return [property.name, toProperty(property, { raw: constant, formatted: constant })];
      }
      return [property.name, toProperty(property, valueOf(binding.column), binding.column)];
    }),
  );
}
