import type { FaultMatch, FaultRule, FaultSubject } from './fault-rule';

interface ActiveRule {
  readonly rule: FaultRule;
  readonly matches: (subject: FaultSubject) => boolean;
  fired: number;
}

/** The rules in force. Tried in order; the first that fits and fires ends the search. */
export class FaultRules {
  #rules: readonly ActiveRule[] = [];

  constructor(private readonly random: () => number) {}

  /** Puts these rules in the place of all others. */
  replace(rules: readonly FaultRule[]): void {
    this.#rules = rules.map((rule) => ({ rule, matches: matcher(rule.match ?? {}), fired: 0 }));
  }

  fire(subject: FaultSubject): FaultRule | undefined {
    for (const active of this.#rules) {
      const { times = Infinity, probability = 1 } = active.rule;
      if (active.fired >= times || !active.matches(subject)) continue;
      if (probability < 1 && this.random() >= probability) continue;
      active.fired += 1;
      return active.rule;
    }
    return undefined;
  }

  summary(): readonly object[] {
    return this.#rules.map(({ rule, fired }) => ({ ...rule, fired }));
  }
}

function matcher({ method, pathPattern, operation }: FaultMatch): ActiveRule['matches'] {
  const pattern = pathPattern === undefined ? undefined : new RegExp(pathPattern);
  const isOneOf = (allowed: string | readonly string[] | undefined, value: string): boolean =>
    allowed === undefined || [allowed].flat().some((one) => one.toLowerCase() === value.toLowerCase());
  return (subject) =>
    isOneOf(method, subject.method) &&
    isOneOf(operation, subject.operation) &&
    (pattern?.test(subject.path) ?? true);
}
