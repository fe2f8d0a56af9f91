import { countOf } from './count-of';
import { element } from './element';
import type { Fault, StatusReport } from './status-report';
import { timeElement } from './time-element';

type Content = Node | string;
type Named = readonly [name: string, value: Content];

/** Figures, warnings and last events of a status report as elements. */
export function statusSections(report: StatusReport): readonly HTMLElement[] {
  const { inbox, quarantine, deadLetters, dataverse, lastLeads = {}, warnings = [] } = report;
  return [
    ...(warnings.length > 0
      ? [element('ul', { class: 'warnings' }, ...warnings.map((text) => element('li', {}, text)))]
      : []),
    element(
      'dl',
      { class: 'tiles' },
      ...tile('Waiting', String(inbox?.depth ?? '–'), [
        ...(inbox?.oldest ? ['oldest since ', timeElement(inbox.oldest)] : ['nothing waits']),
      ]),
      ...tile('Dead letters', String(deadLetters?.count ?? '–'), [reasons(deadLetters?.byReason)]),
      ...tile('Quarantine', String(quarantine?.count ?? '–'), [reasons(quarantine?.byReason)]),
      ...tile('Dataverse', dataverse?.reachable === true ? 'answers' : 'silent', [
        ...(dataverse?.heldUntil ? ['held until ', timeElement(dataverse.heldUntil)] : ['not throttled']),
      ]),
    ),
    section(
      'Last lead by source',
      Object.entries(lastLeads).map(([source, at]) => [source, timeElement(at)]),
      'No lead has been delivered yet.',
    ),
    section('Last fault of Dataverse', dataverse?.lastFault ? faultRows(dataverse.lastFault) : [], 'None.'),
  ];
}

/** The first line of the view: is anything to be done? */
export function statusSummary({ warnings = [] }: StatusReport): string {
  if (warnings.length === 0) return 'Everything works.';
  return `${countOf(warnings.length, 'thing needs', 'things need')} attention.`;
}

const tile = (name: string, figure: string, detail: readonly Content[]): readonly HTMLElement[] => [
  element(
    'div',
    {},
    element('dt', {}, name),
    element('dd', { class: 'figure' }, figure),
    element('dd', { class: 'detail' }, ...detail),
  ),
];

const faultRows = ({ at, code, message }: Fault): readonly Named[] => [
  ['At', timeElement(at)],
  ['Code', code],
  ['What happened', message],
];

function section(title: string, rows: readonly Named[], empty: string): HTMLElement {
  const content =
    rows.length === 0
      ? element('p', { class: 'hint' }, empty)
      : element(
          'dl',
          { class: 'facts' },
          ...rows.map(([name, value]) =>
            element('div', {}, element('dt', {}, name), element('dd', {}, value)),
          ),
        );
  return element('section', {}, element('h2', {}, title), content);
}

function reasons(byReason: Readonly<Record<string, number>> = {}): string {
  const parts = Object.entries(byReason).map(([reason, n]) => `${n} × ${reason}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
