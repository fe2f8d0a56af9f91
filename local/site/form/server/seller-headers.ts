import { pageHeaders } from '../../http/page-headers';

/**
 * On the page of the seller's screen. Fluent puts its rules into style elements that it makes itself, which a browser
 * counts as inline styles; scripts stay as strict as everywhere: from here only, no eval, no HTML made from text.
 */
export const sellerHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    pageHeaders['Content-Security-Policy'],
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  ].join('; '),
};
