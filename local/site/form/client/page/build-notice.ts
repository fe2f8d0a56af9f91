import type { ControlStates } from '../../control-state';

/**
 * What is said above the screen while controls are built; empty when there is nothing to wait for. Controls that are
 * there already are built again without a word.
 * @param names every control of the screen
 */
export function buildNotice(
  { isBuilding, failure, controls }: ControlStates,
  names: readonly string[],
): string {
  if (failure !== undefined) return `A control could not be built. ${failure}`;
  const ready = names.filter((name) => name in controls).length;
  if (!isBuilding || ready === names.length) return '';
  return (
    `The controls are being built: ${ready} of ${names.length} are ready. ` +
    'The first time this takes a minute or two. They appear here by themselves.'
  );
}

/** What stands in the place of a control that is not there. */
export const missingWords = ({ isBuilding }: ControlStates): string =>
  isBuilding
    ? 'is being built …'
    : 'is not built. Run "npm run controls" to see why, then open the page again.';
