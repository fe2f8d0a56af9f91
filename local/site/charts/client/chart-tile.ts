import { askSite } from '../../client/ask-site';
import { element } from '../../client/element';
import { localeOf } from '../../form/client/host/locale';
import type { ScreenServices } from '../../form/client/screen-services';
import { optionText, textIn } from '../../form/client/texts';
import type { ChartRow, ScreenChart, ScreenTile } from '../screen-chart';
import { chartFigure } from './chart-figure';
import { chartFigures } from './chart-figures';
import { createFormatMeasure } from './format-measure';

/** A chart in its place; `refresh` asks for its figures again. */
export interface ChartTile {
  readonly place: HTMLElement;
  readonly refresh: () => Promise<void>;
}

type ChartPlace = Pick<ScreenTile, 'viewId'> & { readonly chart: ScreenChart };

export function chartTile({ chart, viewId }: ChartPlace, services: ScreenServices): ChartTile {
  const { screen, language } = services;
  const place = element('section', { class: 'card', 'data-chart': chart.id });
  const format = createFormatMeasure(localeOf(language));
  const title = textIn(chart.texts, language) ?? '';
  const refresh = async () => {
    const answer = await askSite<readonly ChartRow[]>(`/read/chart?chart=${chart.id}&view=${viewId}`);
    if (answer.kind === 'failed')
      return place.replaceChildren(element('p', { class: 'quiet' }, `${title}: ${answer.message}`));
    if (answer.kind === 'unchanged') return;
    const figures = chartFigures(chart, answer.value, (column, value) =>
      optionText(screen.columns, chart.table, column, value, language),
    );
    const isOpen = place.querySelector('details')?.open === true;
    place.replaceChildren(chartFigure(chart, title, figures, format));
    if (isOpen) place.querySelector('details')?.setAttribute('open', '');
  };
  return { place, refresh };
}
