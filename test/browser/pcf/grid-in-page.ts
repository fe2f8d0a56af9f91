import type { MockRow } from '../../../pcf-controls/testing/filter-rows';
import { createMockDataset, type MockDataset } from '../../../pcf-controls/testing/mock-dataset';
import { gridColumns, gridRow, gridText } from './grid-rows';

/** A state in which the grid is looked at. Everything crosses into the page as JSON. */
export interface GridScene {
  readonly rows: number;
  readonly strings: Readonly<Record<string, string>>;
  readonly pageSize?: number;
  readonly theme?: string;
  readonly language?: number;
  readonly rightToLeft?: boolean;
  readonly disabled?: boolean;
  readonly offline?: boolean;
  readonly height?: number;
  /** What the server says instead of rows. */
  readonly failure?: string;
  readonly refusal?: string;
  /** Columns that column security hides. */
  readonly hiddenColumns?: readonly string[];
  /** `customer`: on the form of the first lead, whose customer all others share. */
  readonly scope?: 'all' | 'customer';
  /** The form's row is new. */
  readonly unsaved?: boolean;
  /** Each stands in every text of a row of its own. */
  readonly hostileTexts?: readonly string[];
}

interface Control {
  init(context: unknown, notify: () => void, state: unknown): void;
  updateView(context: unknown): unknown;
  destroy(): void;
}

interface HostWindow {
  readonly registered: Readonly<Record<string, new () => Control>>;
  readonly FluentUIReactv940: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ReactDOMv16: {
    readonly render: (view: unknown, at: Element) => void;
    readonly unmountComponentAtNode: (at: Element) => void;
  };
  dataset: MockDataset;
  writes: unknown[][];
  /** Milliseconds from the first page of rows to a laid out grid. */
  openedAfterMs: number;
  mountGrid: (scene: GridScene) => void;
  destroyControl: () => void;
}

const host = window as unknown as HostWindow;

const customerKey = 'one';

/** By hand: a browser's first number format takes milliseconds that would be measured as the grid's. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

const datasetOf = (scene: GridScene): MockDataset => {
  const { rows, pageSize, failure, hostileTexts, hiddenColumns = [] } = scene;
  const rowOf = (number: number): MockRow => ({
    ...gridRow(number, Date.now()),
    mpl_customerkey: customerKey,
    ...Object.fromEntries(hiddenColumns.map((column) => [column, null])),
  });
  const hostile = (row: MockRow, number: number): MockRow =>
    hostileTexts === undefined
      ? row
      : Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            column !== 'leadid' && typeof value === 'string' ? (hostileTexts[number] ?? '') : value,
          ]),
        );
  const dataset = createMockDataset({
    rows: Array.from({ length: rows }, (_, number) => hostile(rowOf(number), number)),
    columns: gridColumns,
    title: 'Marketplace leads',
    pageSize,
    format: gridText,
    answer: (deliver) => void setTimeout(deliver, 5),
  });
  dataset.failure = failure;
  return dataset;
};

const contextOf = (scene: GridScene, place: Element) => ({
  updatedProperties: [],
  fluentDesignLanguage: scene.theme && { tokenTheme: host.FluentUIReactv940[scene.theme] },
  mode: {
    isControlDisabled: scene.disabled ?? false,
    isVisible: true,
    allocatedWidth: place.clientWidth,
    allocatedHeight: scene.height ?? -1,
    trackContainerResize: () => undefined,
    contextInfo: {
      entityTypeName: 'lead',
      ...(!scene.unsaved && { entityId: String(gridRow(0, 0)['leadid']) }),
    },
  },
  resources: { getString: (key: string) => scene.strings[key] ?? key },
  userSettings: { languageId: scene.language ?? 1033, isRTL: scene.rightToLeft ?? false },
  client: {
    isOffline: () => scene.offline ?? false,
    isNetworkAvailable: () => !scene.offline,
    getClient: () => 'Web',
  },
  formatting: { formatInteger: grouped },
  navigation: {},
  utils: { hasEntityPrivilege: () => true },
  webAPI: {
    updateRecord: (...write: unknown[]) => {
      host.writes.push(write);
      // The real host, too, rejects with a plain object.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      return scene.refusal ? Promise.reject({ message: scene.refusal }) : Promise.resolve({});
    },
    retrieveRecord: () => Promise.resolve({ mpl_customerkey: customerKey }),
    retrieveMultipleRecords: () =>
      Promise.resolve({
        entities: (scene.hostileTexts ?? ['Italy', 'Sweden']).map((name) => ({ address1_country: name })),
        nextLink: '',
      }),
  },
});

host.mountGrid = (scene) => {
  const Constructor = host.registered['MarketplaceLeads.LeadGrid'];
  if (Constructor === undefined) throw new Error('LeadGrid has not registered itself.');
  const place = document.createElement('main');
  const background = host.FluentUIReactv940[scene.theme ?? 'webLightTheme']?.colorNeutralBackground1;
  document.body.style.cssText = `margin:0;background:${background}`;
  document.body.append(place);
  host.dataset = datasetOf(scene);
  host.writes = [];
  const context = contextOf(scene, place);
  const current = () => ({
    ...context,
    parameters: { leads: host.dataset.current(), scope: { raw: scene.scope ?? 'all' } },
  });
  const control = new Constructor();
  const paint = () => host.ReactDOMv16.render(control.updateView(current()), place);
  host.dataset.onChange = paint;
  control.init(current(), () => undefined, {});
  const firstPageAt = performance.now();
  paint();
  place.getBoundingClientRect();
  host.openedAfterMs = performance.now() - firstPageAt;
  if (scene.failure !== undefined) host.dataset.current().refresh();
  host.destroyControl = () => {
    host.ReactDOMv16.unmountComponentAtNode(place);
    control.destroy();
    place.remove();
  };
};
