import type { LeadSource, Offer } from '../incoming-lead';
import { action, source } from '../schema/choices';
import { cleanLine } from '../text/clean-text';
import { parseOfferId } from '../offer/parse-offer-id';
import { knownAction, knownSource } from './known-codes';
import { completeAction } from './split-source-and-action';

/** What the text behind the pipe says: `publisher.offer`, an asset id of an Office add-in, or an offer's name. */
const offerOf = (text: string): Offer => {
  if (text === '') return {};
  const looksLikeId = /^[^.\s]+\.\S+$/.test(text) || /^WA\d{6,}$/i.test(text);
  return looksLikeId ? parseOfferId(text) : { title: text };
};

/**
 * Reads `Source-Action|Offer` or the source alone, with the action from its own member as completion. Any text is
 * taken: codes that are not known stay as they came.
 */
export const parseLeadSource = (
  leadSource: string,
  separateAction = '',
): { readonly leadSource: LeadSource; readonly offer: Offer } => {
  const raw = cleanLine(leadSource);
  const pipe = raw.indexOf('|');
  const left = pipe < 0 ? raw : raw.slice(0, pipe).trim();
  const parts = completeAction(left, cleanLine(separateAction));
  const known = { source: knownSource(parts.source), action: knownAction(parts.action) };
  return {
    leadSource: {
      source: known.source?.value ?? source.Unknown,
      sourceCode: known.source?.code ?? parts.source,
      action: known.action?.value ?? action.Unknown,
      actionCode: known.action?.code ?? parts.action,
      raw,
    },
    offer: pipe < 0 ? {} : offerOf(raw.slice(pipe + 1).trim()),
  };
};
