import type { AnyContext, ContextInfo, HostContext } from '../shared/context/host-context';
import { stubWebApi } from './stub-web-api';

/** What a test says about the host; the rest is a desktop browser, online, English, with a record on the form. */
export interface MockHost {
  readonly strings?: Readonly<Record<string, string>>;
  readonly webAPI?: Partial<ComponentFramework.WebApi>;
  readonly navigation?: Partial<ComponentFramework.Navigation>;
  readonly utils?: Partial<ComponentFramework.Utility>;
  readonly record?: ContextInfo;
  readonly disabled?: boolean;
  /** Where the app runs; by default in a browser. */
  readonly client?: 'Web' | 'Mobile';
  /** False: a rule of the form hides the control. */
  readonly visible?: boolean;
  readonly offline?: boolean;
  readonly rightToLeft?: boolean;
  readonly languageId?: number;
  /** How the user's settings write numbers; by default the host does not tell. */
  readonly numbers?: Partial<ComponentFramework.UserSettingApi.NumberFormattingInfo>;
  readonly theme?: unknown;
  readonly width?: number;
}

const leadOnForm: ContextInfo = {
  entityId: '{0A0A0A0A-0000-0000-0000-000000000001}',
  entityTypeName: 'lead',
};

const isoDate = (value: Date, includeTime = true): string =>
  value.toISOString().slice(0, includeTime ? 16 : 10);

const mode = ({ disabled = false, visible = true, record = leadOnForm, width = 600 }: MockHost) => ({
  isControlDisabled: disabled,
  isVisible: visible,
  label: '',
  allocatedWidth: width,
  allocatedHeight: -1,
  contextInfo: record,
  trackContainerResize: () => undefined,
  setControlState: () => true,
  setFullScreen: () => undefined,
});

const userSettings = ({ rightToLeft = false, languageId = 1033, numbers }: MockHost) => ({
  languageId,
  isRTL: rightToLeft,
  userId: '{00000000-0000-0000-0000-0000000000AA}',
  userName: 'Seller',
  securityRoles: [],
  getTimeZoneOffsetMinutes: () => 0,
  numberFormattingInfo: numbers,
});

const host = (options: MockHost) => ({
  client: {
    disableScroll: false,
    getClient: () => options.client ?? 'Web',
    getFormFactor: () => 1,
    isOffline: () => options.offline ?? false,
    isNetworkAvailable: () => !(options.offline ?? false),
  },
  formatting: { formatDateShort: isoDate, formatInteger: (value: number) => String(value) },
  mode: mode(options),
  navigation: options.navigation ?? {},
  resources: { getString: (key: string) => options.strings?.[key] ?? key, getResource: () => undefined },
  userSettings: userSettings(options),
  utils: { getEntityMetadata: () => Promise.resolve({}), hasEntityPrivilege: () => true, ...options.utils },
  webAPI: stubWebApi(options.webAPI),
  updatedProperties: [],
  events: {},
  factory: { requestRender: () => undefined, getPopupService: () => ({}) },
  device: {},
  copilot: {},
  fluentDesignLanguage: options.theme === undefined ? undefined : { tokenTheme: options.theme },
});

/** A context with the given parameters, for tests of parts and of whole controls alike. */
export const mockContext = <I>(parameters: I, options: MockHost = {}): HostContext<I> => ({
  ...(host(options) as unknown as AnyContext),
  parameters,
});
