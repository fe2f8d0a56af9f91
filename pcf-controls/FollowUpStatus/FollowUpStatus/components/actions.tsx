import * as React from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useAnnounce } from '../../../shared/announce/live-region';
import { useShown } from '../../../shared/react/use-shown';
import type { FollowUpModel } from '../create-follow-up-model';
import { actionsFor, type LeadAction } from '../follow-up/actions-for';
import type { Standing } from '../follow-up/standing';
import { useHostTools } from '../host-tools';
import type { LeadRecord } from '../lead/lead-record';
import { useTexts } from '../text-keys';
import { DoneNotice } from './done-notice';
import { FormOfAction } from './form-of-action';
import type { UnseenFailure } from './use-unseen-failure';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ActionsProps {
  readonly lead: LeadRecord;
  readonly standing: Standing;
  /** What was put away can be opened again. */
  readonly reopens: boolean;
  readonly model: FollowUpModel;
  /** False: this seller may only read. A form that is open stays, for its own save may be what closed the lead. */
  readonly allowed: boolean;
  readonly online: boolean;
  /** The button and the form that had the focus are gone. */
  readonly onFocusLost: () => void;
  /** A save failed whose form has gone with its lead. */
  readonly onUnseenFailure: (failure: UnseenFailure) => void;
}

/** Whether something is being written, and the same `perform` that tells it, and how it failed when nothing else can. */
const useBusy = (
  perform: FollowUpModel['perform'],
  lead: LeadRecord,
  onUnseenFailure: ActionsProps['onUnseenFailure'],
): readonly [boolean, FollowUpModel['perform']] => {
  const [isBusy, setIsBusy] = React.useState(false);
  const isShown = useShown();
  const performBusily: FollowUpModel['perform'] = async (command) => {
    setIsBusy(true);
    const outcome = await perform(command);
    if (isShown()) setIsBusy(false);
    else if (outcome.kind !== 'done')
      onUnseenFailure({
        action: command.kind,
        lead,
        message: outcome.kind === 'failed' ? outcome.message : '',
      });
    return outcome;
  };
  return [isBusy, performBusily];
};

/** Gives an element the focus; false where it is gone by now, or cannot take it. */
const isFocused = (element: HTMLElement | null): boolean => {
  element?.focus();
  return element !== null && document.activeElement === element;
};

/** What a seller can do: the next best action as the one strong button, the others beside it, and the open form. */
export const Actions: React.FC<ActionsProps> = (props) => {
  const { lead, standing, reopens, model, allowed, online, onFocusLost, onUnseenFailure } = props;
  const styles = useStyles();
  const text = useTexts();
  const announce = useAnnounce();
  const { openRow } = useHostTools();
  const pressed = React.useRef<HTMLElement | null>(null);
  const [open, setOpen] = React.useState<LeadAction>();
  const [done, setDone] = React.useState<LeadAction>();
  // Another form would take the place of the one that is being saved, and with it what was typed and what became of it.
  const [isBusy, perform] = useBusy(model.perform, lead, onUnseenFailure);
  const { next, others } = actionsFor(standing, reopens);
  const [opportunity] = lead.opportunities;
  const offered = next === undefined ? others : [next, ...others];
  const begin = (action: LeadAction, button: HTMLElement): void => {
    pressed.current = button;
    setDone(undefined);
    setOpen(action);
  };
  return (
    <div className={styles.column}>
      {done && <DoneNotice action={done} lead={lead} />}
      {!allowed && <Text>{text('Disabled')}</Text>}
      {allowed && reopens && <Text>{text('Reopen_Hint')}</Text>}
      {allowed && (offered.length > 0 || opportunity) && (
        <div role="group" aria-label={text('Actions')} className={styles.buttons}>
          {offered.map((action) => (
            <Button
              key={action}
              appearance={action === next ? 'primary' : 'secondary'}
              aria-expanded={open === action}
              disabledFocusable={!online || isBusy}
              {...(action === next && { 'aria-label': text('Next', text(`Action_${action}`)) })}
              onClick={({ currentTarget }) => begin(action, currentTarget)}
            >
              {text(`Action_${action}`)}
            </Button>
          ))}
          {opportunity !== undefined && (
            <Button
              appearance={next === undefined ? 'primary' : 'secondary'}
              onClick={() => openRow('opportunity', opportunity.id)}
            >
              {text('Action_OpenOpportunity')}
            </Button>
          )}
        </div>
      )}
      {open && (
        <FormOfAction
          key={`${lead.id} ${open}`}
          action={open}
          lead={lead}
          attempts={model.attempts}
          possible={allowed && offered.includes(open)}
          online={online}
          perform={perform}
          onDone={() => {
            setOpen(undefined);
            setDone(open);
            announce(text(`Done_${open}`));
            onFocusLost();
          }}
          onCancel={() => {
            setOpen(undefined);
            if (!isFocused(pressed.current)) onFocusLost();
          }}
        />
      )}
    </div>
  );
};
