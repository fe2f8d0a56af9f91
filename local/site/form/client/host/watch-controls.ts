import { askSite } from '../../../client/ask-site';
import type { ControlStates } from '../../control-state';

const pauseMs = 1_000;

/** Tells which controls there are, and goes on asking while some are being built. `isChanged`: another set, or another bundle. */
export function watchControls(tell: (states: ControlStates, isChanged: boolean) => void): void {
  let known = '';
  const look = async (): Promise<void> => {
    const answer = await askSite<ControlStates>('/read/controls');
    if (answer.kind === 'read') {
      const versions = JSON.stringify(
        Object.entries(answer.value.controls).map(([name, { version }]) => [name, version]),
      );
      tell(answer.value, versions !== known);
      known = versions;
      if (!answer.value.isBuilding) return;
    }
    setTimeout(() => void look(), pauseMs);
  };
  void look();
}
