import type { Row } from '../../../shared/dataverse/retrieve-pages';
import { readOrigin } from '../origin/read-origin';
import type { Touch } from './touch';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const instantOf = (value: unknown): number | undefined => {
  const instantMs = Date.parse(textOf(value));
  return Number.isNaN(instantMs) ? undefined : instantMs;
};

/** A touch out of a row of `mpl_leadtouch`. */
export const readTouch = (row: Row): Touch => {
  const [title, id] = [textOf(row.mpl_offertitle), textOf(row.mpl_offerid)];
  return {
    ...readOrigin({
      leadSource: textOf(row.mpl_leadsource),
      source: numberOf(row.mpl_source),
      action: numberOf(row.mpl_action),
      callToAction: numberOf(row.mpl_calltoaction),
      offer: { ...(title !== '' && { title }), ...(id !== '' && { id }) },
    }),
    id: textOf(row.mpl_leadtouchid),
    atMs: instantOf(row.mpl_touchedon),
  };
};
