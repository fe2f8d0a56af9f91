import { ControlError } from './control-error';

/** Turns a JSON value into what it stands for, or throws a ControlError that names it. */
export type Reader<T> = (value: unknown, name: string) => T;

type Members<S extends Readonly<Record<string, Reader<unknown>>>> = {
  readonly [K in keyof S]: ReturnType<S[K]>;
};

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const expected = (name: string, what: string, value: unknown): ControlError =>
  new ControlError(`"${name}" must be ${what}; got ${shown(value)}.`);

/** Reads an object that may have these members and no others, so that a misspelt one never passes silently. */
export const object =
  <S extends Readonly<Record<string, Reader<unknown>>>>(shape: S): Reader<Members<S>> =>
  (value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw expected(name, 'an object', value);
    const given = value as Readonly<Record<string, unknown>>;
    for (const member of Object.keys(given))
      if (!(member in shape))
        throw new ControlError(
          `"${member}" is not a member of ${name}. Known members: ${Object.keys(shape).join(', ') || 'none'}.`,
        );
    return Object.fromEntries(
      Object.entries(shape).map(([member, reader]) => [member, reader(given[member], member)]),
    ) as Members<S>;
  };

export const optional =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, name) =>
    value === undefined ? undefined : reader(value, name);

export const text: Reader<string> = (value, name) => {
  if (typeof value !== 'string' || value === '') throw expected(name, 'a text that is not empty', value);
  return value;
};

export const yesNo: Reader<boolean> = (value, name) => {
  if (typeof value !== 'boolean') throw expected(name, 'true or false', value);
  return value;
};

export const number =
  (min: number, max: number, whole: boolean): Reader<number> =>
  (value, name) => {
    const fits =
      typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
    if (!fits) throw expected(name, `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`, value);
    return value;
  };

export const list =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (value, name) => {
    if (!Array.isArray(value)) throw expected(name, 'a list', value);
    return value.map((item) => reader(item, name));
  };

export const oneOf =
  <const T extends string | number>(allowed: readonly T[]): Reader<T> =>
  (value, name) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw expected(name, `one of ${allowed.map(shown).join(', ')}`, value);
    return found;
  };

/** One value, or a list of them. */
export const oneOrMany =
  <T>(reader: Reader<T>): Reader<T | readonly T[]> =>
  (value, name) =>
    Array.isArray(value) ? list(reader)(value, name) : reader(value, name);
