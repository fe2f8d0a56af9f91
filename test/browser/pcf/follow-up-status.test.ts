import { controlPageForFile } from './control-page-for-file';
import { followUpScenes } from './scenes-follow-up';
import type { Scene } from './scene';

const controls = controlPageForFile(['FollowUpStatus']);
afterEach(() => controls.destroy());

const due = followUpScenes.find(({ name }) => name === 'due') as Scene;
const focused = () =>
  controls.page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName);

test('the clock ticks on the built control without a reload', async () => {
  await controls.mount(due);
  const clock = controls.page.getByRole('timer');
  const first = await clock.innerText();
  await controls.page.waitForFunction(
    (before) => document.querySelector('[role="timer"]')?.textContent !== before,
    first,
  );
  expect(await clock.innerText()).toMatch(/^\d+ h \d+ min \d+ s left$/);
  expect(await controls.page.getByRole('status').innerText()).toBe('');
});

test('a contact is logged with the keyboard alone, and the focus is never lost', async () => {
  const { page } = controls;
  await controls.mount(due);
  await page.getByRole('button', { name: 'Next best action: Log contact' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Kind of contact').evaluate((field) => field === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Log contact');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Calls back on Monday');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Save');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('The contact was logged.').waitFor();
  expect(await focused()).toBe('Contact the customer');
});
