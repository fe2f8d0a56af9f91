import { fromScene } from './from-scene';
import type { Person } from './people';
import type { Chapter, Picture } from './picture';
import { shoot } from './shoot';
import type { Look } from './studio';

const name = 'LeadSourceBreakdown';

const asItIs = (file: string, caption: string, person: Person, look: Look = {}): Picture => ({
  name: file,
  caption,
  take: async (studio, path) => shoot(path, await studio.control(name, person, look)),
});

export const breakdownPictures: Chapter = {
  title: 'Where the lead came from: LeadSourceBreakdown',
  pictures: [
    asItIs(
      'source-full',
      'Source, action and offer in a seller’s words, the campaign, and what else this customer did',
      'ada',
    ),
    {
      name: 'source-more',
      caption: 'All of the customer’s touches, after “Show more”',
      take: async (studio, file) => {
        const control = await studio.control(name, 'ada');
        await control.getByRole('button', { name: /^Show \d+ more$/ }).click();
        await shoot(file, control);
      },
    },
    {
      name: 'source-raw',
      caption: 'The lead source as Microsoft sent it, on demand',
      take: async (studio, file) => {
        const control = await studio.control(name, 'marco');
        await control.getByRole('button', { name: 'Show raw text' }).click();
        await shoot(file, control);
      },
    },
    asItIs('source-unknown', 'Codes that nobody knows yet are shown as they came', 'unknown'),
    asItIs('source-empty', 'A lead that no marketplace sent', 'own'),
    {
      name: 'source-loading',
      caption: 'While the touches are read',
      take: async (studio, file) => {
        const control = await studio.control(name, 'marco', {}, (page) =>
          page.route('**/mpl_leadtouches?*', () => undefined),
        );
        await shoot(file, control);
      },
    },
    {
      name: 'source-failed',
      caption: 'Dataverse refuses the touches, and says why',
      take: async (studio, file) => {
        await studio.world.sim('privileges', { remove: ['prvReadmpl_leadtouch'] });
        const control = await studio.control(name, 'marco');
        await control.getByRole('button', { name: 'Try again' }).waitFor();
        await shoot(file, control);
      },
    },
    asItIs('source-offline', 'Offline', 'marco', { offline: true }),
    fromScene('source-not-saved', 'On the form of a lead that is not saved yet', name, 'not saved'),
    fromScene('source-hidden', 'Hidden by column security', name, 'hidden by column security'),
    fromScene('source-right-to-left', 'Right to left', name, 'right to left'),
    asItIs('source-dark', 'Dark', 'ada', { theme: 'dark' }),
    asItIs('source-contrast', 'High contrast', 'ada', { theme: 'contrast' }),
    asItIs('source-dutch', 'In Dutch', 'ada', { language: 1043 }),
  ],
};
