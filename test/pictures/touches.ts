import { action, callToAction, source } from '../../leads/schema/choices';
import { hoursAgo } from './now';
import type { Row } from './lead-kinds';
import { idOf, people, type Person } from './people';

const kinds: readonly Row[] = [
  {
    mpl_leadsource: 'SPZA-PLT|contoso.contoso-backup',
    mpl_source: source.AppSource,
    mpl_action: action.PLT,
    mpl_calltoaction: callToAction.ContactMe,
  },
  {
    mpl_leadsource: 'AzureMarketplace-INS|contoso.contoso-backup',
    mpl_source: source.AzureMarketplace,
    mpl_action: action.INS,
    mpl_calltoaction: callToAction.GetItNow,
  },
  {
    mpl_leadsource: 'AzurePortal-Create|contoso.contoso-backup',
    mpl_source: source.AzurePortal,
    mpl_action: action.Create,
    mpl_calltoaction: callToAction.FreeTrial,
  },
  {
    mpl_leadsource: 'SPZA-INS|contoso.contoso-backup',
    mpl_source: source.AppSource,
    mpl_action: action.INS,
    mpl_calltoaction: callToAction.GetItNow,
  },
];

/** How many things each person did. The others did one. */
const counts: Readonly<Partial<Record<Person, number>>> = { ada: 9, own: 0 };

/** What brought the lead itself. */
const firstOf = (person: Person): Row => {
  const { mpl_leadsource, mpl_source, mpl_action, mpl_calltoaction }: Row = people[person];
  return Object.fromEntries(
    Object.entries({ mpl_leadsource, mpl_source, mpl_action, mpl_calltoaction }).filter(
      (column): column is [string, string | number] => column[1] !== undefined,
    ),
  );
};

const touchesOf = (person: Person): readonly Row[] =>
  Array.from({ length: counts[person] ?? 1 }, (_, number) => ({
    ...(number === 0 ? firstOf(person) : kinds[(number * 5) % kinds.length]),
    mpl_offerid: 'contoso-backup',
    mpl_offertitle: number % 4 === 3 ? 'Contoso Firewall' : 'Contoso Backup',
    mpl_touchedon: hoursAgo(2 + number * 31),
    'mpl_LeadId@odata.bind': `/leads(${idOf(person)})`,
  }));

export const touchRows = (persons: readonly Person[]): readonly Row[] => persons.flatMap(touchesOf);
