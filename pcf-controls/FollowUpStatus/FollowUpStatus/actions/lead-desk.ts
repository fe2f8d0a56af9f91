import type { ExecutingWebApi } from '../../../shared/dataverse/execute-action';
import type { LeadRecord } from '../lead/lead-record';

/** What an action works with: the host's calls, the lead as it is stored now, and the time. */
export interface LeadDesk {
  readonly webAPI: ExecutingWebApi;
  readonly lead: LeadRecord;
  readonly nowMs: number;
}
