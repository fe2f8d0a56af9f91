import type { MissingPart } from '../dataverse';
import { DataverseError } from '../dataverse-error';
import { whoAmI } from '../operations/single-row';
import type { Send } from '../transport/send';
import { missingMessages } from './missing-messages';
import { missingPrivileges } from './missing-privileges';
import { missingTableParts } from './missing-table-parts';
import { featurePrivileges, followUpPrivileges, requirements, type Features } from './requirements';

/**
 * What the environment lacks for this product. An application user that may not even look is told as missing access.
 * @throws DataverseError when nothing can be said now (away, throttling).
 */
export async function checkEnvironment(
  send: Send,
  features: Features | undefined,
): Promise<readonly MissingPart[]> {
  try {
    const { userId } = await whoAmI(send);
    const tableParts = await Promise.all(
      requirements.map((requirement) => missingTableParts(send, requirement)),
    );
    const missingTables = new Set(
      tableParts.flat().flatMap(({ kind, name }) => (kind === 'table' ? [name] : [])),
    );
    const present = requirements.filter(({ table }) => !missingTables.has(table));
    const [messages, privileges] = await Promise.all([
      missingMessages(send, present),
      missingPrivileges(send, userId, [
        ...present.flatMap((requirement) => requirement.privileges),
        ...followUpPrivileges,
        ...(features ? featurePrivileges(features) : []),
      ]),
    ]);
    return [...tableParts.flat(), ...messages, ...privileges];
  } catch (error) {
    if (!(error instanceof DataverseError) || error.family !== 'permanent') throw error;
    return [{ kind: 'access', name: 'application user', fix: error.message }];
  }
}
