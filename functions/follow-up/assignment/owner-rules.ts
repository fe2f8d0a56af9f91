import type { SettingsReader } from '../../settings';

/** A user or team of the environment, by id. */
export interface Owner {
  readonly table: 'systemuser' | 'team';
  readonly id: string;
}

/** One owner, or several who take turns. */
export type Owners = readonly [Owner, ...Owner[]];

/** Words that a lead must have, compared without regard to letter case; one that is absent does not matter. */
export interface OwnerCondition {
  /** Labels or codes of Microsoft's: AppSource, SPZA … */
  readonly source?: readonly string[];
  readonly action?: readonly string[];
  /** Offer id, with or without its publisher, or title. */
  readonly offer?: readonly string[];
  /** ISO 3166-1 alpha-2 or as the customer wrote it. */
  readonly country?: readonly string[];
}

export interface OwnerRules {
  /** The first that fits decides. */
  readonly rules: readonly { readonly when: OwnerCondition; readonly owners: Owners }[];
  /** Absent: the default team of the service user's business unit. */
  readonly otherwise: Owners | undefined;
}

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const conditionNames = ['source', 'action', 'offer', 'country'] as const;
const example =
  'a JSON file such as {"rules":[{"when":{"country":["SE"]},"owner":{"user":["<id>","<id>"]}}],"otherwise":{"team":"<id>"}}';

/** Reads the text of a rules file; says what is wrong in `settings.problems` under the setting's name. */
export function readOwnerRules(settings: SettingsReader, name: string, text: string): OwnerRules | undefined {
  try {
    // Editors on Windows begin a file with a byte order mark, which JSON does not know.
    return toRules(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const reason = error instanceof RuleError ? ` (${error.message})` : ' (it is not JSON)';
    return settings.refuse(name, `${example}${reason}`);
  }
}

class RuleError extends Error {}

function toRules(value: unknown): OwnerRules {
  const { rules = [], otherwise, ...others } = objectOf(value, 'the file');
  refuseOthers(others, 'the file');
  if (!Array.isArray(rules)) throw new RuleError('"rules" must be a list');
  return {
    rules: rules.map((rule: unknown, index) => {
      const place = `rule ${index + 1}`;
      const { when, owner, ...rest } = objectOf(rule, place);
      refuseOthers(rest, place);
      return { when: toCondition(when ?? {}, place), owners: toOwners(owner, place) };
    }),
    otherwise: otherwise === undefined ? undefined : toOwners(otherwise, '"otherwise"'),
  };
}

function toCondition(value: unknown, place: string): OwnerCondition {
  const given = objectOf(value, `"when" of ${place}`);
  const { source: _s, action: _a, offer: _o, country: _c, ...others } = given;
  refuseOthers(others, `"when" of ${place}`);
  return Object.fromEntries(
    conditionNames.flatMap((name) =>
      given[name] === undefined ? [] : [[name, toTexts(given[name], place)]],
    ),
  );
}

function toOwners(value: unknown, place: string): Owners {
  const { user, team, ...others } = objectOf(value, `the owner of ${place}`);
  refuseOthers(others, `the owner of ${place}`);
  const owners = [
    ...(user === undefined ? [] : toTexts(user, place)).map((id): Owner => ({ table: 'systemuser', id })),
    ...(team === undefined ? [] : toTexts(team, place)).map((id): Owner => ({ table: 'team', id })),
  ].map(({ table, id }): Owner => ({ table, id: id.toLowerCase() }));
  const [first, ...further] = owners;
  if (first === undefined || !owners.every(({ id }) => guid.test(id)))
    throw new RuleError(`the owner of ${place} must be ids of users or teams`);
  return [first, ...further];
}

function toTexts(value: unknown, place: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0 || !list.every((text) => typeof text === 'string' && text.trim() !== ''))
    throw new RuleError(`${place} holds a value that is no text`);
  return list.map((text) => String(text).trim());
}

function objectOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new RuleError(`${place} must be an object`);
}

function refuseOthers(others: object, place: string): void {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new RuleError(`${place} has an unknown member "${unknown.slice(0, 40)}"`);
}
