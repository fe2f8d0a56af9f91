import { childAt, childrenOf, descendantsNamed, textAt } from '../xml/select';
import { element, type XmlElement } from '../xml/xml-element';
import type { ReadCell, ReadControl, ReadForm, ReadSection, ReadTab } from './form-types';
import { plainId } from './plain-id';
import { readBindings } from './read-bindings';
import { labelsAt, type LabelMap } from './read-labels';

/** Forms of a table in `customizations.xml`. */
export const readForms = (entity: XmlElement, table: string): readonly ReadForm[] =>
  childrenOf(childAt(entity, 'FormXml'), 'forms').flatMap((forms) =>
    childrenOf(forms, 'systemform').map((systemForm) =>
      readForm({
        id: textAt(systemForm, 'formid'),
        table,
        type: forms.attributes['type'] ?? '',
        labels: labelsAt(systemForm, 'LocalizedNames'),
        form: childAt(systemForm, 'form'),
      }),
    ),
  );

/** Dashboards are forms without a table. */
export const readDashboards = (customizations: XmlElement): readonly ReadForm[] =>
  childrenOf(childAt(customizations, 'Dashboards'), 'Dashboard').map((dashboard) =>
    readForm({
      id: textAt(dashboard, 'FormId'),
      table: '',
      type: 'dashboard',
      labels: labelsAt(dashboard, 'LocalizedNames'),
      form: childAt(dashboard, 'FormXml', 'forms', 'form'),
    }),
  );

interface FormParts {
  readonly id: string | undefined;
  readonly table: string;
  readonly type: string;
  readonly labels: LabelMap;
  readonly form: XmlElement | undefined;
}

const readForm = ({ id, table, type, labels, form }: FormParts): ReadForm => ({
  id: plainId(id),
  table,
  type,
  labels,
  tabs: childrenOf(childAt(form, 'tabs'), 'tab').map(readTab),
  header: childrenOf(childAt(form, 'header', 'rows'), 'row').flatMap(readRow),
  roleIds: childrenOf(childAt(form, 'DisplayConditions'), 'Role').map(({ attributes }) =>
    plainId(attributes['Id']),
  ),
  bindings: readBindings(form),
  xml: form ?? element('form'),
});

const readTab = (tab: XmlElement): ReadTab => ({
  name: tab.attributes['name'] ?? '',
  labels: labelsAt(tab, 'labels'),
  columns: childrenOf(childAt(tab, 'columns'), 'column').map((column) => ({
    width: column.attributes['width'] ?? '',
    sections: childrenOf(childAt(column, 'sections'), 'section').map(readSection),
  })),
});

const readSection = (section: XmlElement): ReadSection => ({
  name: section.attributes['name'] ?? '',
  labels: labelsAt(section, 'labels'),
  across: section.attributes['columns']?.length ?? 1,
  rows: childrenOf(childAt(section, 'rows'), 'row').map(readRow),
});

const readRow = (row: XmlElement): readonly ReadCell[] =>
  childrenOf(row, 'cell').map((cell) => {
    const control = childAt(cell, 'control');
    return {
      id: plainId(cell.attributes['id']),
      labels: labelsAt(cell, 'labels'),
      showLabel: cell.attributes['showlabel'] !== 'false',
      colspan: Number(cell.attributes['colspan'] ?? 1),
      rowspan: Number(cell.attributes['rowspan'] ?? 1),
      control: control && readControl(control),
    };
  });

const readControl = (control: XmlElement): ReadControl => ({
  id: control.attributes['id'] ?? '',
  classId: plainId(control.attributes['classid']).toUpperCase(),
  uniqueId: control.attributes['uniqueid'] && plainId(control.attributes['uniqueid']),
  column: control.attributes['datafieldname'],
  isDisabled: control.attributes['disabled'] === 'true',
  parameters: new Map(
    (childAt(control, 'parameters')?.children ?? []).map(({ name, text }) => [name, text ?? '']),
  ),
});

/** Every cell of a form, those of the tabs first, then the header. */
export const cellsOf = (form: ReadForm): readonly ReadCell[] => [
  ...form.tabs.flatMap(({ columns }) =>
    columns.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows.flat())),
  ),
  ...form.header,
];

/** All ids that a form gives to its parts. */
export const partIdsOf = ({ xml }: ReadForm): readonly string[] =>
  ['tab', 'section', 'cell', 'header', 'footer'].flatMap((name) =>
    descendantsNamed(xml, name).map(({ attributes }) => plainId(attributes['id'])),
  );
