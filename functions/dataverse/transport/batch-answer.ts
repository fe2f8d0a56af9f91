import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer';

const lineEnd = '\r\n';
const blankLine = '\r\n\r\n';

/** The answers in a `multipart/mixed` batch answer without change sets, in the order of the requests; none when it is no such answer. */
export function batchParts(answer: Answer): readonly Answer[] {
  const boundary = /^multipart\/mixed;.*\bboundary="?([^";]+)"?/i.exec(
    answer.headers['content-type'] ?? '',
  )?.[1];
  if (boundary === undefined) return [];
  return `${lineEnd}${answer.text}`
    .split(`${lineEnd}--${boundary}`)
    .slice(1)
    .flatMap((part) => readPart(part) ?? []);
}

/** The library sends a path above 2,000 characters as a batch of one; its only part is then the answer. */
export function singleAnswer(answer: Answer): Answer {
  const parts = batchParts(answer);
  const [only] = parts;
  return parts.length === 1 && only
    ? { ...answer, ...only, headers: { ...answer.headers, ...only.headers } }
    : answer;
}

/** A part is: its own headers, a blank line, then an HTTP answer with status line, headers, blank line and body. */
function readPart(part: string): Answer | undefined {
  const start = part.indexOf('HTTP/1.1 ');
  if (start < 0) return undefined;
  const bodyAt = part.indexOf(blankLine, start);
  const head = part.slice(start, bodyAt < 0 ? undefined : bodyAt).split(lineEnd);
  return {
    status: Number(head[0]?.split(' ')[1]),
    headers: readHeaders(head.slice(1)),
    text: bodyAt < 0 ? '' : part.slice(bodyAt + blankLine.length),
  };
}

function readHeaders(lines: readonly string[]): IncomingHttpHeaders {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}
