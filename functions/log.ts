import { gatherLines } from './gather-lines';

/** One line per outcome. Members are codes, figures, keys and times: never what a customer or a seller typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export type Log = (level: 'info' | 'warn' | 'error', outcome: string, fields?: LogFields) => void;

const ordinary = gatherLines((text) => process.stdout.write(text));

export const logToConsole: Log = (level, outcome, fields = {}) => {
  const line = `${JSON.stringify({ level, outcome, ...fields })}\n`;
  if (level === 'info') ordinary(line);
  else process.stderr.write(line);
};
