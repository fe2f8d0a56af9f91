import type { Dataverse } from '../dataverse/dataverse';
import { textIn } from '../dataverse/text-in';

/** The lead that a touch belongs to and when it happened. */
export interface KnownTouch {
  readonly leadId: string;
  readonly touchedAtMs: number;
}

/** By touch key. */
export type KnownTouches = ReadonlyMap<string, KnownTouch>;

/**
 * Touches of the given leads, by lead id. FetchXML, because its `in` is documented for look-ups;
 * ids come from Dataverse itself and need no escaping.
 */
export async function readTouches(
  dataverse: Dataverse,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, KnownTouches>> {
  const byLead = new Map<string, Map<string, KnownTouch>>();
  for (let start = 0; start < leadIds.length; start += leadsPerQuery) {
    const rows = await dataverse.fetchXml(
      'mpl_leadtouch',
      touchesOf(leadIds.slice(start, start + leadsPerQuery)),
    );
    for (const row of rows) {
      const leadId = textIn(row, '_mpl_leadid_value');
      const touches = byLead.get(leadId) ?? new Map<string, KnownTouch>();
      byLead.set(leadId, touches);
      touches.set(textIn(row, 'mpl_touchkey').toLowerCase(), {
        leadId,
        touchedAtMs: Date.parse(textIn(row, 'mpl_touchedon')),
      });
    }
  }
  return byLead;
}

/** Keeps the encoded query below the 64 KB that a request inside a batch may have. */
const leadsPerQuery = 500;

function touchesOf(leadIds: readonly string[]): string {
  const values = leadIds.map((id) => `<value>${id}</value>`).join('');
  return (
    '<fetch><entity name="mpl_leadtouch"><attribute name="mpl_touchkey"/><attribute name="mpl_touchedon"/>' +
    `<attribute name="mpl_leadid"/><filter><condition attribute="mpl_leadid" operator="in">${values}</condition></filter>` +
    '</entity></fetch>'
  );
}
