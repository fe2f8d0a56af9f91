export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of the data-contract serializer: choices stand in an object with `Value`, everything else is itself. */
export const attributeOf = (value: unknown): unknown =>
  isObject(value) && 'Value' in value ? value['Value'] : value;

/** Columns of an `Entity`, which come as a list of keys and values; none for anything else. */
export function attributesOf(entity: unknown): Readonly<Record<string, unknown>> {
  const list = isObject(entity) ? entity['Attributes'] : undefined;
  if (!Array.isArray(list)) return {};
  return Object.fromEntries(
    list.filter(isObject).map((entry) => [String(entry['key']), attributeOf(entry['value'])]),
  );
}

/** The input parameter of that name. */
export function parameterOf(context: Readonly<Record<string, unknown>>, name: string): unknown {
  const list = context['InputParameters'];
  if (!Array.isArray(list)) return undefined;
  return list.filter(isObject).find((entry) => entry['key'] === name)?.['value'];
}
