import type { Attributes } from '@opentelemetry/api';
import type { LeadFacts } from '../lead-facts';

/** What figures about leads are told apart by. Every member has few values, so that figures stay few. */
export interface CountedLead {
  readonly carrier: string;
  readonly outcome: string;
  /** Absent where nothing of the lead could be read. */
  readonly facts?: LeadFacts | undefined;
  /** A code, and perhaps what it is about: `0x80040237 mpl_leadkey`. */
  readonly reason?: string | undefined;
}

/** The offer is left out: publishers have any number of them, and logs tell it. */
export function leadAttributes({ carrier, outcome, facts, reason }: CountedLead): Attributes {
  const [code] = reason?.split(' ') ?? [];
  return {
    'marketplace_leads.carrier': carrier,
    'marketplace_leads.outcome': outcome,
    'marketplace_leads.source': facts?.source ?? 'Unknown',
    'marketplace_leads.action': facts?.action ?? 'Unknown',
    ...(code !== undefined && { 'error.type': code }),
  };
}
