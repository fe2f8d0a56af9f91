import type { ControlStates } from '../../../../local/site/form/control-state';
import { buildNotice, missingWords } from '../../../../local/site/form/client/page/build-notice';

const names = ['FollowUpStatus', 'LeadGrid'];
const built = (...ready: readonly string[]): ControlStates['controls'] =>
  Object.fromEntries(ready.map((name) => [name, {} as ControlStates['controls'][string]]));

describe('the notice above the screen', () => {
  it.each([
    ['nothing is built yet', [], /being built: 0 of 2 are ready\. .*minute/],
    ['some are ready', ['LeadGrid'], /being built: 1 of 2 are ready/],
    ['all are there and are looked at again', names, /^$/],
  ])('while %s', (_name, ready, words) => {
    expect(buildNotice({ isBuilding: true, controls: built(...ready) }, names)).toMatch(words);
  });

  it('tells why a build failed, and is gone once all is well', () => {
    const failed = { isBuilding: false, controls: {}, failure: 'LeadGrid: an error' };
    expect(buildNotice(failed, names)).toBe('A control could not be built. LeadGrid: an error');
    expect(buildNotice({ isBuilding: false, controls: built(...names) }, names)).toBe('');
  });
});

it('says of a place without control whether to wait or what to do', () => {
  expect(missingWords({ isBuilding: true, controls: {} })).toBe('is being built …');
  expect(missingWords({ isBuilding: false, controls: {} })).toContain('npm run controls');
});
