export type Route =
  | { readonly kind: 'leads' }
  | { readonly kind: 'dashboards' }
  | { readonly kind: 'lead'; readonly id: string };

const leadAddress = /^#\/lead\/([\da-f-]{36})$/i;

/** The view that an address names; the list when it names none. */
export function routeOf(hash: string): Route {
  if (hash === dashboardsHash) return { kind: 'dashboards' };
  const id = leadAddress.exec(hash)?.[1];
  return id === undefined ? { kind: 'leads' } : { kind: 'lead', id: id.toLowerCase() };
}

export const leadsHash = '#/leads';
export const dashboardsHash = '#/dashboards';
export const leadHash = (id: string): string => `#/lead/${id}`;
