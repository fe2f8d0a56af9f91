import * as React from 'react';
import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useAnnounce } from '../../../shared/announce/live-region';
import type { Clock } from '../../../shared/clock/create-clock';
import { Notice } from '../../../shared/state/notice';
import { useStore } from '../../../shared/store/use-store';
import type { Fetched, FollowUpModel } from '../create-follow-up-model';
import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import { useStanding } from '../follow-up/use-standing';
import { HostToolsContext, type HostTools } from '../host-tools';
import { leadState } from '../../../../leads/schema/dynamics-states';
import type { LeadRecord } from '../lead/lead-record';
import { useReopens } from '../follow-up/use-reopens';
import { useTexts } from '../text-keys';
import { Actions } from './actions';
import { advisesAttempts } from '../attempts/advised-attempts';
import { AttemptsLine } from './attempts-line';
import { ContactLine } from './contact-line';
import { StandingBand } from './standing-band';
import { Stepper } from './stepper';
import { useUnseenFailure } from './use-unseen-failure';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface FollowUpProps {
  /** `locked`: the form is disabled, as it also is for each lead that Dynamics holds qualified or disqualified. */
  readonly access: 'full' | 'locked' | 'read' | 'hidden';
  readonly connection: 'online' | 'offline' | 'not-saved';
  /** What the form's columns say; what is stored counts more as soon as it has been read. */
  readonly formColumns: FollowUpColumns;
  readonly model: FollowUpModel;
  readonly clock: Clock;
  readonly host: HostTools;
}

const whole = (value: Fetched<LeadRecord>): Fetched<LeadRecord> => value;

/** Says a new situation once, when it begins. */
const useSpokenChange = (message: string): void => {
  const announce = useAnnounce();
  const said = React.useRef(message);
  React.useEffect(() => {
    if (said.current === message) return;
    said.current = message;
    announce(message);
  }, [announce, message]);
};

/**
 * A qualified lead is read-only in Dynamics and so is its form, yet it is now that it is won or lost: our columns and
 * the opportunity can be written.
 */
const mayChange = (access: FollowUpProps['access'], { state }: LeadRecord): boolean =>
  access === 'full' || (access === 'locked' && state !== leadState.Open);

const ConnectionNotice: React.FC<{
  readonly connection: FollowUpProps['connection'];
  readonly lead: Fetched<LeadRecord>;
  readonly onRetry: () => void;
}> = ({ connection, lead, onRetry }) => {
  const text = useTexts();
  if (connection === 'offline') return <Notice intent="warning">{text('Common_Offline')}</Notice>;
  if (connection === 'not-saved') return <Text>{text('New')}</Text>;
  if (lead.kind === 'loading') return <Spinner size="tiny" label={text('Common_Loading')} />;
  const trouble = lead.kind === 'loaded' ? lead.outdated : lead.message;
  return trouble === undefined ? null : (
    <Notice intent="error" onRetry={onRetry}>
      {text(lead.kind === 'loaded' ? 'Outdated' : 'Common_LoadFailed')} <bdi>{trouble}</bdi>
    </Notice>
  );
};

const Readable: React.FC<FollowUpProps> = ({ access, connection, formColumns, model, clock, host }) => {
  const styles = useStyles();
  const text = useTexts();
  const title = React.useRef<HTMLHeadingElement>(null);
  const lead = useStore(model.lead, whole);
  const record = lead.kind === 'loaded' ? lead.value : undefined;
  const standing = useStanding(clock, record?.followUp ?? formColumns);
  const { situation } = standing;
  const reopens = useReopens(clock, record, standing);
  const [unseen, setUnseen] = useUnseenFailure(record?.id);
  const focusTitle = (): void => title.current?.focus();
  useSpokenChange(text(`Situation_${situation}`));
  return (
    <HostToolsContext.Provider value={host}>
      <div className={styles.column} aria-busy={connection === 'online' && lead.kind === 'loading'}>
        <Stepper standing={standing} />
        <StandingBand standing={standing} clock={clock} titleRef={title} />
        <ConnectionNotice
          connection={connection}
          lead={lead}
          onRetry={() => {
            // The notice and its button go as soon as the lead has been read.
            focusTitle();
            void model.refresh();
          }}
        />
        {unseen && (
          <div role="alert">
            <Notice intent="error">
              <bdi>{text('Form_FailedUnseen', text(`Action_${unseen.action}`), unseen.lead.topic)}</bdi>{' '}
              <bdi>{unseen.message}</bdi>
            </Notice>
          </div>
        )}
        {record && (
          <>
            <ContactLine customer={record.customer} situation={situation} />
            <AttemptsLine attempts={model.attempts} advises={advisesAttempts(standing)} />
            <Actions
              lead={record}
              standing={standing}
              reopens={reopens}
              model={model}
              allowed={mayChange(access, record)}
              online={connection === 'online'}
              onFocusLost={focusTitle}
              onUnseenFailure={setUnseen}
            />
          </>
        )}
      </div>
    </HostToolsContext.Provider>
  );
};

/** How it stands with a lead, what helps most now, and the ways in which it goes on. */
export const FollowUp: React.FC<FollowUpProps> = (props) => {
  const text = useTexts();
  if (props.access === 'hidden') return <Notice intent="info">{text('Common_NoAccess')}</Notice>;
  return <Readable {...props} />;
};
