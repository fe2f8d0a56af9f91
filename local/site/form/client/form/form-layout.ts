import { element } from '../../../client/element';
import type { ScreenCell, ScreenForm, ScreenSection } from '../../screen';
import { textIn } from '../texts';

/** Draws the form's tabs below each other, and what is in each cell by `draw`. */
export function formLayout(
  { tabs }: ScreenForm,
  language: number,
  draw: (cell: ScreenCell) => HTMLElement,
): readonly HTMLElement[] {
  return tabs.map(({ name, texts, columns }, index) => {
    const grid = element(
      'div',
      { class: 'tab-columns' },
      ...columns.map(({ sections }) =>
        element('div', { class: 'tab-column' }, ...sections.map((each) => section(each, language, draw))),
      ),
    );
    grid.style.setProperty(
      '--columns',
      columns.map(({ width }) => `minmax(0, ${Number.parseFloat(width)}fr)`).join(' '),
    );
    const heading = element('h2', { class: index === 0 ? 'unseen' : 'tab' }, textIn(texts, language));
    return element('section', { class: 'form-tab', 'data-tab': name }, heading, grid);
  });
}

function section(
  { name, texts, across, cells }: ScreenSection,
  language: number,
  draw: (cell: ScreenCell) => HTMLElement,
): HTMLElement {
  const box = element('div', { class: 'cells' }, ...cells.map(draw));
  box.style.setProperty('--across', String(across));
  return element(
    'section',
    { class: 'card', 'data-section': name },
    element('h3', {}, textIn(texts, language)),
    box,
  );
}
