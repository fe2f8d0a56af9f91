import { manifest } from '../../../solution/description/manifest';
import { compareVersions } from '../../../solution/release/compare-versions';
import { inPlace, missing, type Finding } from './finding';
import type { WebApi } from './web-api';

const fix = `Import ${manifest.uniqueName}_managed.zip of this version in the Power Platform admin center or with "pac solution import", with "Enable plug-in steps and flows" ticked.`;

/** The solution, in the version that belongs to this app. @param wanted Four numbers. */
export async function checkSolution(api: WebApi, wanted: string): Promise<Finding> {
  const query = `solutions?$filter=uniquename eq '${manifest.uniqueName}'&$select=version`;
  const [solution] = await api.list(query);
  if (solution === undefined) return missing(`The solution ${manifest.uniqueName} is not installed.`, fix);
  const version = String(solution['version']);
  if (compareVersions(version, wanted) < 0)
    return missing(`The solution has version ${version}; this app belongs to ${wanted}.`, fix);
  return inPlace(`Solution ${manifest.uniqueName} ${version}`);
}
