import type { ScreenView } from '../../screen';
import { createDataset, type HostDataset } from '../dataset/create-dataset';
import { createDescribeColumn } from '../dataset/dataset-columns';
import { leadHash } from '../page/route';
import type { ScreenServices } from '../screen-services';
import { textIn } from '../texts';

/** A dataset over a view of leads, whose rows open as forms. */
export async function openDataset(view: ScreenView, services: ScreenServices): Promise<HostDataset> {
  const { ask, readTable, screen, language, format } = services;
  const table = await readTable(view.table);
  return createDataset({
    ask,
    table,
    view,
    title: textIn(view.texts, language) ?? '',
    describe: createDescribeColumn(table, screen.columns, language),
    format,
    open: ({ id }) => {
      location.hash = leadHash(id.guid);
    },
  });
}
