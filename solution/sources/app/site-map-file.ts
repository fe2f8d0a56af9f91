import { app } from '../../description/app/app';
import { siteMapGroups, type SiteMapEntry, type Target } from '../../description/app/site-map';
import { languages, labels, type Labels } from '../../description/labels';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { localizedNames } from '../label-elements';
import { rootElement, type SourceFile } from '../source-file';
import { viewId } from '../view/view-files';
import { dashboardId } from './dashboard-files';
import { deskRowId } from './desk-row-id';

/** Site maps have a version scheme of their own. */
const IntroducedVersion = '7.0.0.0';
const clients = 'All,Outlook,OutlookLaptopClient,OutlookWorkstationClient,Web';
const skus = 'All,OnPremise,Live,SPLA';

export const siteMapFile = (): SourceFile => ({
  path: `AppModuleSiteMaps/${app.uniqueName}/AppModuleSiteMap.xml`,
  root: rootElement('AppModuleSiteMap', {}, [
    textElement('SiteMapUniqueName', app.uniqueName),
    textElement('EnableCollapsibleGroups', 'False'),
    textElement('ShowHome', 'True'),
    textElement('ShowPinned', 'True'),
    textElement('ShowRecents', 'True'),
    element('SiteMap', { IntroducedVersion }, [area()]),
    localizedNames(app.name),
  ]),
});

const area = (): XmlElement =>
  element(
    'Area',
    { Id: 'mpl_area', ResourceId: 'SitemapDesigner.NewTitle', ShowGroups: 'true', IntroducedVersion },
    [
      titles(labels('Marketplace leads', 'Marketplace-leads', 'Lead del marketplace', 'Marketplace-leads')),
      ...siteMapGroups.map(({ id, title, entries }) =>
        element(
          'Group',
          { Id: id, ResourceId: 'SitemapDesigner.NewGroup', IntroducedVersion, IsProfile: 'false' },
          [titles(title), ...entries.map(subArea)],
        ),
      ),
    ],
  );

const subArea = ({ id, title, target }: SiteMapEntry): XmlElement =>
  element(
    'SubArea',
    {
      Id: id,
      ...destination(target),
      Client: clients,
      AvailableOffline: 'true',
      PassParams: 'false',
      Sku: skus,
    },
    [titles(title)],
  );

function destination(target: Target): Readonly<Record<string, string>> {
  switch (target.kind) {
    case 'desk':
      return { Url: page({ pagetype: 'entityrecord', etn: 'mpl_leaddesk', id: deskRowId }) };
    case 'view':
      // Opens with our view: the table's default view belongs to the customer.
      return { Url: page({ pagetype: 'entitylist', etn: target.table, viewid: viewId(target) }) };
    case 'dashboard':
      return { Url: '/workplace/home_dashboards.aspx', DefaultDashboard: dashboardId(target) };
    case 'table':
      return { Entity: target.table };
  }
}

const page = (query: Readonly<Record<string, string>>): string =>
  `/main.aspx?${new URLSearchParams(query).toString()}`;

const titles = (title: Labels): XmlElement =>
  element(
    'Titles',
    {},
    languages.map(({ key, code }) => element('Title', { LCID: code, Title: title[key] })),
  );
