import { escapeHtml } from '../../functions/escape-html';
import type { ReceivedMail } from './received-mail';

/** All mails as one page without scripts; every text is escaped. */
export function mailPage(mails: readonly ReceivedMail[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Marketplace leads: mails</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<header class="top">
<p class="product"><img src="/icon.svg" alt="" width="24" height="24">Marketplace Leads for Dynamics 365</p>
<nav aria-label="Views">
<a href="/#leads">Send a lead</a>
<a href="/seller">Seller’s leads</a>
<a href="/mails" aria-current="page">Mails</a>
<a href="/#status">Status</a>
</nav>
</header>
<main class="view">
<h1>Mails</h1>
<p>${mails.length === 0 ? 'No mail has been sent yet.' : `${mails.length} sent, none left this machine. Newest first.`}</p>
${mails.map(article).join('\n')}
</main>
</body>
</html>`;
}

const article = ({ at, from, to, subject, text }: ReceivedMail): string => `<article>
<h2>${escapeHtml(subject)}</h2>
<p><time datetime="${new Date(at).toISOString()}">${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC</time>, from ${escapeHtml(from)} to ${escapeHtml(to.join(', '))}</p>
<pre>${escapeHtml(text)}</pre>
</article>`;
