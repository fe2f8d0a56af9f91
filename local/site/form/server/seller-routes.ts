import { join } from 'node:path';
import type { Solution } from '../../../../solution/read/read-package';
import { readSolution } from '../../../../solution/read/read-solution';
import { readChart } from '../../charts/server/read-chart';
import type { Answer, Asked } from '../../http/listen';
import { replyError, replyJson, replyJsonUnlessKnown, replyUnlessKnown } from '../../http/reply';
import { controlNamesOf } from './control-names';
import { createControlShelf } from './control-shelf';
import { createControlsBuild } from './controls-build';
import { describeScreen } from './describe-screen';
import { forward } from './forward';
import { readPlatformFile } from './platform-files';

export interface SellerRoutes {
  /** Answers what the seller's screen asks; undefined for an address that is none of its own. */
  readonly answer: (asked: Asked) => Promise<Response> | Response | undefined;
  readonly close: () => void;
}

/** Language in which every control has its texts. */
const english = 1033;
const bundlePath = /^\/controls\/(\w+)\/bundle\.js$/;

/** What the seller's screen needs of its server: the solution, the built controls, the platform, and Dataverse. */
export function sellerRoutes(dataverseUrl: string, projectRoot: string): SellerRoutes {
  const controlsFolder = join(projectRoot, 'pcf-controls');
  const build = createControlsBuild(join(controlsFolder, 'build.mjs'));
  let lastRead: Promise<Solution> | undefined;
  const readAnew = () => (lastRead = readSolution(join(projectRoot, 'solution/src')));
  const solution = () => lastRead ?? readAnew();
  const names = async () => controlNamesOf(describeScreen(await solution()));
  const shelf = createControlShelf(controlsFolder, names, build);

  const routes: Readonly<Record<string, Answer>> = {
    'GET /read/screen': async (asked) => replyJsonUnlessKnown(asked, describeScreen(await readAnew())),
    'GET /read/chart': async ({ url: { searchParams } }) => {
      const [chart, view] = [searchParams.get('chart') ?? '', searchParams.get('view') ?? ''];
      const rows = await readChart(dataverseUrl, await solution(), chart, view);
      return rows === undefined
        ? replyError(404, 'The solution has no such chart over such a view.')
        : replyJson(200, rows);
    },
    'GET /read/controls': async () => replyJson(200, await shelf.look()),
    'GET /read/strings': (asked) => {
      const { searchParams } = asked.url;
      const strings = shelf.get(searchParams.get('control') ?? '')?.strings;
      const texts = strings?.get(Number(searchParams.get('language'))) ?? strings?.get(english);
      return texts === undefined ? notBuilt() : replyJsonUnlessKnown(asked, texts);
    },
    'GET /_sim/clock': (asked) => forward(asked, dataverseUrl),
    'POST /_sim/clock': (asked) => forward(asked, dataverseUrl),
  };
  const bundle = (asked: Asked, name: string): Response => {
    const control = shelf.get(name);
    if (control === undefined) return notBuilt();
    return replyUnlessKnown(asked, {
      type: 'text/javascript; charset=utf-8',
      bytes: control.bundle,
      etag: control.etag,
    });
  };
  const platform = async (asked: Asked): Promise<Response> => {
    const file = await readPlatformFile(asked.url.pathname, projectRoot);
    return file === undefined ? replyError(404, 'There is no such library.') : replyUnlessKnown(asked, file);
  };

  return {
    answer(asked) {
      const { method, url } = asked;
      const [, control] = bundlePath.exec(url.pathname) ?? [];
      if (method === 'GET' && control !== undefined) return bundle(asked, control);
      if (method === 'GET' && url.pathname.startsWith('/platform/')) return platform(asked);
      if (url.pathname.startsWith('/api/data/')) return forward(asked, dataverseUrl);
      return routes[`${method} ${url.pathname}`]?.(asked);
    },
    close: () => build.close(),
  };
}

const notBuilt = (): Response => replyError(404, 'The control is not built yet. Ask /read/controls first.');
