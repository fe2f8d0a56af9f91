import type { NoticeLanguage } from '../notices/texts/notice-language';

/** Subject of the task for an accepted lead. */
export const taskSubjects: Readonly<Record<NoticeLanguage, string>> = {
  en: 'Follow up the marketplace lead: {offer}',
  it: 'Dare seguito al lead del marketplace: {offer}',
  nl: 'Marketplace-lead opvolgen: {offer}',
  sv: 'Följ upp leadet från marketplace: {offer}',
};
