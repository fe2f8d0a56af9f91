import { unreadableError } from '../refusal/unreadable-error';
import { apiPath } from '../transport/exchange';
import type { Send } from '../transport/send';
import { get, type Get } from './get';
import { readPage, type Page } from './read-page';

/** The pages after `first`, one request each. */
export async function* readNextPages(
  send: Send,
  first: Page,
  asked: Pick<Get, 'operation' | 'columns'>,
): AsyncGenerator<Page> {
  for (let page = first; page.nextLink !== undefined;) {
    const { answer } = await get(send, { ...asked, path: pathOf(page.nextLink, asked.operation) });
    page = readPage(answer, asked.operation);
    yield page;
  }
}

/** Pages are read where the first one was, even if the environment calls itself by another host name. */
function pathOf(nextLink: string, operation: string): string {
  const start = nextLink.indexOf(apiPath);
  if (start < 0) throw unreadableError(operation, 200, 'a next link into the Web API');
  return nextLink.slice(start + apiPath.length);
}
