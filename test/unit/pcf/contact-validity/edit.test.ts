import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ContactValidity } from '../../../../pcf-controls/ContactValidity/ContactValidity';
import { mockContext } from '../../../../pcf-controls/testing/mock-context';
import * as property from '../../../../pcf-controls/testing/properties';
import { emailValidity, quality } from '../../../../leads/schema/choices';
import { reasons } from '../../../../leads/validity/reasons';
import { email, inputs, mount, phone, spoken, strings } from './contact-form';

describe('an edit', () => {
  it('is checked as it is typed and written when the field is left', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.clear(email());
    await user.type(email(), 'ana@contoso');
    expect(screen.getByText('The domain has no ending such as .com.')).toBeTruthy();
    expect(control.outputs).toEqual([]);
    expect(spoken()).toBe('');
    await user.type(email(), '.com ');
    expect(screen.queryByText('Invalid')).toBeNull();
    await user.clear(email());
    await user.type(email(), 'bo@example.com');
    await user.tab();
    expect(control.outputs).toEqual([
      {
        email: 'bo@example.com',
        emailValidity: emailValidity.Invalid,
        quality: quality.Unknown,
        contactReason: reasons.emailReserved,
      },
    ]);
    expect(spoken()).toBe('E-mail: Invalid');
  });

  it('is written by Enter and taken back by Escape', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.clear(phone());
    await user.type(phone(), '01 234 5679{Enter}');
    expect(control.outputs).toEqual([{ phone: '01 234 5679', phoneE164: '+38512345679' }]);
    await user.type(phone(), '99{Escape}');
    expect(phone().value).toBe('01 234 5679');
    await user.tab();
    expect(control.outputs).toHaveLength(1);
  });

  it('is written and said once, however long the form takes to bring it back', async () => {
    const user = userEvent.setup();
    const control = new ContactValidity();
    const notify = jest.fn();
    const context = mockContext(inputs(), { strings });
    control.init(context, notify);
    const view = render(control.updateView(context));
    await user.type(phone(), '{Backspace}9{Enter}');
    await user.tab();
    expect(notify).toHaveBeenCalledTimes(1);
    await user.type(phone(), '{Backspace}7{Enter}');
    expect(notify).toHaveBeenCalledTimes(2);
    view.unmount();
  });

  it('is not written by the Enter that ends the composition of a sign', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.type(phone(), '9');
    fireEvent.keyDown(phone(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(phone(), { key: 'Escape', isComposing: true });
    expect([phone().value, control.outputs]).toEqual(['+385 1 234 56789', []]);
  });

  it('is not written once the form is locked', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.type(phone(), '9');
    control.update({ context: mockContext(inputs(), { strings, disabled: true }) });
    await user.tab();
    expect([phone().value, control.outputs]).toEqual(['+385 1 234 5678', []]);
  });

  it('is not written when nothing was changed', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.click(email());
    await user.tab();
    expect(control.outputs).toEqual([]);
    expect(spoken()).toBe('');
  });

  it('gives way to another value that the form brings', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.type(email(), 'x');
    control.update({ parameters: { email: property.textProperty('bo@contoso.com') } });
    expect(email().value).toBe('bo@contoso.com');
  });

  it('survives an update of the form that does not concern it', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.type(email(), 'x');
    control.update({ parameters: { country: property.textProperty('Sweden') } });
    expect(email().value).toBe('ana@contoso.comx');
  });

  it('of one field is kept when the form brings another value for the other', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.type(phone(), '9');
    control.update({ parameters: { email: property.textProperty('bo@contoso.com') } });
    expect([email().value, phone().value]).toEqual(['bo@contoso.com', '+385 1 234 56789']);
  });

  it('does not come back when the form takes back what was written', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.clear(phone());
    await user.type(phone(), '01 234 5679{Enter}');
    control.update({ parameters: { phone: property.textProperty('+385 1 234 5678') } });
    expect(phone().value).toBe('+385 1 234 5678');
  });

  it('does not go over to the next lead, though that has the same values', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.type(phone(), '9');
    const record = { entityTypeName: 'lead', entityId: '0b0b0b0b-0000-0000-0000-000000000002' };
    control.update({ context: mockContext(inputs(), { strings, record }) });
    expect(phone().value).toBe('+385 1 234 5678');
    await user.tab();
    expect(control.outputs).toEqual([]);
  });

  it('is no output any more once the form has taken it', async () => {
    const user = userEvent.setup();
    const control = mount();
    await user.clear(phone());
    await user.type(phone(), '01 234 5679{Enter}');
    expect(control.outputs).toHaveLength(1);
    expect(control.ask()).toEqual({});
  });

  it('that the form has not asked for yet is none of the next lead', async () => {
    const control = new ContactValidity();
    const shown = (record: object) => mockContext(inputs(), { strings, record });
    const user = userEvent.setup();
    const first = { entityTypeName: 'lead', entityId: '0a0a0a0a-0000-0000-0000-000000000001' };
    control.init(shown(first), () => undefined);
    const view = render(control.updateView(shown(first)));
    await user.type(phone(), '{Backspace}9{Enter}');
    view.rerender(control.updateView(shown(first)));
    expect(control.getOutputs()).toEqual({ phone: '+385 1 234 5679', phoneE164: '+38512345679' });
    view.rerender(control.updateView(shown({ ...first, entityId: '0b0b0b0b-0000-0000-0000-000000000002' })));
    expect(control.getOutputs()).toEqual({});
  });

  it('is kept when a new lead is saved', async () => {
    const user = userEvent.setup();
    const control = mount({}, { record: { entityTypeName: 'lead' } });
    await user.type(phone(), '9');
    control.update({ context: mockContext(inputs(), { strings }) });
    expect(phone().value).toBe('+385 1 234 56789');
  });

  it('that looks misspelt is asked about aloud', async () => {
    const user = userEvent.setup();
    mount();
    await user.clear(email());
    await user.type(email(), 'ana@gmial.com{Enter}');
    expect(spoken()).toBe('E-mail: Valid. Did the customer mean ana@gmail.com?');
  });

  it('takes a suggestion with one click', async () => {
    const user = userEvent.setup();
    const control = mount({ email: property.textProperty('ana@gmial.com') });
    expect(screen.getByText('Did the customer mean ana@gmail.com?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Use this address' }));
    expect(control.outputs).toEqual([{ email: 'ana@gmail.com' }]);
    expect(screen.queryByText(/Did the customer mean/)).toBeNull();
    expect(spoken()).toBe('E-mail: Valid');
    expect(document.activeElement).toBe(email());
  });
});
