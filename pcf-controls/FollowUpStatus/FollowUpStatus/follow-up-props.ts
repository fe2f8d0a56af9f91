import { recordOf, type HostContext } from '../../shared/context/host-context';
import { propertyState } from '../../shared/context/property-state';
import type { Clock } from '../../shared/clock/create-clock';
import { followUpColumnsOf, instantOf } from '../../shared/follow-up/follow-up-inputs';
import { formatDateTime } from '../../shared/format/format-date-time';
import type { FollowUpProps } from './components/follow-up';
import type { FollowUpModel, ModelHost } from './create-follow-up-model';
import type { IInputs } from './generated/ManifestTypes';
import type { Reference } from './lead/lead-record';

type Context = HostContext<IInputs>;

/** Of a lead's estimated amount, by the Lead table reference: for a host that tells nothing of the user's settings. */
const usualDecimals = 2;

const isOnline = ({ client }: Context): boolean => client.isNetworkAvailable() && !client.isOffline();

const isReadable = ({ parameters, mode }: Context): boolean =>
  propertyState(parameters.stage, mode.isControlDisabled).readable;

/** What the model asks of a context. A column that the seller may not see is not read by another way either. */
export const modelHost = (context: Context): ModelHost => ({
  webAPI: context.webAPI,
  online: isOnline(context),
  leadId: isReadable(context) ? recordOf(context)?.id : undefined,
  formVersion: JSON.stringify([
    followUpColumnsOf(context.parameters),
    instantOf(context.parameters.modifiedOn),
  ]),
});

const accessOf = ({ parameters, mode }: Context): FollowUpProps['access'] => {
  if (!propertyState(parameters.stage, false).editable) return 'read';
  return mode.isControlDisabled ? 'locked' : 'full';
};

const choose =
  ({ utils }: Context) =>
  async (tables: readonly string[]): Promise<Reference | undefined> => {
    // Some hosts answer with nothing at all when the seller closes the dialog.
    const rows: ComponentFramework.LookupValue[] | null | undefined = await utils.lookupObjects({
      entityTypes: [...tables],
      allowMultiSelect: false,
    });
    const chosen = rows?.[0];
    if (!chosen) return undefined;
    const id = chosen.id.replace(/[{}]/g, '').toLowerCase();
    return { table: chosen.entityType, id, name: chosen.name ?? '' };
  };

/** What the control shows for a context. */
export const followUpProps = (context: Context, model: FollowUpModel, clock: Clock): FollowUpProps => {
  const { parameters, formatting, navigation, userSettings } = context;
  const saved = recordOf(context) !== undefined;
  return {
    access: isReadable(context) ? accessOf(context) : 'hidden',
    connection: isOnline(context) ? (saved ? 'online' : 'not-saved') : 'offline',
    formColumns: followUpColumnsOf(parameters),
    model,
    clock,
    host: {
      formatTime: (instantMs) => formatDateTime(formatting, instantMs),
      decimalSeparator: userSettings.numberFormattingInfo?.numberDecimalSeparator ?? '.',
      currencyDecimals: userSettings.numberFormattingInfo?.currencyDecimalDigits ?? usualDecimals,
      choose: choose(context),
      openRow: (table, id) => void navigation.openForm({ entityName: table, entityId: id }),
    },
  };
};
