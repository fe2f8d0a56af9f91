import { version } from '../../../package.json';
import { versionsOf } from '../../../solution/stamp/versions';
import { DataverseError } from '../../dataverse/dataverse-error';
import type { Finding } from './finding';
import { runSetup } from './run-setup';
import { readSetupSettings } from './setup-settings';

export interface SetupOutcome {
  readonly text: string;
  /** 0: all is in place. */
  readonly exitCode: number;
}

/** `npm run leads -- setup`. @throws SettingsError. */
export async function setupCommand(env: Readonly<Record<string, string | undefined>>): Promise<SetupOutcome> {
  const settings = readSetupSettings(env);
  try {
    const findings = await runSetup(settings, { solutionVersion: versionsOf(version).solution });
    const open = findings.filter(({ kind }) => kind === 'missing').length;
    const last = open === 0 ? 'Everything is in place.' : `${open} to do. Run set-up again when it is done.`;
    return { text: [...findings.map(line), '', last].join('\n'), exitCode: open === 0 ? 0 : 1 };
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    const hint = error.code === 'sign-in' ? `${signIn}\n` : '';
    return { text: `${hint}${error.message}`, exitCode: 2 };
  }
}

const signIn =
  'Sign in on this machine first, as a System Administrator of the environment: az login, or azd auth login.';

const marks: Readonly<Record<Finding['kind'], string>> = {
  'in-place': 'ok     ',
  mended: 'done   ',
  missing: 'MISSING',
};

const line = (finding: Finding): string =>
  finding.kind === 'missing'
    ? `${marks.missing}  ${finding.text}\n         ${finding.fix}`
    : `${marks[finding.kind]}  ${finding.text}`;
