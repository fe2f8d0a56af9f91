import { readStorageSettings } from '../config-storage';
import { listDeadLetters, replayDeadLetters, type DeadLetter } from '../inbox/dead-letters';
import { readInboxStatus } from '../inbox/inbox-status';
import { createNudger } from '../inbox/nudge';
import { openInboxStorage, type InboxStorage } from '../inbox/storage';
import { storageCode } from '../inbox/storage-fault';
import { SettingsError, SettingsReader } from '../settings';
import { setupCommand } from './setup/setup-command';

const usage = `Usage: npm run leads -- <command>
  status                 what waits, what is dead, what is in quarantine
  dead                   dead letters with reason, attempts, first and last time
  replay <receiptId|all> puts dead letters back into the inbox
  setup                  makes the Dataverse environment ready and says what is missing in it
The storage account is the one in LEAD_STORAGE.`;

async function main([command, argument]: readonly string[]): Promise<number> {
  switch (command) {
    case 'status':
      return show(JSON.stringify(await readInboxStatus(open()), null, 2));
    case 'dead':
      return show(listing(await listDeadLetters(open())));
    case 'replay':
      return argument === undefined ? complain(usage) : replay(open(), argument);
    case 'setup': {
      const { text, exitCode } = await setupCommand(process.env);
      show(text);
      return exitCode;
    }
    default:
      return complain(usage);
  }
}

async function replay(storage: InboxStorage, receiptId: string): Promise<number> {
  const letters = await listDeadLetters(storage, receiptId === 'all' ? undefined : receiptId);
  if (letters.length === 0 && receiptId !== 'all')
    return complain(
      `There is no dead letter with receipt "${receiptId}". "npm run leads -- dead" lists them.`,
    );
  const nudger = createNudger({
    queue: storage.nudges,
    now: Date.now,
    onFault: (code) =>
      void complain(
        `The queue did not take a message (${code}); the leads are delivered within five minutes all the same.`,
      ),
  });
  await replayDeadLetters(storage, letters, (shard) => nudger.nudgeLater(shard, 0));
  return show(`${letters.length} put back into the inbox.`);
}

function listing(letters: readonly DeadLetter[]): string {
  if (letters.length === 0) return 'No dead letters.';
  return letters
    .map(({ row, reason, attempts, firstFailedAt, deadSince }) =>
      [
        row.receiptId,
        `reason ${reason}`,
        `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
        `first ${firstFailedAt}`,
        `last ${deadSince}`,
      ].join('  '),
    )
    .join('\n');
}

function open(): InboxStorage {
  const settings = new SettingsReader(process.env);
  const account = readStorageSettings(settings, 'LEAD_STORAGE');
  if (settings.problems.length > 0) throw new SettingsError(settings.problems);
  return openInboxStorage(account);
}

function show(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}

main(process.argv.slice(2)).then(
  // Ends at once: hints that the queue did not take would be repeated for as long as the process lives.
  (code) => process.exit(code),
  (error: unknown) => {
    const reason =
      error instanceof SettingsError
        ? error.message
        : `Storage did not answer (${storageCode(error)}). Is LEAD_STORAGE right, and the account reachable?`;
    process.exit(complain(reason));
  },
);
