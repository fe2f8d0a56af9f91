import type { Catalog } from '../catalog';
import type { RowEvent } from '../rows/row-event';
import { organization } from '../service/organization';
import { requireTable } from './context-value';
import { inputParameters } from './input-parameters';
import type { Step } from './step';
import { preImages, postImages } from './step-images';

export interface ContextFacts {
  readonly userId: string;
  readonly correlationId: string;
  readonly operationId: string;
  readonly nowMs: number;
  /** Value of `?tag=…`, which reaches steps as a shared variable (Optional parameters). */
  readonly tag: string | undefined;
}

const noUser = '00000000-0000-0000-0000-000000000000';

/** The RemoteExecutionContext that a web hook gets (Use webhooks to create external handlers for server events). */
export function executionContext(catalog: Catalog, step: Step, event: RowEvent, facts: ContextFacts): object {
  const table = requireTable(catalog, event.table);
  return {
    BusinessUnitId: organization.businessUnitId,
    CorrelationId: facts.correlationId,
    Depth: 1,
    InitiatingUserAgent: '',
    InitiatingUserAzureActiveDirectoryObjectId: noUser,
    InitiatingUserId: facts.userId,
    InputParameters: inputParameters(table, event),
    IsExecutingOffline: false,
    IsInTransaction: step.synchronous,
    IsOfflinePlayback: false,
    IsolationMode: 1,
    MessageName: event.message,
    Mode: step.synchronous ? 0 : 1,
    OperationCreatedOn: `/Date(${facts.nowMs}+0000)/`,
    OperationId: facts.operationId,
    OrganizationId: organization.id,
    OrganizationName: organization.name,
    OutputParameters: outputParameters(event),
    OwningExtension: {
      Id: step.id,
      KeyAttributes: [],
      LogicalName: 'sdkmessageprocessingstep',
      Name: step.name,
      RowVersion: null,
    },
    ParentContext: null,
    PostEntityImages: postImages(table, step, event),
    PreEntityImages: preImages(table, step, event),
    PrimaryEntityId: event.id,
    PrimaryEntityName: event.table,
    RequestId: facts.operationId,
    SecondaryEntityName: 'none',
    SharedVariables: facts.tag === undefined ? [] : [{ key: 'tag', value: facts.tag }],
    Stage: step.stage,
    UserAzureActiveDirectoryObjectId: noUser,
    UserId: facts.userId,
  };
}

function outputParameters(event: RowEvent): readonly object[] {
  if (event.message === 'Create') return [{ key: 'id', value: event.id }];
  return Object.entries(event.output ?? {}).map(([key, value]) => ({ key, value }));
}
