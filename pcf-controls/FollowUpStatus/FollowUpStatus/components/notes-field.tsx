import * as React from 'react';
import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { FieldProps } from '../forms/field-props';
import { useIsSaving } from '../forms/saving-context';

const useStyles = makeStyles({ wide: { gridColumnStart: '1', gridColumnEnd: '-1' } });

/** Dataverse's limit of a lead's qualification comments. */
const notesMaxLength = 2000;

/** Several lines of text, across the whole form. */
export const NotesField: React.FC<FieldProps> = ({ label, onChange, ...input }) => (
  <Field label={label} className={useStyles().wide}>
    <Textarea
      {...input}
      readOnly={useIsSaving()}
      maxLength={notesMaxLength}
      dir="auto"
      resize="vertical"
      onChange={(_, { value }) => onChange(value)}
    />
  </Field>
);
