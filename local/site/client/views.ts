import { byId } from './by-id';

const titles = { leads: 'Leads', status: 'Status' } as const;

export type ViewName = keyof typeof titles;

const isView = (name: string): name is ViewName => Object.hasOwn(titles, name);

/** The view that the address names; Leads when it names none. */
export function currentView(): ViewName {
  const name = location.hash.slice(1);
  return isView(name) ? name : 'leads';
}

/** Shows the view of the address, now and whenever that changes; then a reader begins at its heading. */
export function startViews(onChange: () => void): void {
  const show = () => {
    const current = currentView();
    for (const name of Object.keys(titles)) byId(name, HTMLElement).hidden = name !== current;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a'))
      if (link.pathname === location.pathname && link.hash === `#${current}`)
        link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    document.title = `${titles[current]} – Marketplace Leads for Dynamics 365`;
  };
  addEventListener('hashchange', () => {
    show();
    byId(currentView(), HTMLElement).querySelector<HTMLElement>('h1')?.focus();
    onChange();
  });
  show();
}
