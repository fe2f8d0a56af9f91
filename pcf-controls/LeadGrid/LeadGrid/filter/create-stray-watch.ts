import type { DataSet } from '../dataset';
import { readChoice } from '../rows/read-value';

/** Looks at each loaded row once. */
export interface StrayWatch {
  /** Whether rows came that are no marketplace leads. */
  readonly sees: (dataset: DataSet) => boolean;
}

/** A lead that came from a marketplace has a source, be it an unknown one. */
export const createStrayWatch = (): StrayWatch => {
  let looked: readonly string[] = [];
  return {
    sees: ({ sortedRecordIds: ids, records }) => {
      const goesOn = ids[0] === looked[0] && ids[looked.length - 1] === looked.at(-1);
      const from = goesOn ? looked.length : 0;
      looked = ids;
      return ids.slice(from).some((id) => {
        const record = records[id];
        return record !== undefined && readChoice(record.getValue('mpl_source')) === undefined;
      });
    },
  };
};
