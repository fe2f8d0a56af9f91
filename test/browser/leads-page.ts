import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

export interface Traffic {
  readonly url: string;
  /** Method, address, headers and bodies of request and answer, as one text. */
  readonly text: string;
}

/** The page at the site port as a person meets it. */
export interface LeadsPage {
  readonly page: Page;
  /** Errors and policy violations that the browser reports. */
  readonly complaints: readonly string[];
  readonly traffic: () => Promise<readonly Traffic[]>;
  readonly card: (topic: string) => Locator;
  readonly touches: (topic: string) => Locator;
  /** Presses Send lead; what the page says then. */
  readonly send: () => Promise<string>;
  readonly labelled: (label: string) => Locator;
  readonly close: () => Promise<void>;
}

export async function openLeadsPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<LeadsPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  const traffic: Promise<Traffic>[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('requestfinished', (request) => {
    const read = async () => {
      const response = await request.response();
      const parts = [request.method(), request.url(), request.postData(), await request.allHeaders()];
      const answer = [await response?.allHeaders(), await response?.text().catch(() => '')];
      return { url: request.url(), text: JSON.stringify([...parts, ...answer]) };
    };
    traffic.push(read());
  });
  await page.goto(url);
  const card = (topic: string) =>
    page.locator('.lead').filter({ has: page.getByRole('heading', { name: topic, exact: true }) });
  return {
    page,
    complaints,
    traffic: () => Promise.all(traffic),
    card,
    touches: (topic) => card(topic).locator('.touches li'),
    async send() {
      const answered = page.waitForResponse((response) => response.url().includes('/send/'));
      await page.getByRole('button', { name: 'Send lead' }).click();
      await (await answered).finished();
      await page.locator('form:not([aria-busy])').waitFor();
      return page.locator('#send-result').innerText();
    },
    labelled: (label) => page.getByLabel(label, { exact: true }),
    close: () => context.close(),
  };
}
