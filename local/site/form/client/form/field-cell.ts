import { element } from '../../../client/element';
import type { FormRecord } from './form-record';

interface FieldOptions {
  readonly column: string;
  /** `AttributeType` of the metadata. */
  readonly type: string;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly record: FormRecord;
}

/** Dynamics' own control for a column: texts can be written, everything else is shown. */
export function fieldCell(options: FieldOptions): HTMLElement {
  const isText = options.type === 'String' || options.type === 'Memo';
  return isText && !options.isDisabled ? textField(options) : shownField(options);
}

function shownField({ column, label, record }: FieldOptions): HTMLElement {
  const value = element('dd', { dir: 'auto' });
  const show = () => (value.textContent = record.value(column).formatted || '---');
  record.onChange(show);
  show();
  return element('dl', { class: 'cell' }, element('dt', {}, label), value);
}

function textField({ column, type, label, record }: FieldOptions): HTMLElement {
  const input =
    type === 'Memo' ? element('textarea', { rows: '4', dir: 'auto' }) : element('input', { dir: 'auto' });
  const show = () => {
    const { raw } = record.value(column);
    if (document.activeElement !== input) input.value = typeof raw === 'string' ? raw : '';
  };
  input.addEventListener('input', () => record.change({ [column]: input.value === '' ? null : input.value }));
  record.onChange(show);
  show();
  return element('label', { class: 'cell' }, element('span', {}, label), input);
}
