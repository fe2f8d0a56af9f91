import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ContactValidity } from '../../../../pcf-controls/ContactValidity/ContactValidity';
import type { IInputs } from '../../../../pcf-controls/ContactValidity/ContactValidity/generated/ManifestTypes';
import { email, link, mount, mountWhole, phone, spoken, strings } from './contact-form';
import { mockContext } from '../../../../pcf-controls/testing/mock-context';
import { mountControl } from '../../../../pcf-controls/testing/mount-control';
import { nextFrame } from '../../../../pcf-controls/testing/next-frame';
import * as property from '../../../../pcf-controls/testing/properties';
import { readStrings } from '../../../../pcf-controls/testing/read-strings';
import {
  archiveReason,
  emailValidity,
  followUpStatus,
  phoneValidity,
  quality,
} from '../../../../leads/schema/choices';
import { reasons } from '../../../../leads/validity/reasons';

describe('what can be done with a valid contact', () => {
  it('offers to write, to call and to copy', async () => {
    const user = userEvent.setup();
    await mountWhole();
    expect(screen.getAllByText('Valid')).toHaveLength(2);
    expect(screen.getByText('Quality: high')).toBeTruthy();
    expect(link('Write an e-mail')).toBe('mailto:ana@contoso.com');
    expect(link('Call')).toBe('tel:+38512345678');
    await user.click(screen.getByRole('button', { name: 'Copy Phone number' }));
    expect(await navigator.clipboard.readText()).toBe('+385 1 2345 678');
    expect(spoken()).toBe('Phone number copied');
  });

  it('shows how to dial from abroad and the time there', async () => {
    await mountWhole();
    expect(screen.getByText('+385 1 2345 678')).toBeTruthy();
    expect(await screen.findByText(/^Local time there: \d\d:\d\d$/)).toBeTruthy();
  });
});

it('calls a valid number where the form does not bind its international form', async () => {
  const unbound = { phoneE164: undefined };
  await mountWhole({ ...unbound, phone: property.textProperty('01 234 5678') });
  expect(link('Call')).toBe('tel:+38512345678');
  expect(screen.getByText('+385 1 2345 678')).toBeTruthy();
});

describe('verdicts', () => {
  it('come with their reasons in the seller’s language, and with what else was noted', async () => {
    await mountWhole(
      {
        emailValidity: property.choiceProperty(emailValidity.Invalid),
        phoneValidity: property.choiceProperty(phoneValidity.Unknown),
        contactReason: property.textProperty(
          `${reasons.emailNoMailServer} ${reasons.phoneCountryUnknown} Checked by Contoso Verify.`,
        ),
      },
      { strings: readStrings('ContactValidity', 1053) },
    );
    expect(screen.getByText('Domänen tar inte emot e-post.')).toBeTruthy();
    expect(screen.getByText('Numret saknar landsnummer och landet är okänt.')).toBeTruthy();
    expect(screen.getByText('Checked by Contoso Verify.')).toBeTruthy();
    expect(link('Skriv e-post')).toBeUndefined();
    expect(link('Ring')).toBeUndefined();
  });

  it('warn of spam and offer no mail to it', async () => {
    await mountWhole({ emailValidity: property.choiceProperty(emailValidity.Spam) });
    expect(screen.getByText(/probably spam/)).toBeTruthy();
    expect(link('Write an e-mail')).toBeUndefined();
  });

  it('are bound to the field for a screen reader', () => {
    mount({
      emailValidity: property.choiceProperty(emailValidity.Invalid),
      contactReason: property.textProperty(reasons.emailNoMailServer),
    });
    expect(screen.getByRole('textbox', { description: 'The domain takes no mail.' })).toBe(email());
    expect(email().getAttribute('aria-invalid')).toBe('true');
  });
});

describe('do not contact', () => {
  it('stops every contact action and says why', async () => {
    await mountWhole({ doNotContact: property.yesNoProperty(true) });
    expect(screen.getByText(/Do not contact this customer/)).toBeTruthy();
    expect([link('Write an e-mail'), link('Call')]).toEqual([undefined, undefined]);
    for (const button of screen.getAllByRole<HTMLButtonElement>('button')) expect(button.disabled).toBe(true);
  });

  it('by Dynamics’ own flag stops that channel alone', async () => {
    await mountWhole({ doNotPhone: property.yesNoProperty(true) });
    expect(screen.getByText('This customer must not be called.')).toBeTruthy();
    expect(link('Write an e-mail')).toBe('mailto:ana@contoso.com');
    expect(link('Call')).toBeUndefined();
  });
});

describe('what a seller may not do', () => {
  it('cannot edit on a disabled form, nor take a suggestion', async () => {
    await mountWhole({ email: property.textProperty('ana@gmial.com') }, { disabled: true });
    expect([email().readOnly, phone().readOnly]).toEqual([true, true]);
    expect(screen.queryByText(/Did the customer mean/)).toBeNull();
  });

  it('cannot edit a column that is locked for him', () => {
    mount({ email: property.textProperty('ana@contoso.com', { editable: false }) });
    expect([email().readOnly, phone().readOnly]).toEqual([true, false]);
  });

  it('cannot see a column that is hidden from him', async () => {
    const { container } = await mountWhole({ email: property.textProperty(null, { readable: false }) });
    expect(screen.getByText('E-mail: You do not have permission to see this column.')).toBeTruthy();
    expect(container.querySelectorAll('input')).toHaveLength(1);
  });
});

describe('an expired contact request', () => {
  it('shows no contact data', async () => {
    const { container } = await mountWhole({ archiveReason: property.choiceProperty(archiveReason.Expired) });
    expect(screen.getByText(/This lead has expired/)).toBeTruthy();
    expect(container.innerHTML).not.toMatch(/ana|38512345678/);
  });

  it.each([
    ['answered in time', { firstContactedOn: property.dateTimeProperty('2026-01-10T00:00:00Z') }],
    ['noted as contacted', { followUpStatus: property.choiceProperty(followUpStatus.Contacted) }],
    ['of a test lead', { isTest: property.yesNoProperty(true) }],
  ])('is none where it was %s', (_name, change) => {
    const times = {
      receivedOn: property.dateTimeProperty('2026-01-01T00:00:00Z'),
      expiresOn: property.dateTimeProperty('2026-01-15T00:00:00Z'),
    };
    mount({ ...times, ...change });
    expect(email().value).toBe('ana@contoso.com');
  });

  it('disappears the moment its time runs out, and the timer goes with the control', () => {
    jest.useFakeTimers({ now: Date.UTC(2026, 10, 21, 12) });
    const control = mount({ expiresOn: property.dateTimeProperty('2026-11-21T12:00:05Z') });
    expect(email().value).toBe('ana@contoso.com');
    act(() => void jest.advanceTimersByTime(10_000));
    expect(screen.getByText(/This lead has expired/)).toBeTruthy();
    control.destroy();
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });
});

describe('a form that binds only the address', () => {
  const onlyEmail = (change: object = {}) =>
    mountControl(
      ContactValidity,
      mockContext({ email: property.textProperty('ana@contoso.com'), ...change } as unknown as IInputs, {
        strings,
      }),
    );

  it('shows no phone and says nothing about one', async () => {
    onlyEmail();
    await nextFrame();
    expect(link('Write an e-mail')).toBe('mailto:ana@contoso.com');
    expect(screen.getAllByRole('textbox')).toEqual([email()]);
    expect(screen.queryByText('No phone number was given.')).toBeNull();
  });

  it('writes nothing about the phone, nor a quality that only half of the contact is known of', async () => {
    const user = userEvent.setup();
    const control = onlyEmail({
      emailValidity: property.choiceProperty(emailValidity.Valid),
      quality: property.choiceProperty(quality.High),
      contactReason: property.textProperty(''),
    });
    await user.clear(email());
    await user.type(email(), 'bo@contoso.com{Enter}');
    expect(control.outputs).toEqual([{ email: 'bo@contoso.com' }]);
  });
});

it('says nothing about an address that is hidden from the seller when he edits the number', async () => {
  const user = userEvent.setup();
  const hidden = { readable: false, editable: false };
  const control = mount({
    email: property.textProperty(null, hidden),
    emailValidity: property.choiceProperty(null, hidden),
  });
  await user.clear(phone());
  await user.type(phone(), '123{Enter}');
  expect(control.outputs).toEqual([
    {
      phone: '123',
      phoneE164: '',
      phoneValidity: phoneValidity.Invalid,
      contactReason: reasons.phoneInvalid,
    },
  ]);
});
