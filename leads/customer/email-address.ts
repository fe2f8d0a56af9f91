/** Pasted addresses carry these unseen; they are never part of an address that somebody else typed. */
const invisible = /[\u00AD\u200B-\u200F\u2060]/g;
const wrapped = /^(?:mailto:)?(?:[^<>]*<([^<>]+)>|([^<>]*))$/i;
const plainDomain = /^[\p{L}\p{M}\p{N}.\u3002\uFF0E\uFF61-]+$/u;
const lastDot = /[.\u3002\uFF0E\uFF61]$/;
const ascii = /^[\x21-\x7e]+$/;

/** The platform's own UTS #46 through `URL`, which browsers and Node share; only plain host names may reach it. */
const toAsciiDomain = (domain: string): string | undefined => {
  if (ascii.test(domain)) return domain;
  if (!plainDomain.test(domain)) return undefined;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
};

/**
 * An address for storing and comparing: trimmed, lower case, composed characters, domain in ASCII. Undefined for what
 * has no `local@domain` shape; says nothing about whether the parts are well formed.
 */
export const normaliseEmail = (text: string): string | undefined => {
  const [, inBrackets, bare] = wrapped.exec(text.replace(invisible, '').trim()) ?? [];
  const address = (inBrackets ?? bare ?? '').trim().normalize('NFC').toLowerCase();
  const at = address.lastIndexOf('@');
  if (at <= 0) return undefined;
  const domain = toAsciiDomain(address.slice(at + 1).replace(lastDot, ''));
  return domain === undefined || domain === '' ? undefined : `${address.slice(0, at)}@${domain}`;
};
