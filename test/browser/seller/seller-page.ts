import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';

/** The seller's screen as a person meets it. */
export interface SellerPage {
  readonly page: Page;
  /** Errors, warnings and policy violations that the browser reports. */
  readonly complaints: readonly string[];
  /** The rows of the list by the name of their lead. */
  readonly row: (name: string) => Locator;
  readonly rows: Locator;
  /** One of our controls on the form. */
  readonly control: (name: string) => Locator;
  /** Opens the lead of this name from the list. */
  readonly open: (name: string) => Promise<void>;
  /** Starts an action of the form and gives its fields. */
  readonly begin: (action: string) => Promise<Locator>;
  /** Saves an action's fields, which are gone then. */
  readonly save: (form: Locator) => Promise<void>;
  /** Sets one of the nine filters. */
  readonly filter: (label: string, ...options: readonly string[]) => Promise<void>;
  readonly export: (format: string) => Promise<Download>;
  readonly close: () => Promise<void>;
}

/** @param address What follows the site's address, as in `#/leads` or `?theme=dark#/leads`. */
export async function openSellerPage(
  browser: Browser,
  siteUrl: string,
  address = '#/leads',
  options: BrowserContextOptions = {},
): Promise<SellerPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${siteUrl}/seller${address}`);
  const rows = page.locator('[role=row][data-id]');
  const row = (name: string) => rows.filter({ hasText: name });
  const control = (name: string) => page.locator(`[data-control=${name}]`);
  return {
    page,
    complaints,
    rows,
    row,
    control,
    async open(name) {
      await row(name).getByText(name, { exact: true }).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    },
    async begin(action) {
      const actions = control('FollowUpStatus').getByRole('group', { name: 'What you can do' });
      await actions.getByRole('button', { name: action }).click();
      return control('FollowUpStatus').getByRole('form', { name: action });
    },
    async save(form) {
      await form.getByRole('button', { name: 'Save' }).click();
      await form.waitFor({ state: 'detached' });
    },
    async filter(label, ...chosen) {
      const field = page.getByRole('group', { name: 'Filters' }).getByLabel(label, { exact: true });
      await field.click();
      for (const option of chosen)
        await page.getByRole('menuitemcheckbox', { name: option, exact: true }).click();
      await page.keyboard.press('Escape');
    },
    async export(format) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: format }).click();
      return download;
    },
    close: () => context.close(),
  };
}
