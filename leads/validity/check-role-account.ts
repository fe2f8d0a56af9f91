import type { FurtherCheck } from './contact-check';
import { emailValidity } from '../schema/choices';
import { emailCheck } from './email-check';
import { reasons } from './reasons';

/** Without the dots, hyphens and underscores between their words. */
const unread = new Set(['noreply', 'donotreply', 'bounce', 'bounces', 'mailerdaemon', 'nobody', 'devnull']);

/** RFC 2142's mailboxes and the usual ones of a company. */
const roles = new Set([
  'abuse',
  'accounting',
  'accounts',
  'admin',
  'administrator',
  'billing',
  'contact',
  'enquiries',
  'finance',
  'hello',
  'help',
  'helpdesk',
  'hostmaster',
  'hr',
  'info',
  'it',
  'jobs',
  'legal',
  'mail',
  'marketing',
  'media',
  'noc',
  'office',
  'orders',
  'postmaster',
  'press',
  'privacy',
  'purchasing',
  'reception',
  'sales',
  'security',
  'service',
  'support',
  'team',
  'webmaster',
]);

const checkUnread = emailCheck(
  ({ local }) => unread.has(local.replace(/[._-]/g, '')),
  emailValidity.Invalid,
  reasons.emailUnread,
);
const checkRole = emailCheck(({ local }) => roles.has(local), emailValidity.Valid, reasons.emailRole);

/** A role's mailbox can be written to, but no one person answers; a no-reply address leads nowhere. */
export const checkRoleAccount: FurtherCheck = (contact) => [...checkUnread(contact), ...checkRole(contact)];
