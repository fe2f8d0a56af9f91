import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import { stage } from '../../../leads/schema/choices';
import { recordOf, type HostContext } from '../../shared/context/host-context';
import { propertyState } from '../../shared/context/property-state';
import type { Clock } from '../../shared/clock/create-clock';
import { formatDateTime } from '../../shared/format/format-date-time';
import type { FollowUpProps } from './components/follow-up';
import type { FollowUpModel, ModelHost } from './create-follow-up-model';
import type { IInputs } from './generated/ManifestTypes';
import type { Reference } from './lead/lead-record';

type Context = HostContext<IInputs>;
type Inputs = Context['parameters'];

/** Microsoft's test harness hands over dates that are none. */
const instant = (property: { readonly raw: Date | null } | undefined): number | undefined => {
  const instantMs = property?.raw?.getTime();
  return Number.isNaN(instantMs) ? undefined : instantMs;
};

/** What the form knows, for as long as the row itself has not been read. Dynamics' state is not among it. */
const columnsOf = (inputs: Inputs): FollowUpColumns => ({
  isOpen: inputs.stage.raw === stage.Received,
  stage: inputs.stage.raw ?? undefined,
  archiveReason: inputs.archiveReason?.raw ?? undefined,
  followUpStatus: inputs.followUpStatus?.raw ?? undefined,
  leadType: inputs.leadType?.raw ?? undefined,
  contactRequested: inputs.contactRequested?.raw === true,
  doNotContact: inputs.doNotContact?.raw === true,
  isTest: inputs.isTest?.raw === true,
  receivedAtMs: instant(inputs.receivedOn),
  dueAtMs: instant(inputs.followUpDueOn),
  firstContactedAtMs: instant(inputs.firstContactedOn),
  expiresAtMs: instant(inputs.expiresOn),
});

const isOnline = ({ client }: Context): boolean => client.isNetworkAvailable() && !client.isOffline();

const isReadable = ({ parameters, mode }: Context): boolean =>
  propertyState(parameters.stage, mode.isControlDisabled).readable;

/** What the model asks of a context. A column that the seller may not see is not read by another way either. */
export const modelHost = (context: Context): ModelHost => ({
  webAPI: context.webAPI,
  online: isOnline(context),
  leadId: isReadable(context) ? recordOf(context)?.id : undefined,
  formVersion: JSON.stringify([columnsOf(context.parameters), instant(context.parameters.modifiedOn)]),
});

const accessOf = ({ parameters, mode }: Context): FollowUpProps['access'] => {
  if (!propertyState(parameters.stage, false).editable) return 'read';
  return mode.isControlDisabled ? 'locked' : 'full';
};

const choose =
  ({ utils }: Context) =>
  async (tables: readonly string[]): Promise<Reference | undefined> => {
    const [chosen] = await utils.lookupObjects({ entityTypes: [...tables], allowMultiSelect: false });
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
    formColumns: columnsOf(parameters),
    model,
    clock,
    host: {
      formatTime: (instantMs) => formatDateTime(formatting, instantMs),
      decimalSeparator: userSettings.numberFormattingInfo?.numberDecimalSeparator ?? '.',
      choose: choose(context),
      openRow: (table, id) => void navigation.openForm({ entityName: table, entityId: id }),
    },
  };
};
