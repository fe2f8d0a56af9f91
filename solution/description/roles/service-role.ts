import { all, type RoleDescription } from './role-description';

/** For the application user under which the Function App works. */
export const serviceRole: RoleDescription = {
  key: 'service',
  name: 'Marketplace Lead Service',
  grants: [
    {
      table: 'Lead',
      rights: all('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign'),
      why: 'Finds, creates and updates leads; touches, tasks and owners are attached to them.',
    },
    {
      table: 'mpl_LeadTouch',
      rights: all('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign'),
      why: 'One row for each thing a customer did. Touches move with their lead when it gets another owner.',
    },
    {
      table: 'Opportunity',
      rights: all('Global', 'Read'),
      why: 'An opportunity was won or lost: which lead did it come from?',
    },
    {
      table: 'Activity',
      rights: all('Global', 'Create', 'Read', 'Append', 'Assign'),
      why: 'Finds the first contact with a customer: phone calls and emails regarding the lead. With follow-up tasks on, makes a task regarding an accepted lead and gives it to the owner.',
    },
    {
      table: 'appnotification',
      rights: all('Global', 'Create'),
      why: 'With notifications on, puts one into the list of the seller who owns the lead; it reads none.',
    },
    {
      table: 'TransactionCurrency',
      rights: all('Global', 'Read', 'AppendTo'),
      why: 'Dynamics may give a new lead the currency of the environment.',
    },
    {
      table: 'User',
      rights: all('Global', 'Read'),
      why: 'Finds out who it is itself and what it may do; reads the owner of a lead.',
    },
    {
      table: 'Team',
      rights: all('Global', 'Read'),
      why: 'A lead may belong to a team.',
    },
    {
      table: 'Role',
      rights: all('Global', 'Read'),
      why: 'The status page says in words which privilege is missing.',
    },
    ...['Entity', 'Attribute', 'Relationship', 'OptionSet'].map((table) => ({
      table,
      rights: all('Global', 'Read'),
      why: 'The status page says in words which table, column or key is missing.',
    })),
    ...['SdkMessage', 'SdkMessageProcessingStep'].map((table) => ({
      table,
      rights: all('Global', 'Read'),
      why: 'The status page says whether bulk messages and the steps of the webhook are there.',
    })),
  ],
};
