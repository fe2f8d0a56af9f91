import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import s06 from '../../fixtures/payloads/s06-contact-request.json';

const root = join(__dirname, '../../..');

const entry = `
export { readLead } from './leads/read-lead';
export { identifyLead } from './leads/keys/identity';
export { contentKey } from './leads/keys/content-key';
export { toLeadRow } from './leads/mapping/to-lead-row';
export { mergeTouch } from './leads/mapping/merge-touch';
`;

test('the domain works in a browser: bundled alone, without anything of Node', () => {
  const bundle = execFileSync(
    join(root, 'node_modules/.bin/esbuild'),
    [
      '--bundle',
      '--platform=browser',
      '--format=iife',
      '--global-name=leads',
      '--minify',
      '--log-level=error',
    ],
    { cwd: root, input: entry, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const browser = createContext({ URL, TextEncoder, input: s06 });
  const run = (code: string): unknown => runInContext(code, browser);
  run(bundle.replace('"use strict";', ''));
  run(`var lead = leads.readLead(input, {});
       var identity = leads.identifyLead(lead, 'customer+offer', 't');
       var row = leads.toLeadRow({ touchKey: 't', receivedAtMs: 0, lead, identity }, { followUpHours: 24, doNotContact: 'flag' });`);
  expect(run('row.mpl_phonee164 + " " + row.subject')).toBe('+38512345678 Contact me: Contoso CRM add-on');
});
