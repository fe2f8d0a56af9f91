import { escapeHtml } from '../../escape-html';
import type { NoticeKind } from '../../../leads/follow-up/due-notice';
import { oneLine } from './one-line';
import type { NoticeLanguage } from './texts/notice-language';
import { fill, noticeTexts, type NoticeTexts } from './texts/notice-texts';

/** What a notice may say of a lead. Address, phone and the customer's words stay in Dynamics. */
export interface NoticedLead {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly offer: string;
  /** ISO 8601 in UTC, empty when unknown. */
  readonly receivedOn: string;
  readonly dueOn: string;
}

export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Wording {
  readonly language: NoticeLanguage;
  /** Origin of the environment, for links. */
  readonly dataverseUrl: string;
}

/** One mail about one lead. */
export function composeNotice(kind: NoticeKind, lead: NoticedLead, wording: Wording): Message {
  const texts = noticeTexts[wording.language];
  const rows = rowsOf(lead, texts);
  const link = leadLink(lead.id, wording.dataverseUrl);
  const paragraphs = [texts.what[kind], ...rows.map(([label, value]) => `${label}: ${value}`)];
  return {
    subject: noticeSubject(kind, lead, wording.language),
    text: [...paragraphs, '', `${texts.open}: ${link}`, '', texts.why, ''].join('\n'),
    html: page(wording.language, [
      `<p>${escapeHtml(texts.what[kind])}</p>`,
      `<table>${rows.map(([label, value]) => `<tr><th align="left">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`).join('')}</table>`,
      `<p><a href="${escapeHtml(link)}">${escapeHtml(texts.open)}</a></p>`,
      `<p><small>${escapeHtml(texts.why)}</small></p>`,
    ]),
  };
}

export function noticeSubject(kind: NoticeKind, lead: NoticedLead, language: NoticeLanguage): string {
  const texts = noticeTexts[language];
  return oneLine(fill(texts.subject[kind], { offer: oneLine(lead.offer) || texts.unnamed }));
}

/** One mail about many leads. */
export function composeDigest(
  entries: readonly { readonly kind: NoticeKind; readonly lead: NoticedLead }[],
  { language, dataverseUrl }: Wording,
): Message {
  const texts = noticeTexts[language];
  const lines = entries.map(({ kind, lead }) => ({
    headline: noticeSubject(kind, lead, language),
    who: [lead.name, lead.company].map(oneLine).filter(Boolean).join(', ') || texts.unnamed,
    link: leadLink(lead.id, dataverseUrl),
  }));
  return {
    subject: fill(texts.digestSubject, { count: String(entries.length) }),
    text: [
      texts.digestIntroduction,
      '',
      ...lines.flatMap(({ headline, who, link }) => [`* ${headline}`, `  ${who}`, `  ${link}`]),
      '',
      texts.why,
      '',
    ].join('\n'),
    html: page(language, [
      `<p>${escapeHtml(texts.digestIntroduction)}</p>`,
      `<ul>${lines.map(({ headline, who, link }) => `<li><a href="${escapeHtml(link)}">${escapeHtml(headline)}</a><br>${escapeHtml(who)}</li>`).join('')}</ul>`,
      `<p><small>${escapeHtml(texts.why)}</small></p>`,
    ]),
  };
}

export const leadLink = (id: string, dataverseUrl: string): string =>
  `${dataverseUrl}/main.aspx?pagetype=entityrecord&etn=lead&id=${encodeURIComponent(id)}`;

const rowsOf = (lead: NoticedLead, texts: NoticeTexts): readonly (readonly [string, string])[] =>
  (
    [
      [texts.customer, lead.name],
      [texts.company, lead.company],
      [texts.offer, lead.offer],
      [texts.received, toMinutes(lead.receivedOn)],
      [texts.due, toMinutes(lead.dueOn)],
    ] as const
  ).map(([label, value]) => [label, oneLine(value) || texts.unnamed]);

const toMinutes = (iso: string): string => iso.slice(0, 16).replace('T', ' ');

const page = (language: NoticeLanguage, content: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><body>${content.join('')}</body></html>`;
