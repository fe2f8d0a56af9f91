import type { JsonValue, ODataResult } from './query-types';

/** The JSON body of a collection answer; `resourceUrl` is the request's URL without its query. */
export function toCollectionBody(result: ODataResult, resourceUrl: string): Record<string, JsonValue> {
  const body: Record<string, JsonValue> = { '@odata.context': result.context };
  if (result.count !== undefined) body['@odata.count'] = result.count;
  if (result.totalRecordCount !== undefined) {
    body['@Microsoft.Dynamics.CRM.totalrecordcount'] = result.totalRecordCount;
    body['@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded'] =
      result.totalRecordCountLimitExceeded ?? false;
  }
  if (result.fetchXmlPagingCookie !== undefined)
    body['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie'] = result.fetchXmlPagingCookie;
  if (result.moreRecords !== undefined) body['@Microsoft.Dynamics.CRM.morerecords'] = result.moreRecords;
  body.value = result.rows;
  if (result.nextLinkQuery !== undefined) body['@odata.nextLink'] = `${resourceUrl}?${result.nextLinkQuery}`;
  return body;
}
