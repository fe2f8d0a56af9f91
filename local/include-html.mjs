import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './bootstrap/project-root.mjs';

const folder = join(projectRoot, 'local/site/client');
const mark = /^( *)<!-- include (\S+) -->\n/gm;

const indented = (text, indent) => text.replace(/^(?=.)/gm, indent);

/** What the pages have in common stands once: a line `<!-- include name.html -->` becomes that file of `local/site/client`. */
export const includeHtml = {
  name: 'include-html',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.html$/ }, async ({ path }) => {
      const page = await readFile(path, 'utf8');
      const names = [...new Set([...page.matchAll(mark)].map(([, , name]) => name))];
      const parts = await Promise.all(
        names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]),
      );
      const texts = new Map(parts);
      return {
        contents: page.replace(mark, (_line, indent, name) => indented(texts.get(name), indent)),
        loader: 'copy',
        watchFiles: names.map((name) => join(folder, name)),
      };
    }),
};
