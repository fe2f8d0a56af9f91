import type { BoundControl } from '../../../../solution/read/form-types';
import { plainId } from '../../../../solution/read/plain-id';
import type { ScreenGrid } from '../screen';
import { describeProperty } from './describe-property';

/** A control of ours in the place of a sub-grid; undefined for one that shows no rows. */
export function describeGrid(control: BoundControl & { readonly name: string }): ScreenGrid | undefined {
  const [dataSet] = control.dataSets;
  return (
    dataSet && {
      control: control.name,
      dataSet: dataSet.name,
      viewId: plainId(dataSet.parameters.get('ViewId')),
      viewIds: (dataSet.parameters.get('FilteredViewIds') ?? '').split(',').map(plainId),
      properties: control.properties.map(describeProperty),
    }
  );
}
