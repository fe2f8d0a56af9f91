import type { FormDescription } from '../../description/forms/form-description';
import { stableId } from '../stable-id';

type NamedForm = Pick<FormDescription, 'table' | 'key'>;

export const formId = ({ table, key }: NamedForm): string => stableId('form', table, key);

/** Id of a tab, a section, a cell or a control of a form. */
export const formPartId = ({ table, key }: NamedForm, ...path: readonly string[]): string =>
  stableId('form', table, key, ...path);
