/** Points on which Microsoft's documentation says nothing or two things: the simulator can answer either way. */
export interface Behaviour {
  /** Lead table reference: a closed lead is read-only. Whether the Web API refuses a write to it is not documented. */
  readonly closedLeads: 'refuse' | 'allow';
  /** Code for an unknown property: newer organizations and older ones. */
  readonly unknownPropertyCode: '0x80048d19' | '0x0';
  /** Status of a refusal by a duplicate-detection rule: both are documented. */
  readonly duplicateRuleStatus: 412 | 500;
  /** Status of a `$batch` without continue-on-error in which a part failed: 400, or the part's own. */
  readonly failedBatchStatus: 400 | 'part';
  /** Value of `x-ms-dop-hint`: 4 is what developer environments say, 48 is the documentation's sample. */
  readonly degreeOfParallelism: number;
}

export const defaultBehaviour: Behaviour = {
  closedLeads: 'refuse',
  unknownPropertyCode: '0x80048d19',
  duplicateRuleStatus: 412,
  failedBatchStatus: 400,
  degreeOfParallelism: 4,
};
