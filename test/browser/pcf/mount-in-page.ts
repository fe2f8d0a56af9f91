import type { Scene } from './scene';

interface Control {
  init(context: unknown, notify: () => void, state: unknown): void;
  updateView(context: unknown): unknown;
  getOutputs?(): Record<string, unknown>;
  destroy(): void;
}

/** What the host page has in its window, once the bundle is loaded. */
interface HostWindow {
  readonly registered: Record<string, new () => Control>;
  readonly FluentUIReactv940: Record<string, Record<string, string>>;
  readonly ReactDOMv16: {
    render(view: unknown, at: Element): void;
    unmountComponentAtNode(at: Element): void;
  };
  outputs: Record<string, unknown>[];
  destroyControl: () => void;
}

export interface MountedScene {
  readonly scene: Scene;
  readonly strings: Readonly<Record<string, string>>;
}

/**
 * Runs in the page: takes the registered control through the host's life cycle in a fresh element. Stands alone, for
 * it is sent to the page as source.
 */
export const mountInPage = ({ scene, strings }: MountedScene): void => {
  const host = window as unknown as HostWindow;
  const theme = host.FluentUIReactv940[scene.theme ?? 'webLightTheme'];
  const place = document.createElement('main');
  place.style.cssText = 'padding:12px;box-sizing:border-box;width:100%';
  document.body.style.cssText = `margin:0;background:${theme?.colorNeutralBackground1}`;
  document.body.append(place);
  const answerWith = (value: unknown) =>
    new Promise((resolve, reject) => {
      // As from a server: never before the control has been drawn for the first time.
      setTimeout(() => {
        // The real host, too, rejects with a plain object.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        if (scene.refusal) reject({ message: scene.refusal });
        else resolve(value);
      });
    });
  const answer = (table: string) => answerWith({ entities: scene.rows?.[table] ?? [], nextLink: '' });
  const property = ([name, { raw, isDate, readable = true, editable = true }]: [
    string,
    Scene['parameters'][string],
  ]) => [
    name,
    {
      raw: isDate && typeof raw === 'string' ? new Date(raw) : raw,
      formatted: String(raw ?? ''),
      error: false,
      security: { readable, editable, secured: !readable },
    },
  ];
  const context = {
    parameters: Object.fromEntries(Object.entries(scene.parameters).map(property)) as Record<
      string,
      { raw: unknown }
    >,
    webAPI: {
      retrieveMultipleRecords: answer,
      retrieveRecord: () => answerWith(scene.record ?? {}),
      createRecord: answer,
      updateRecord: answer,
    },
    updatedProperties: [],
    fluentDesignLanguage: scene.theme && { tokenTheme: theme },
    mode: {
      isControlDisabled: scene.disabled ?? false,
      isVisible: true,
      allocatedWidth: place.clientWidth,
      allocatedHeight: -1,
      contextInfo: scene.unsaved
        ? {}
        : { entityId: '{0A0A0A0A-0000-0000-0000-000000000001}', entityTypeName: 'lead' },
      trackContainerResize: () => undefined,
    },
    resources: { getString: (key: string) => strings[key] ?? key },
    userSettings: {
      languageId: scene.language ?? 1033,
      isRTL: scene.rightToLeft ?? false,
      userId: '{00000000-0000-0000-0000-0000000000AA}',
    },
    client: {
      isOffline: () => scene.offline ?? false,
      isNetworkAvailable: () => !scene.offline,
      getFormFactor: () => 1,
      getClient: () => 'Web',
    },
    formatting: {
      formatDateShort: (date: Date) => date.toISOString().slice(0, 16).replace('T', ' '),
      formatInteger: String,
    },
    navigation: {},
    utils: {},
  };
  const [name, Constructor] =
    Object.entries(host.registered).find(([each]) => each.endsWith(`.${scene.control}`)) ?? [];
  if (Constructor === undefined)
    throw new Error(`${scene.control} has not registered itself (found ${name}).`);
  const control = new Constructor();
  const paint = () => host.ReactDOMv16.render(control.updateView({ ...context }), place);
  host.outputs = [];
  const notify = () => {
    const outputs = control.getOutputs?.() ?? {};
    host.outputs.push(outputs);
    for (const [key, raw] of Object.entries(outputs))
      context.parameters[key] = { ...context.parameters[key], raw };
    paint();
  };
  control.init({ ...context }, notify, {});
  paint();
  host.destroyControl = () => {
    host.ReactDOMv16.unmountComponentAtNode(place);
    control.destroy();
    place.remove();
  };
};
