import { serveSite, type Site } from '../../../local/site/serve-site';
import { startScripted, type Script, type Scripted } from '../dataverse/scripted-server';
import { pageFolder } from './page-folder';

export const functionKey = 'key-that-must-not-be-seen';

export const answerJson =
  (status: number, body: unknown): Script =>
  (reply) => {
    reply.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };

export interface SiteWorld {
  readonly site: Site;
  /** Stands for the Functions host. */
  readonly door: Scripted;
  readonly dataverse: Scripted;
  answerDoor: Script;
  answerDataverse: Script;
  send(path: string, body: BodyInit, headers?: Record<string, string>): Promise<Response>;
  read(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Forgets what was asked and answers as in an ordinary world again. */
  begin(): void;
  stop(): Promise<void>;
}

/** The site between two servers that answer as a test says and remember what they were asked. */
export async function startSiteWorld(): Promise<SiteWorld> {
  const [door, dataverse] = await Promise.all([
    startScripted((...call) => world.answerDoor(...call)),
    startScripted((...call) => world.answerDataverse(...call)),
  ]);
  const targets = { functionsUrl: door.url, functionKey, dataverseUrl: dataverse.url };
  const site = await serveSite({ port: 0, ...targets, pageFolder: await pageFolder() });
  const accept = answerJson(202, { receiptId: 'abc-1' });
  const listOne = answerJson(200, { value: [{ leadid: '1', subject: 'Contact me' }] });
  const world: SiteWorld = {
    site,
    door,
    dataverse,
    answerDoor: accept,
    answerDataverse: listOne,
    send: (path, body, headers = {}) =>
      fetch(new URL(path, site.url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body,
      }),
    read: (path, headers = {}) => fetch(new URL(path, site.url), { headers }),
    begin() {
      door.requests.length = 0;
      dataverse.requests.length = 0;
      world.answerDoor = accept;
      world.answerDataverse = listOne;
    },
    async stop() {
      await site.close();
      await Promise.all([door.stop(), dataverse.stop()]);
    },
  };
  return world;
}
