import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedTextKeys } from '../../../pcf-controls/shared/text/shared-text-keys';
import { languages, readStrings } from '../../../pcf-controls/testing/read-strings';

const home = join(__dirname, '../../../pcf-controls');
const folder = (control: string) => join(home, control, control);
const controls = readdirSync(home).filter((name) =>
  existsSync(join(folder(name), 'ControlManifest.Input.xml')),
);

const manifestKeys = (control: string): readonly string[] => {
  const manifest = readFileSync(join(folder(control), 'ControlManifest.Input.xml'), 'utf8');
  return [...manifest.matchAll(/(?:display-name|description)-key="([^"]+)"/g)].map(([, key]) => String(key));
};

const ownKeys = (control: string): readonly string[] =>
  jest.requireActual<{ textKeys: readonly string[] }>(join(folder(control), 'text-keys')).textKeys;

const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/\{\d\}/g)].map(String).sort();
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();

describe.each(controls)('the texts of %s', (control) => {
  const english = () => readStrings(control);

  test.each(languages)(
    'in language %d are those that the manifest and the code name, no more',
    (language) => {
      const wanted = [...manifestKeys(control), ...ownKeys(control), ...sharedTextKeys];
      expect(Object.keys(readStrings(control, language)).sort()).toEqual(sorted(wanted));
    },
  );

  test.each(languages)('in language %d are not empty and keep every placeholder', (language) => {
    const texts = readStrings(control, language);
    for (const [key, text] of Object.entries(texts)) {
      expect([key, text.trim() === text && text !== '']).toEqual([key, true]);
      expect([key, placeholders(text)]).toEqual([key, placeholders(english()[key])]);
    }
  });

  test('name and describe every property of the manifest', () => {
    const manifest = readFileSync(join(folder(control), 'ControlManifest.Input.xml'), 'utf8');
    const properties = [...manifest.matchAll(/<(?:property|data-set) [^>]*>/g)].map(String);
    expect(properties.length).toBeGreaterThan(0);
    for (const property of properties)
      expect(property).toMatch(
        /display-name-key="\w+"[^>]* description-key="\w+"|description-key="\w+"[^>]* display-name-key="\w+"/,
      );
  });

  test('are translated', () => {
    for (const language of languages.filter((each) => each !== 1033)) {
      const texts = readStrings(control, language);
      const same = Object.keys(english()).filter((key) => english()[key] === texts[key]);
      expect([language, same.length / Object.keys(english()).length < 0.2]).toEqual([language, true]);
    }
  });

  test('of the shared parts are the same as in the other controls', () => {
    for (const language of languages) {
      const [here, there] = [readStrings(control, language), readStrings('LeadSourceBreakdown', language)];
      for (const key of sharedTextKeys) expect([key, here[key]]).toEqual([key, there[key]]);
    }
  });

  test('are listed in the manifest, one resx for each language', () => {
    const manifest = readFileSync(join(folder(control), 'ControlManifest.Input.xml'), 'utf8');
    for (const language of languages) expect(manifest).toContain(`strings/${control}.${language}.resx`);
  });

  test('the project is built like the others', () => {
    const config = (name: string) => readFileSync(join(home, name, 'pcfconfig.json'), 'utf8');
    expect(config(control)).toBe(config('LeadSourceBreakdown'));
  });
});
