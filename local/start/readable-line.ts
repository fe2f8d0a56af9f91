const longest = 400;

/**
 * What a person should see of one line that a child wrote to its error output, or undefined when it only continues another (a stack).
 * JSON lines become `level: text (member value, …)`.
 */
export function readableLine(line: string): string | undefined {
  if (line.trim() === '' || /^\s+at /.test(line)) return undefined;
  const entry = parseObject(line);
  if (entry === undefined) return shorten(line);
  const { time: _time, level, message, outcome, ...rest } = entry;
  const text = [message, outcome].filter((part) => typeof part === 'string').join(' ');
  const members = Object.entries(rest).map(
    ([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const [firstLine = ''] = text.split('\n');
  return shorten(`${String(level)}: ${firstLine}${members.length > 0 ? ` (${members.join(', ')})` : ''}`);
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
