import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBenchBrowser } from '../bench/open-bench-browser';
import { buildControls } from '../browser/pcf/control-page';
import { projectRoot } from '../world/run-script';
import { breakdownPictures } from './breakdown-pictures';
import { followUpPictures } from './follow-up-pictures';
import { gridPictures } from './grid-pictures';
import type { Chapter, Picture } from './picture';
import { startPictureWorld } from './picture-world';
import { openStudio } from './studio';
import { validityPictures } from './validity-pictures';

const folder = join(projectRoot, 'docs/pictures');
const chapters: readonly Chapter[] = [gridPictures, followUpPictures, validityPictures, breakdownPictures];

/** Every picture with its line, in the order in which a seller meets the controls. */
const writeAlbum = (): void => {
  const parts = chapters.flatMap(({ title, pictures }) => [
    `## ${title}`,
    ...pictures.map(({ name, caption }) => `${caption}\n\n![${caption}](${name}.png)`),
  ]);
  const intro =
    'What sellers see, in every state. `npm run pictures` takes these pictures of the built controls on the seller’s screen; nobody on them exists.';
  writeFileSync(join(folder, 'README.md'), `# Pictures\n\n${intro}\n\n${parts.join('\n\n')}\n`);
};

/** Arguments: how the names of the pictures to take begin; none means all of them. */
async function main(beginnings: readonly string[]): Promise<void> {
  const isWanted = ({ name }: Picture) =>
    beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning));
  buildControls([]);
  const world = await startPictureWorld();
  const browser = await openBenchBrowser();
  const studio = openStudio(browser, world);
  try {
    const failures: string[] = [];
    for (const { name, take } of chapters.flatMap(({ pictures }) => pictures).filter(isWanted)) {
      process.stdout.write(`${name}\n`);
      await world.begin();
      await take(studio, join(folder, `${name}.png`)).catch((error: Error) =>
        failures.push(`${name}: ${error.message}`),
      );
    }
    writeAlbum();
    if (failures.length > 0) throw new Error(failures.join('\n'));
  } finally {
    await studio.close();
    await browser.close();
    await world.stop();
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
