import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expandSetting } from '../../../local/functions-host/expand-setting';
import { readLocalSettings } from '../../../local/functions-host/local-settings';
import { createLog } from '../../../local/functions-host/log';
import { openTriggerQueues } from '../../../local/functions-host/queues/queue-storage';

describe('expandSetting', () => {
  it.each([
    ['0 * * * * *', '0 * * * * *'],
    ['%SCHEDULE%', '0 0 9 * * *'],
    ['leads-%STAGE%-%STAGE%', 'leads-test-test'],
  ])('%s becomes %s', (text, expected) => {
    expect(expandSetting(text, { SCHEDULE: '0 0 9 * * *', STAGE: 'test' })).toBe(expected);
  });

  it('names a setting that is not there', () => {
    expect(() => expandSetting('%SCHEDULE%', {})).toThrow(
      'SCHEDULE: it is not set, expected a value, because a binding says "%SCHEDULE%".',
    );
  });
});

describe('openTriggerQueues', () => {
  const storage = 'UseDevelopmentStorage=true';

  it.each([[{ LEADS: storage }], [{ AzureWebJobsLEADS: storage }]])('finds the connection in %j', (env) => {
    const { queue, poison } = openTriggerQueues('work', 'LEADS', env);
    expect([queue.name, poison?.name]).toEqual(['work', 'work-poison']);
  });

  it('has no poison queue for a poison queue', () => {
    expect(openTriggerQueues('work-poison', 'LEADS', { LEADS: storage }).poison).toBeUndefined();
  });

  it('names a connection that is missing or is none, without repeating its value', () => {
    expect(() => openTriggerQueues('work', 'LEADS', {})).toThrow(/^LEADS: it is not set/);
    expect(() => openTriggerQueues('work', 'LEADS', { LEADS: 'secret' })).toThrow(
      'LEADS: it has a value of 6 characters that is not a storage connection string.',
    );
  });
});

describe('readLocalSettings', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (content: string) => {
    const file = join(folder, 'local.settings.json');
    writeFileSync(file, content);
    return file;
  };

  it('reads the values as texts', () => {
    const file = write('{"IsEncrypted":false,"Values":{"A":"1","B":2,"C":true}}');
    expect(readLocalSettings(file)).toEqual({ A: '1', B: '2', C: 'true' });
  });

  it('reads a file that an editor on Windows has written', () => {
    expect(readLocalSettings(write('\uFEFF{"Values":{"A":"1"}}'))).toEqual({ A: '1' });
  });

  it('does not quote a value that stands where the file is no JSON', () => {
    const file = write('{"Values":{"KEY":hunter2}}');
    expect(() => readLocalSettings(file)).toThrow(/it is not JSON/);
    expect(() => readLocalSettings(file)).not.toThrow(/unter/);
  });

  it('is empty without the file', () => {
    expect(readLocalSettings(join(folder, 'none.json'))).toEqual({});
  });

  it.each([
    ['{"IsEncrypted":true,"Values":{"A":"x"}}', 'func settings decrypt'],
    ['{', 'cannot be read'],
  ])('refuses %s', (content, message) => {
    expect(() => readLocalSettings(write(content))).toThrow(message);
  });
});

describe('createLog', () => {
  it('writes a JSON line each: warnings and worse apart from the others, nothing below information', () => {
    const ordinary: string[] = [];
    const attention: string[] = [];
    const log = createLog(
      (line) => ordinary.push(line),
      (line) => attention.push(line),
      () => Date.UTC(2026, 10, 21),
    );
    for (const level of ['trace', 'debug', 'information', 'warning', 'error', 'critical'] as const)
      log({ level, message: level, function: 'deliver' });
    expect(ordinary).toEqual([
      '{"time":"2026-11-21T00:00:00.000Z","level":"information","message":"information","function":"deliver"}\n',
    ]);
    expect(attention.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual([
      'warning',
      'error',
      'critical',
    ]);
  });
});
