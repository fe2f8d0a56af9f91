/** Reads single settings and gathers what is wrong with them, so that one start shows every mistake at once. */
export class SettingsReader {
  readonly problems: string[] = [];

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** `secret`: the value is described, never repeated. */
  refuse(name: string, expected: string, secret = false): undefined {
    const value = this.text(name);
    const got =
      value === undefined
        ? 'it is not set'
        : secret
          ? `it has a value of ${value.length} characters that does not fit`
          : `it is "${value.slice(0, 100)}"`;
    this.problems.push(`${name}: ${got}, expected ${expected}.`);
    return undefined;
  }

  oneOf<T extends string>(name: string, choices: readonly [T, ...T[]], fallback: T): T {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const found = choices.find((choice) => choice === value.toLowerCase());
    if (found === undefined) this.refuse(name, `one of ${choices.join(', ')}`);
    return found ?? fallback;
  }

  wholeNumber(name: string, range: { min: number; max: number; fallback: number; unit: string }): number {
    const value = this.text(name);
    if (value === undefined) return range.fallback;
    const parsed = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (parsed >= range.min && parsed <= range.max) return parsed;
    this.refuse(name, `a whole number of ${range.unit} from ${range.min} to ${range.max}`);
    return range.fallback;
  }

  /** `secret`: as in `refuse`. */
  url(name: string, expected: string, secret = false): URL | undefined {
    const value = this.text(name);
    if (value === undefined || !URL.canParse(value)) return this.refuse(name, expected, secret);
    return new URL(value);
  }
}

/** Bad settings. The message is complete: each line names a setting, what it got and what it wants. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The settings do not allow a start:\n${problems.map((problem) => `  ${problem}`).join('\n')}\n` +
        'Mend them in the Function App’s settings (locally: the environment or local.settings.json) and start again.',
    );
    this.name = 'SettingsError';
  }
}
