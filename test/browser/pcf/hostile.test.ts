import { controlPageForFile } from './control-page-for-file';
import { hostileTexts } from './hostile-texts';
import type { Scene } from './scene';
import { controlNames, scenes } from './scenes';

const controls = controlPageForFile(controlNames);

/** A column of type date-time holds no text. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}T/.test(value);

const rowWithText = (row: Readonly<Record<string, unknown>>, text: string, id: number) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      column.endsWith('id') ? `${id}` : isText(value) ? text : value,
    ]),
  );

const withText = (scene: Scene, text: string): Scene => ({
  ...scene,
  parameters: Object.fromEntries(
    Object.entries(scene.parameters).map(([name, property]) => [
      name,
      isText(property.raw) ? { ...property, raw: text } : property,
    ]),
  ),
  rows: Object.fromEntries(
    Object.entries(scene.rows ?? {}).map(([table, rows]) => [
      table,
      rows.slice(0, 3).map((row, index) => rowWithText(row, text, index)),
    ]),
  ),
  record: rowWithText(scene.record ?? {}, text, 0),
});

/** Everything in the page that no control draws: other elements, foreign links, handlers written as attributes. */
const foreign = () =>
  controls.page.$$eval('main *', (elements) =>
    elements
      .filter((element) => {
        const icon = element.closest('svg[aria-hidden="true"]');
        const drawn = icon !== null && (element === icon || element.tagName === 'path');
        const known =
          /^(DIV|SPAN|H\d|P|UL|OL|LI|DL|DT|DD|BDI|BUTTON|A|INPUT|LABEL|STRONG|CODE|FORM|SELECT|OPTION|TEXTAREA|SECTION|TABLE|T\w+|PROGRESS)$/.test(
            element.tagName,
          );
        const handler = element.getAttributeNames().some((name) => name.startsWith('on'));
        const href = element.getAttribute('href');
        return !(drawn || known) || handler || (href !== null && !/^(mailto|tel):/.test(href));
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );

test('there are two hundred of them, all different', () => expect(new Set(hostileTexts).size).toBe(200));

test.each(controlNames)('%s shows hostile texts in every column and runs none', async (name) => {
  const ofControl = scenes.filter(({ control }) => control === name);
  // Where something is shown when asked for only, it is asked for.
  const scene = (ofControl.find(({ press }) => press !== undefined) ?? ofControl[0]) as Scene;
  for (const text of hostileTexts) {
    await controls.mount({ ...withText(scene, text), refusal: undefined });
    await controls.page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
    expect([text, await foreign()]).toEqual([text, []]);
    await controls.destroy();
  }
  expect(await controls.page.evaluate('window.ran')).toBeUndefined();
  expect(controls.complaints).toEqual([]);
});

test('a refusal of Dataverse is a text as well', async () => {
  const scene = scenes.find(({ refusal }) => refusal !== undefined) as Scene;
  await controls.mount({ ...scene, refusal: hostileTexts[4] });
  await controls.page.getByText(String(hostileTexts[4]), { exact: true }).waitFor();
  expect(await foreign()).toEqual([]);
  await controls.destroy();
});
