import {
  columnTemplate,
  leastWidth,
} from '../../../../pcf-controls/LeadGrid/LeadGrid/columns/column-template';
import { isContactColumn } from '../../../../pcf-controls/LeadGrid/LeadGrid/columns/contact-columns';
import { gridColumns } from '../../../../pcf-controls/LeadGrid/LeadGrid/columns/grid-columns';
import type { Column } from '../../../../pcf-controls/LeadGrid/LeadGrid/dataset';

const column = (name: string, order: number, change: Partial<Column> = {}): Column => ({
  name,
  order,
  displayName: name,
  dataType: 'SingleLine.Text',
  alias: name,
  visualSizeFactor: 150,
  ...change,
});
const none = new Set<string>();
const namesOf = (columns: readonly Column[], added = none) =>
  gridColumns(columns, added).map(({ name }) => name);

describe('the columns that an expired lead hides', () => {
  it.each(['fullname', 'emailaddress1', 'a_4f.emailaddress1', 'parentcontactid', 'address1_telephone1'])(
    'are such as %s',
    (name) => expect(isContactColumn(name)).toBe(true),
  );
  it.each(['companyname', 'subject', 'a_4f.name', 'mpl_offertitle', 'address1_country'])(
    'are not such as %s',
    (name) => expect(isContactColumn(name)).toBe(false),
  );
});

describe('the columns of the grid', () => {
  it('are those of the view in its order', () => {
    expect(namesOf([column('b', 1), column('a', 0), column('c', 2)])).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['the favorite, which is the heart', column('mpl_favorite', 1), none],
    ['what the view hides', column('x', 1, { isHidden: true }), none],
    ['what this control asked for', column('x', 1), new Set(['x'])],
    ['what it asked for on an earlier visit', column('x', -1), none],
  ])('are without %s', (_name, other, added) => {
    expect(namesOf([column('a', 0), other], added)).toEqual(['a']);
  });

  it('open the lead by its primary column, by the first where there is none', () => {
    const primary = (columns: readonly Column[]) =>
      gridColumns(columns, none).find(({ isPrimary }) => isPrimary)?.name;
    expect(primary([column('a', 0), column('fullname', 1, { isPrimary: true })])).toBe('fullname');
    expect(primary([column('a', 0), column('b', 1)])).toBe('a');
  });

  it('are as wide as the view says, and never too narrow', () => {
    const widths = [300, 10_000, 40, 1].map((visualSizeFactor, order) =>
      column(`c${order}`, order, { visualSizeFactor }),
    );
    expect(gridColumns(widths, none).map(({ width }) => width)).toEqual([300, 10_000, 96, 160]);
  });

  it('share the room in proportion and scroll sideways below their widths', () => {
    const columns = gridColumns([column('a', 0), column('b', 1, { visualSizeFactor: 300 })], none);
    expect(columnTemplate(columns)).toBe('44px 44px 76px minmax(150px, 150fr) minmax(300px, 300fr)');
    expect(leastWidth(columns)).toBe(44 + 44 + 76 + 450);
  });
});
