import type { Locator } from 'playwright-core';
import { fromScene } from './from-scene';
import { idOf, type Person } from './people';
import type { Chapter, Picture } from './picture';
import { shoot } from './shoot';
import type { Look, Studio } from './studio';

const name = 'FollowUpStatus';

const asItIs = (file: string, caption: string, person: Person, look: Look = {}): Picture => ({
  name: file,
  caption,
  take: async (studio, path) => shoot(path, await studio.control(name, person, look)),
});

/** Opens the form of an action. */
const begin = async (studio: Studio, person: Person, action: string): Promise<Locator> => {
  const control = await studio.control(name, person);
  const actions = control.getByRole('group', { name: 'What you can do' });
  await actions.getByRole('button', { name: action }).click();
  await control.getByRole('form', { name: action }).waitFor();
  return control;
};

const dialog = (file: string, caption: string, person: Person, action: string): Picture => ({
  name: file,
  caption,
  take: async (studio, path) => shoot(path, await begin(studio, person, action)),
});

const declineWithNotes = async (control: Locator): Promise<void> => {
  await control.getByLabel('Reason').selectOption({ label: 'Timeline too short' });
  await control.getByLabel('Notes').fill('Wants to start next week. We need a month.');
};

export const followUpPictures: Chapter = {
  title: 'What to do next: FollowUpStatus',
  pictures: [
    {
      name: 'lead-form',
      caption: 'The lead form with its three controls',
      take: async (studio, file) => {
        const control = await studio.control('LeadSourceBreakdown', 'ada');
        const page = control.page();
        await shoot(file, page.locator('.form-header'), page.locator(`[data-control=${name}]`), control);
      },
    },
    asItIs('follow-up-due', 'The customer asked for contact: flame, running clock, next best action', 'ada'),
    asItIs('follow-up-overdue', 'Overdue after 24 hours', 'marco'),
    asItIs('follow-up-late', 'After 72 hours', 'zoe'),
    asItIs('follow-up-contacted', 'Contacted: accept or decline', 'ines'),
    asItIs('follow-up-accepted', 'Accepted', 'noah'),
    asItIs('follow-up-won', 'Archived as won', 'won'),
    asItIs('follow-up-lost', 'Archived as lost', 'lost'),
    asItIs('follow-up-declined', 'Archived as declined', 'declined'),
    asItIs('follow-up-expired', 'Expired: the contact data is hidden', 'expired'),
    asItIs('follow-up-information', 'For information: nobody waits', 'trial'),
    asItIs('follow-up-do-not-contact', 'Do not contact', 'quiet'),
    dialog('follow-up-accept', 'Accept', 'ada', 'Accept'),
    dialog('follow-up-log-contact', 'Log contact', 'marco', 'Log contact'),
    dialog('follow-up-decline', 'Decline', 'marco', 'Decline'),
    dialog('follow-up-winning', 'Won', 'noah', 'Won'),
    dialog('follow-up-losing', 'Lost', 'noah', 'Lost'),
    dialog('follow-up-reopening', 'Reopen', 'declined', 'Reopen'),
    {
      name: 'follow-up-required',
      caption: 'What is missing is said at its field',
      take: async (studio, file) => {
        const control = await begin(studio, 'marco', 'Decline');
        await control.getByRole('button', { name: 'Save' }).click();
        await shoot(file, control);
      },
    },
    {
      name: 'follow-up-refused',
      caption: 'Dynamics refuses the write: its words, what was typed, and another try',
      take: async (studio, file) => {
        const control = await begin(studio, 'marco', 'Decline');
        await declineWithNotes(control);
        await studio.world.sim('privileges', { remove: ['prvWriteLead'] });
        await control.getByRole('button', { name: 'Save' }).click();
        await control.getByText('This was not saved').waitFor();
        await shoot(file, control);
      },
    },
    {
      name: 'follow-up-changed',
      caption: 'Somebody else changed the lead meanwhile',
      take: async (studio, file) => {
        const control = await begin(studio, 'zoe', 'Decline');
        await declineWithNotes(control);
        await studio.world.changeLead(idOf('zoe'), { telephone1: '+31 20 555 0199' });
        await control.getByRole('button', { name: 'Save' }).click();
        await control.getByText('Check what you see now').waitFor();
        await shoot(file, control);
      },
    },
    asItIs('follow-up-disabled', 'On a form that may only be read', 'ada', { disabled: true }),
    fromScene('follow-up-offline', 'Offline', name, 'offline'),
    fromScene('follow-up-failed', 'Dataverse refuses the activities, and says why', name, 'refused'),
    fromScene('follow-up-not-saved', 'On the form of a lead that is not saved yet', name, 'not saved'),
    fromScene('follow-up-hidden', 'Hidden by column security', name, 'hidden by column security'),
    asItIs('follow-up-dark', 'Dark', 'marco', { theme: 'dark' }),
    asItIs('follow-up-contrast', 'High contrast', 'marco', { theme: 'contrast' }),
    asItIs('follow-up-swedish', 'In Swedish', 'ada', { language: 1053 }),
    asItIs('follow-up-right-to-left', 'Right to left', 'mariam', { direction: 'rtl' }),
  ],
};
