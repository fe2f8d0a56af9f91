import { stageFromDynamics, type DynamicsFacts } from '../../../leads/follow-up/stage-from-dynamics';
import { archiveReason, stage } from '../../../leads/schema/choices';

const received = { stage: stage.Received, archiveReason: undefined };
const accepted = { stage: stage.Accepted, archiveReason: undefined };
const archived = (reason: keyof typeof archiveReason) => ({
  stage: stage.Archived,
  archiveReason: archiveReason[reason],
});
const open: DynamicsFacts = { leadState: 0, opportunityStates: [], wasQualified: false, wasReopened: false };
const qualified = { ...open, leadState: 1, wasQualified: true };
const disqualified = { ...open, leadState: 2 };

test.each([
  ['nothing happened', received, open, received],
  ['a seller archived it and left it open', archived('Declined'), open, archived('Declined')],
  ['qualified', received, qualified, accepted],
  ['qualified after it had expired', archived('Expired'), qualified, accepted],
  ['disqualified when it was received', received, disqualified, archived('Declined')],
  ['disqualified when it was accepted', accepted, disqualified, archived('Lost')],
  [
    'disqualified, and word of its qualification comes late',
    archived('Declined'),
    { ...disqualified, wasQualified: true },
    archived('Lost'),
  ],
  ['disqualified after it had expired', archived('Expired'), disqualified, archived('Expired')],
  ['opportunity open', received, { ...qualified, opportunityStates: [0] }, accepted],
  ['opportunity won', accepted, { ...qualified, opportunityStates: [1] }, archived('Won')],
  ['opportunity lost', accepted, { ...qualified, opportunityStates: [2] }, archived('Lost')],
  ['one of two opportunities lost', accepted, { ...qualified, opportunityStates: [2, 0] }, accepted],
  ['one lost, one won', accepted, { ...qualified, opportunityStates: [2, 1] }, archived('Won')],
  [
    'won, and the seller says lost',
    archived('Lost'),
    { ...qualified, opportunityStates: [1] },
    archived('Won'),
  ],
  [
    'a seller archived it as lost while the opportunity is open',
    archived('Lost'),
    { ...qualified, opportunityStates: [0] },
    archived('Lost'),
  ],
  [
    'opportunity opened again',
    archived('Lost'),
    { ...qualified, opportunityStates: [0], wasReopened: true },
    accepted,
  ],
  ['declined lead opened again', archived('Declined'), { ...open, wasReopened: true }, received],
  ['lost lead opened again', archived('Lost'), { ...open, wasReopened: true }, accepted],
  ['expired lead saved again', archived('Expired'), { ...open, wasReopened: true }, archived('Expired')],
])('%s', (_name, current, facts, expected) => {
  const next = stageFromDynamics(current, facts);
  expect(next).toEqual(expected);
  expect(stageFromDynamics(next, { ...facts, wasReopened: false })).toEqual(expected);
});
