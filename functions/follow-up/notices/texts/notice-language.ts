/** The languages of the controls: English, Italian, Dutch and Swedish. */
export const noticeLanguages = ['en', 'it', 'nl', 'sv'] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];
