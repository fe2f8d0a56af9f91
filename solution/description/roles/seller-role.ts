import { all, type RoleDescription } from './role-description';

/** For people who work marketplace leads, beside Basic User or any role that opens model-driven apps. */
export const sellerRole: RoleDescription = {
  key: 'seller',
  name: 'Marketplace Lead Seller',
  grants: [
    {
      table: 'Lead',
      rights: { ...all('Basic', 'Create'), ...all('Local', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
      why: 'Works the leads of the business unit and takes them over.',
    },
    {
      table: 'mpl_LeadTouch',
      rights: { ...all('Global', 'Read'), ...all('Local', 'Assign') },
      why: 'Sees what customers did (no personal data); touches move along when a lead is assigned.',
    },
    {
      table: 'mpl_LeadDesk',
      rights: all('Global', 'Read'),
      why: 'Opens the app’s start page.',
    },
    {
      table: 'Activity',
      rights: {
        ...all('Basic', 'Create'),
        ...all('Local', 'Read', 'Write', 'Append', 'AppendTo'),
      },
      why: 'Logs phone calls and emails and sees those of colleagues.',
    },
    {
      table: 'Note',
      rights: {
        ...all('Basic', 'Create', 'Write'),
        ...all('Local', 'Read', 'Append'),
      },
      why: 'Keeps notes on a lead.',
    },
    {
      table: 'Opportunity',
      rights: {
        ...all('Basic', 'Create'),
        ...all('Local', 'Read', 'Write', 'Append', 'AppendTo'),
      },
      why: 'Accepting a lead qualifies it to an opportunity, which is won or lost later.',
    },
    ...['Account', 'Contact'].map((table) => ({
      table,
      rights: {
        ...all('Basic', 'Create'),
        ...all('Local', 'Read', 'Write', 'Append', 'AppendTo'),
      },
      why: 'Qualifying a lead creates or connects the company and the person.',
    })),
    {
      table: 'Campaign',
      rights: all('Global', 'Read', 'AppendTo'),
      why: 'Accepting a lead may name the campaign that brought it.',
    },
    {
      table: 'TransactionCurrency',
      rights: all('Global', 'Read', 'AppendTo'),
      why: 'Estimated values have a currency.',
    },
    {
      table: 'User',
      rights: all('Global', 'Read'),
      why: 'Shows owners and assigns to colleagues.',
    },
    {
      table: 'Team',
      rights: all('Global', 'Read'),
      why: 'Shows owners and assigns to teams.',
    },
    {
      table: 'AppModule',
      rights: all('Global', 'Read'),
      why: 'Opens the app.',
    },
  ],
};
