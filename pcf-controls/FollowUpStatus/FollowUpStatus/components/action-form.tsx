import * as React from 'react';
import { Button, makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components';
import type { Command } from '../actions/command';
import type { LeadAction } from '../follow-up/actions-for';
import type { FormProps } from '../forms/form-props';
import { SavingContext } from '../forms/saving-context';
import { useSubmit } from '../forms/use-submit';
import { useTexts } from '../text-keys';
import { OutcomeNotice } from './outcome-notice';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  title: { margin: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ActionFormProps extends Pick<
  FormProps,
  'possible' | 'online' | 'perform' | 'onDone' | 'onCancel'
> {
  readonly action: LeadAction;
  /** What was typed as a command; undefined while something is missing, which its field says by itself. */
  readonly command: () => Command | undefined;
}

/** Puts the focus on the form's first field when it opens, or on its button where there is none. */
const useFirstFocus = (): React.RefObject<HTMLFormElement> => {
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(
    () => form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(),
    [],
  );
  return form;
};

/** Takes the seller to the first field that is refused, at every try: with a large zoom it is out of sight. */
const useFaultFocus = (form: React.RefObject<HTMLFormElement>): (() => void) => {
  const [tries, tryAgain] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, tries]);
  return tryAgain;
};

/** The frame of an action's form: its name, fields, buttons, and what became of it. Escape cancels. */
export const ActionForm: React.FC<ActionFormProps> = ({
  action,
  command,
  possible,
  online,
  perform,
  onDone,
  onCancel,
  children,
}) => {
  const styles = useStyles();
  const text = useTexts();
  const form = useFirstFocus();
  const focusFault = useFaultFocus(form);
  const saveButton = React.useRef<HTMLButtonElement>(null);
  const { progress, submit } = useSubmit(perform, onDone);
  const saving = progress.kind === 'saving';
  const allowed = possible || saving;
  const save = (): void => {
    if (!allowed || !online) return;
    const ready = command();
    if (ready) submit(ready);
    else focusFault();
  };
  const retry = (): void => {
    // The notice goes with its button while it is being saved: the focus must not go with them.
    saveButton.current?.focus();
    save();
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={text(`Action_${action}`)}
      aria-busy={saving}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // While a character is composed Escape gives up that character, not the form.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing && !saving) onCancel();
      }}
    >
      <Subtitle2 as="h4" className={styles.title}>
        {text(`Action_${action}`)}
      </Subtitle2>
      <SavingContext.Provider value={saving}>
        <div className={styles.fields}>{children}</div>
      </SavingContext.Provider>
      <OutcomeNotice progress={progress} possible={allowed} onRetry={retry} />
      <div className={styles.buttons}>
        <Button
          ref={saveButton}
          type="submit"
          appearance="primary"
          disabledFocusable={!allowed || !online || saving}
          icon={saving ? <Spinner size="extra-tiny" aria-hidden="true" /> : undefined}
        >
          {text(saving ? 'Form_Saving' : 'Form_Save')}
        </Button>
        <Button disabled={saving} onClick={onCancel}>
          {text('Form_Cancel')}
        </Button>
      </div>
    </form>
  );
};
