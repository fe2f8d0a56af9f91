import { fromScene } from './from-scene';
import type { Person } from './people';
import type { Chapter, Picture } from './picture';
import { shoot } from './shoot';
import type { Look } from './studio';

const name = 'ContactValidity';

const asItIs = (file: string, caption: string, person: Person, look: Look = {}): Picture => ({
  name: file,
  caption,
  take: async (studio, path) => shoot(path, await studio.control(name, person, look)),
});

export const validityPictures: Chapter = {
  title: 'Can I reach them: ContactValidity',
  pictures: [
    asItIs(
      'contact-valid',
      'Both valid, with the international number and the time where the customer is',
      'ada',
    ),
    asItIs('contact-invalid', 'Neither is valid, each with its reason', 'invalid'),
    asItIs('contact-spam', 'A throw-away address', 'spam'),
    asItIs('contact-typo', 'What the customer probably meant', 'typo'),
    asItIs('contact-do-not-contact', 'The customer wants no contact: nothing to press', 'quiet'),
    asItIs('contact-expired', 'An expired lead hides its contact data', 'expired'),
    asItIs('contact-read-only', 'On a form that may only be read', 'ada', { disabled: true }),
    {
      name: 'contact-edited',
      caption: 'Judged while it is typed',
      take: async (studio, file) => {
        const control = await studio.control(name, 'ada');
        await control.getByRole('textbox', { name: 'E-mail' }).fill('ada.lindqvist@fabrikam');
        await shoot(file, control);
      },
    },
    fromScene('contact-empty', 'A lead without address and number', name, 'empty'),
    fromScene('contact-zones', 'A country with several time zones', name, 'several time zones'),
    fromScene('contact-do-not-phone', 'The customer wants no calls', name, 'do not phone'),
    fromScene(
      'contact-locked',
      'An address that column security locks',
      name,
      'read-only by column security',
    ),
    fromScene('contact-hidden', 'An address that column security hides', name, 'hidden by column security'),
    asItIs('contact-dark', 'Dark', 'typo', { theme: 'dark' }),
    asItIs('contact-contrast', 'High contrast', 'spam', { theme: 'contrast' }),
    asItIs('contact-italian', 'In Italian', 'invalid', { language: 1040 }),
    asItIs('contact-right-to-left', 'Right to left', 'mariam', { direction: 'rtl' }),
  ],
};
