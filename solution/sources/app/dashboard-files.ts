import type { DashboardDescription, Tile } from '../../description/app/dashboards';
import { sameInAll } from '../../description/labels';
import { manifest } from '../../description/manifest';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { gridClassId } from '../form/class-ids';
import { gridParameters } from '../form/embedded-controls';
import { labelElements, localizedNames } from '../label-elements';
import { rootElement, type SourceFile } from '../source-file';
import { braced, stableId } from '../stable-id';
import { chartId } from '../view/chart-files';
import { viewId } from '../view/view-files';

export const dashboardId = ({ key }: Pick<DashboardDescription, 'key'>): string => stableId('dashboard', key);

/** A dashboard is a grid of four columns; a tile takes two of them and twelve rows. */
const tileColumns = 2;
const tileRows = 12;
const tilesAcross = 2;

export const dashboardFiles = (dashboards: readonly DashboardDescription[]): readonly SourceFile[] =>
  dashboards.map((dashboard) => ({
    path: `Dashboards/${braced(dashboardId(dashboard))}.xml`,
    root: rootElement('Dashboard', {}, [
      localizedNames(dashboard.name),
      textElement('FormId', braced(dashboardId(dashboard))),
      textElement('IsCustomizable', true),
      textElement('IsDefault', false),
      element('FormXml', {}, [
        element('forms', { type: 'dashboard' }, [element('form', {}, [tabs(dashboard)])]),
      ]),
      textElement('IntroducedVersion', manifest.firstVersion),
      textElement('IsTabletEnabled', true),
    ]),
  }));

const partId = ({ key }: DashboardDescription, ...path: readonly string[]): string =>
  braced(stableId('dashboard', key, ...path));

const tabs = (dashboard: DashboardDescription): XmlElement =>
  element('tabs', {}, [
    element('tab', { showlabel: 'false', verticallayout: 'true', id: partId(dashboard, 'tab') }, [
      labelElements(dashboard.name),
      element('columns', {}, [
        element('column', { width: '100%' }, [
          element('sections', {}, [
            element(
              'section',
              {
                showlabel: 'false',
                showbar: 'false',
                columns: '1'.repeat(tileColumns * tilesAcross),
                id: partId(dashboard, 'section'),
              },
              [labelElements(sameInAll('')), element('rows', {}, rows(dashboard))],
            ),
          ]),
        ]),
      ]),
    ]),
  ]);

/** Two tiles in a row, then the empty rows that they reach down into. */
const rows = (dashboard: DashboardDescription): readonly XmlElement[] =>
  dashboard.tiles.flatMap((_, index) => {
    if (index % tilesAcross > 0) return [];
    const together = dashboard.tiles.slice(index, index + tilesAcross);
    const empty = Array.from({ length: tileRows - 1 }, () => element('row'));
    return [
      element(
        'row',
        {},
        together.map((tile) => cell(dashboard, tile)),
      ),
      ...empty,
    ];
  });

const cell = (dashboard: DashboardDescription, tile: Tile): XmlElement =>
  element(
    'cell',
    {
      colspan: tileColumns,
      rowspan: tileRows,
      showlabel: 'true',
      id: partId(dashboard, 'cell', tile.name),
    },
    [
      labelElements(tile.label),
      element(
        'control',
        {
          id: `tile_${tile.name.replaceAll('-', '_')}`,
          classid: gridClassId,
          indicationOfSubgrid: 'true',
          uniqueid: partId(dashboard, 'control', tile.name),
        },
        [
          element(
            'parameters',
            {},
            gridParameters({
              viewId: viewId(tile.view),
              table: tile.view.table,
              chartId: tile.chart && chartId(tile.chart),
            }),
          ),
        ],
      ),
    ],
  );
