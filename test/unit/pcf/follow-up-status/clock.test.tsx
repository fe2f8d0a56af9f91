import { act, screen } from '@testing-library/react';
import { headline, openedAtMs, openForm, pass } from './follow-up-form';
import { dayMs, hourMs, storedLead } from './stored-lead';

beforeEach(() => jest.useFakeTimers({ now: openedAtMs }));
afterEach(() => jest.useRealTimers());

const loaded = () => screen.findByRole('group', { name: 'What you can do' });

describe('time', () => {
  it('runs by itself, second by second', async () => {
    openForm();
    await loaded();
    act(() => void jest.advanceTimersByTime(3000));
    expect(screen.getByRole('timer').textContent).toBe('21 h 59 min 57 s left');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('makes a lead overdue, late and expired without a reload, and says each once', async () => {
    openForm();
    await loaded();
    expect(screen.getByRole('img', { name: 'The customer waits for contact' })).toBeTruthy();
    pass(22 * hourMs);
    expect(headline()).toBe('The first contact is overdue');
    expect(screen.getByRole('status').textContent).toBe('The first contact is overdue');
    pass(2 * dayMs);
    expect(headline()).toBe('The customer has waited more than 72 hours');
    expect(screen.queryByRole('img', { name: 'The customer waits for contact' })).toBeNull();
    pass(12 * dayMs);
    expect(headline()).toBe('Expired');
    expect(screen.getByRole('status').textContent).toBe('Expired');
    expect(screen.getAllByRole('listitem').at(-1)?.textContent).toBe('3ArchivedExpired');
    expect(screen.getByText('The contact data is hidden, because the lead has expired.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Lindqvist|Contoso|4681|ana@/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('goes back when the device’s clock is set back', async () => {
    openForm();
    await loaded();
    pass(23 * hourMs);
    pass(-2 * hourMs);
    expect(headline()).toBe('Contact the customer');
  });

  it('stops when the control goes', async () => {
    const start = jest.spyOn(window, 'setInterval');
    const stop = jest.spyOn(window, 'clearInterval');
    const { destroy } = openForm();
    await loaded();
    destroy();
    const started = start.mock.results.map(({ value }) => value as unknown);
    expect(started.length).toBeGreaterThan(0);
    expect(stop.mock.calls.map(([timer]) => timer)).toEqual(expect.arrayContaining(started));
    expect(document.body.textContent).toBe('');
  });

  it('takes no answer any more once the control is gone', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation();
    const lead = storedLead();
    const { destroy } = openForm(lead);
    destroy();
    await act(() => jest.advanceTimersByTimeAsync(5000));
    expect(error).not.toHaveBeenCalled();
  });
});
