import { join } from 'node:path';
import { sellerRoutes } from './form/server/seller-routes';
import { listen } from './http/listen';
import { readPageFiles } from './http/page-files';
import { bodyLimitBytes } from './http/read-sent';
import { refuseForeign } from './http/refuse-foreign';
import { replyError } from './http/reply';
import { siteRoutes, type SiteTargets } from './site-routes';

export interface SiteOptions extends SiteTargets {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where the built page lies; as built, it lies beside the folder of the bundle that this code is part of. */
  readonly pageFolder?: string;
  /** Where `pcf-controls/` and `solution/` lie; by default found from where this code lies. */
  readonly projectRoot?: string;
}

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page on loopback. A browser talks to this server only; the function key stays here.
 * @throws Error when the port cannot be had or the page was not built.
 */
export async function serveSite(options: SiteOptions): Promise<Site> {
  const files = await readPageFiles(options.pageFolder ?? join(__dirname, '../site'));
  const seller = sellerRoutes(options.dataverseUrl, options.projectRoot ?? join(__dirname, '../..'));
  const answer = siteRoutes(options, files, seller.answer);
  const server = await listen(options.port, bodyLimitBytes, (asked) => {
    const refusal = refuseForeign(asked.headers);
    return refusal === undefined ? answer(asked) : replyError(403, refusal);
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    close() {
      seller.close();
      return server.close();
    },
  };
}
