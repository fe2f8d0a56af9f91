import { knownAction, knownSource } from './known-codes';

export interface SourceAndAction {
  readonly source: string;
  readonly action: string;
}

/** The last hyphen: no known source or action contains one. The articles' typeset dashes count as hyphens. */
const lastHyphen = /^(.+)[-\u2010-\u2015\u2212](.+)$/u;

const splitAtLastHyphen = (text: string): SourceAndAction => {
  const [, source = text, action = ''] = lastHyphen.exec(text) ?? [];
  return { source: source.trim(), action: action.trim() };
};

/** Splits `Source-Action`. A text that is wholly a known code is taken as that code, so that a lone `DNC` is obeyed. */
export const splitSourceAndAction = (text: string): SourceAndAction => {
  if (knownSource(text)) return { source: text, action: '' };
  if (knownAction(text)) return { source: '', action: text };
  return splitAtLastHyphen(text);
};

/**
 * Completes a lead source by the action from its own member. Where the two differ, do not contact wins, then a known
 * code, then the separate member. A hyphen between two unknown words belonged to a free text, not to the grammar.
 */
export const completeAction = (text: string, separateAction: string): SourceAndAction => {
  const parts = splitSourceAndAction(text);
  if (separateAction === '') return parts;
  if (knownAction(parts.action)) {
    const embeddedCounts = knownAction(parts.action)?.code === 'DNC' || !knownAction(separateAction);
    return embeddedCounts ? parts : { ...parts, action: separateAction };
  }
  return { source: knownSource(parts.source) ? parts.source : text, action: separateAction };
};
