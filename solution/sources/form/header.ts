import type { FieldCell } from '../../description/forms/cell';
import type { FormDescription } from '../../description/forms/form-description';
import { element, type XmlElement } from '../../xml/xml-element';
import { labelElements } from '../label-elements';
import { braced } from '../stable-id';
import { fieldClassIds } from './class-ids';
import { formColumn } from './form-column';
import { formPartId } from './form-id';

/** The line above the tabs. A column may stand here and in a tab, so controls have names of their own. */
export const header = (form: FormDescription, cells: readonly FieldCell[]): XmlElement =>
  element(
    'header',
    {
      id: braced(formPartId(form, 'header')),
      celllabelposition: 'Top',
      columns: '1'.repeat(cells.length),
      labelwidth: 115,
      celllabelalignment: 'Left',
    },
    [
      element('rows', {}, [
        element(
          'row',
          {},
          cells.map((cell) => headerCell(form, cell)),
        ),
      ]),
    ],
  );

function headerCell(form: FormDescription, { column, readOnly }: FieldCell): XmlElement {
  const { label, control } = formColumn(form.table, column);
  const id = braced(formPartId(form, 'header', 'cell', column));
  return element('cell', { id, showlabel: 'true', locklevel: 0 }, [
    labelElements(label),
    element('control', {
      id: `header_${column}`,
      classid: fieldClassIds[control],
      datafieldname: column,
      disabled: String(readOnly ?? false),
    }),
  ]);
}
