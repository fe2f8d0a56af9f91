import { mailPage } from '../mail-sink/mail-page';
import type { ReceivedMail } from '../mail-sink/received-mail';
import { createLeadDoor } from './doors/lead-door';
import { openLeadTable } from './doors/lead-table';
import { readLeads } from './doors/read-leads';
import { readTableEntity } from './doors/read-table-entity';
import { outcomeStatus, type SendOutcome } from './doors/send-outcome';
import { createStatusDoor } from './doors/status-door';
import { Unanswered } from './doors/unanswered';
import type { Answer } from './http/listen';
import type { PageFile } from './http/page-files';
import { readSent } from './http/read-sent';
import type { SellerRoutes } from './form/server/seller-routes';
import { listLimits } from './leads/list-limits';
import { replyError, replyHtml, replyJson, replyJsonUnlessKnown, replyUnlessKnown } from './http/reply';

export interface SiteTargets {
  readonly functionsUrl: string;
  readonly functionKey: string;
  readonly dataverseUrl: string;
  /** Storage account of the `MarketplaceLeads` table. */
  readonly leadTable?: { readonly connectionString: string };
  /** What the mail sink took; absent where mails go elsewhere. */
  readonly mails?: () => readonly ReceivedMail[];
}

/** Everything that the page can ask, by method and path; what is none of its own is asked of the seller's screen. */
export function siteRoutes(
  targets: SiteTargets,
  files: ReadonlyMap<string, PageFile>,
  seller: SellerRoutes['answer'],
): Answer {
  const { functionsUrl, functionKey, dataverseUrl } = targets;
  const sendLead = createLeadDoor(functionsUrl, functionKey);
  const status = createStatusDoor(functionsUrl, functionKey);
  const table = openLeadTable(targets.leadTable?.connectionString);

  const routes: Readonly<Record<string, Answer>> = {
    'POST /send/lead': async (asked) => {
      const sent = readSent(asked);
      if (sent.kind === 'refused') return refuse(sent.status, sent.message);
      return replyOutcome(await sendLead(asked.url.searchParams.get('offer') ?? '', sent.bytes));
    },
    'POST /send/table-row': async (asked) => {
      const sent = readSent(asked);
      if (sent.kind === 'refused') return refuse(sent.status, sent.message);
      if (table.kind === 'closed') return refuse(409, table.reason);
      const row = readTableEntity(new TextDecoder().decode(sent.bytes));
      return row === undefined
        ? refuse(400, 'Expected a JSON object of texts with PartitionKey and RowKey.')
        : replyOutcome(await table.write(row));
    },
    'GET /read/lead-table': () =>
      replyJson(200, table.kind === 'open' ? { open: true } : { open: false, reason: table.reason }),
    'GET /read/leads': async (asked) => {
      return replyJsonUnlessKnown(asked, await readLeads(dataverseUrl, limitOf(asked.url)));
    },
    'GET /read/status': async () => replyJson(200, await status.figures()),
    'GET /status': () => status.page(),
    'GET /mails': () => replyHtml(mailPage(targets.mails?.() ?? [])),
    'GET /read/mails': () => replyJson(200, { value: targets.mails?.() ?? [] }),
  };

  return async (asked) => {
    const { method, url } = asked;
    const file = method === 'GET' ? files.get(url.pathname) : undefined;
    if (file !== undefined) return replyUnlessKnown(asked, file);
    try {
      const answer = await (routes[`${method} ${url.pathname}`] ?? seller)(asked);
      return answer ?? replyError(404, 'There is nothing at this address. The page is at /.');
    } catch (error) {
      return replyError(502, error instanceof Unanswered ? error.message : 'The answer could not be read.');
    }
  };
}

function limitOf(url: URL): number {
  const asked = Number(url.searchParams.get('limit') ?? listLimits.step);
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, listLimits.most) : listLimits.step;
}

const replyOutcome = (outcome: SendOutcome): Response => replyJson(outcomeStatus(outcome), outcome);

/** The site itself says no, before the door was asked. */
const refuse = (status: number, message: string): Response =>
  replyOutcome({ kind: 'refused', status, message, tookMs: 0 });
