import type { Cell } from '../../description/forms/cell';
import type { FormDescription, Section, Tab } from '../../description/forms/form-description';
import { element, type XmlElement } from '../../xml/xml-element';
import { labelElements } from '../label-elements';
import { braced } from '../stable-id';
import { cellElement } from './cell-element';
import { formPartId } from './form-id';

export const formTabs = (form: FormDescription): XmlElement =>
  element(
    'tabs',
    {},
    form.tabs.map((tab) => tabElement(form, tab)),
  );

const tabElement = (form: FormDescription, tab: Tab): XmlElement =>
  element(
    'tab',
    {
      verticallayout: 'true',
      id: braced(formPartId(form, 'tab', tab.name)),
      IsUserDefined: 1,
      name: tab.name,
      expanded: 'true',
      showlabel: 'true',
    },
    [
      labelElements(tab.label),
      element(
        'columns',
        {},
        tab.columns.map(({ widthPercent, sections }) =>
          element('column', { width: `${widthPercent}%` }, [
            element(
              'sections',
              {},
              sections.map((section) => sectionElement(form, section)),
            ),
          ]),
        ),
      ),
    ],
  );

const sectionElement = (form: FormDescription, section: Section): XmlElement =>
  element(
    'section',
    {
      showlabel: 'true',
      showbar: 'false',
      IsUserDefined: 0,
      id: braced(formPartId(form, 'section', section.name)),
      name: section.name,
      columns: '1'.repeat(section.across),
      labelwidth: 115,
      celllabelalignment: 'Left',
      celllabelposition: 'Left',
    },
    [labelElements(section.label), element('rows', {}, rows(form, section))],
  );

/** Cells in rows from left to right. A cell of several rows stands alone and is followed by empty rows, as exports have it. */
function rows(form: FormDescription, { across, cells }: Section): readonly XmlElement[] {
  const result: XmlElement[] = [];
  let waiting: XmlElement[] = [];
  const closeRow = () => {
    if (waiting.length > 0) result.push(element('row', {}, waiting));
    waiting = [];
  };
  for (const cell of cells) {
    const height = rowsOf(cell);
    if (height > 1) closeRow();
    waiting.push(cellElement(form, cell, height > 1 ? across : 1));
    if (height > 1 || waiting.length === across) closeRow();
    for (let row = 1; row < height; row++) result.push(element('row'));
  }
  closeRow();
  return result;
}

const rowsOf = (cell: Cell): number => cell.rows ?? 1;
