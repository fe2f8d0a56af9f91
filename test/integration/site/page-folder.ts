import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that looks like a built page. */
export async function pageFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  for (const name of [
    ...['index.html', 'page.js', 'page.css', 'icon.svg'],
    ...['seller.html', 'seller.js', 'seller.css'],
  ])
    await writeFile(join(folder, name), `content of ${name}`);
  return folder;
}
