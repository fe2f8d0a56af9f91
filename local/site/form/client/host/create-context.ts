import type { Theme } from '../page/page-theme';
import type { Switches } from '../page/switches';
import type { HostWebApi } from '../dataverse/web-api';
import type { User } from '../dataverse/user';
import { localeOf } from './locale';

/** What the page hands to every control, beside the parameters. */
export interface HostServices {
  readonly webAPI: HostWebApi;
  readonly formatting: ComponentFramework.Formatting;
  readonly navigation: Partial<ComponentFramework.Navigation>;
  readonly utils: Partial<ComponentFramework.Utility>;
  readonly user: User;
}

/** Where a control stands at this moment. */
export interface Standing {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly updatedProperties: readonly string[];
  readonly strings: Readonly<Record<string, string>>;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly width: number;
  readonly trackResize: (isOn: boolean) => void;
  /** The form's row; left out where a control stands in a list of its own. */
  readonly record?: { readonly table: string; readonly id: string; readonly name: string };
  readonly requestRender: () => void;
}

/** `context` as `init` and `updateView` get it. */
export const createContext = (
  services: HostServices,
  switches: Switches,
  theme: Theme,
  standing: Standing,
) => ({
  ...services,
  parameters: standing.parameters,
  updatedProperties: [...standing.updatedProperties],
  events: {},
  device: {},
  copilot: {},
  factory: { getPopupService: () => ({}), requestRender: standing.requestRender },
  fluentDesignLanguage: { tokenTheme: theme, isDarkTheme: switches.theme !== 'light' },
  mode: {
    isControlDisabled: standing.isDisabled || switches.disabled,
    isVisible: true,
    label: standing.label,
    allocatedWidth: standing.width,
    // The page grows with the control.
    allocatedHeight: -1,
    contextInfo: standing.record && {
      entityId: standing.record.id,
      entityTypeName: standing.record.table,
      entityRecordName: standing.record.name,
    },
    trackContainerResize: standing.trackResize,
    setControlState: () => true,
    setFullScreen: () => undefined,
  },
  client: {
    disableScroll: false,
    getClient: () => 'Web',
    getFormFactor: () => 1,
    isOffline: () => switches.offline,
    isNetworkAvailable: () => !switches.offline,
  },
  resources: {
    getString: (key: string) => standing.strings[key] ?? key,
    getResource: (_id: string, _success: (data: string) => void, failure: () => void) => failure(),
  },
  userSettings: {
    dateFormattingInfo: clockFormatOf(switches.language),
    isRTL: switches.direction === 'rtl',
    languageId: switches.language,
    numberFormattingInfo: separatorsOf(switches.language),
    securityRoles: [],
    userId: `{${services.user.id.toUpperCase()}}`,
    userName: services.user.name,
    getTimeZoneOffsetMinutes: (date?: Date) => -(date ?? new Date()).getTimezoneOffset(),
  },
});

/** The time of day as .NET writes such patterns, which is how Dynamics tells it. */
function clockFormatOf(language: number) {
  const format = new Intl.DateTimeFormat(localeOf(language), { hour: 'numeric' });
  const isHalved = format.resolvedOptions().hour12 === true;
  const designators = { amDesignator: 'AM', pmDesignator: 'PM' };
  return isHalved ? { shortTimePattern: 'h:mm tt', ...designators } : { shortTimePattern: 'HH:mm' };
}

function separatorsOf(language: number) {
  const parts = new Intl.NumberFormat(localeOf(language), { useGrouping: 'always' }).formatToParts(12_345.6);
  const part = (type: Intl.NumberFormatPartTypes) => parts.find((each) => each.type === type)?.value;
  return { numberDecimalSeparator: part('decimal') ?? '.', numberGroupSeparator: part('group') ?? ',' };
}
