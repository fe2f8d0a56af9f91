import { escapeHtml } from '../escape-html';
import type { StatusReport } from '../status-report';

/** The status as one calm page without scripts; every text is escaped. */
export function statusPage(report: StatusReport): string {
  const { inbox, quarantine, deadLetters, dataverse, lastLeads, warnings } = report;
  const well = warnings.length === 0;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Marketplace leads: status</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>Marketplace leads</h1>
<p class="${well ? 'well' : 'warn'}" role="status">${well ? 'Everything works.' : `${warnings.length} ${warnings.length === 1 ? 'thing needs' : 'things need'} attention.`}</p>
${well ? '' : `<ul>${warnings.map((warning) => `<li>${escapeHtml(warning)}</li>`).join('')}</ul>`}
<section class="tiles" aria-label="Figures">
${tile('Waiting', inbox.depth, inbox.oldest === null ? 'nothing waits' : `oldest since ${inbox.oldest}`)}
${tile('Dead letters', deadLetters.count, reasons(deadLetters.byReason))}
${tile('Quarantine', quarantine.count, reasons(quarantine.byReason))}
${tile('Dataverse', dataverse.reachable ? 'answers' : 'silent', dataverse.heldUntil === null ? 'not throttled' : `held until ${dataverse.heldUntil}`)}
</section>
<h2>Last lead by source</h2>
${table(['Source', 'Received (UTC)'], Object.entries(lastLeads), 'No lead has been delivered yet.')}
<h2>Last fault of Dataverse</h2>
${table(['Time (UTC)', 'Code', 'What happened'], dataverse.lastFault === null ? [] : [[dataverse.lastFault.at, dataverse.lastFault.code, dataverse.lastFault.message]], 'None.')}
<p class="small">As of ${escapeHtml(report.time)}.</p>
</main>
</body>
</html>`;
}

const styles = `
:root{color-scheme:light dark;font:15px/1.5 "Segoe UI",system-ui,sans-serif}
main{max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:0 0 .5rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
.well,.warn{padding:.6rem .8rem;border-left:4px solid #107c10;background:#107c1014;margin:0}
.warn{border-color:#bc4b09;background:#bc4b0914}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.8rem;margin-top:1rem}
.tiles div{border:1px solid #8884;border-radius:6px;padding:.8rem}
.tiles strong{display:block;font-size:1.6rem;font-weight:600}
.small,.tiles span{opacity:.8;font-size:.85rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem .4rem 0;border-bottom:1px solid #8884}
`;

function tile(label: string, figure: string | number, detail: string): string {
  return `<div>${escapeHtml(label)}<strong>${escapeHtml(String(figure))}</strong><span>${escapeHtml(detail)}</span></div>`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], empty: string): string {
  if (rows.length === 0) return `<p>${escapeHtml(empty)}</p>`;
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`)
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function reasons(byReason: Readonly<Record<string, number>>): string {
  const parts = Object.entries(byReason).map(([reason, count]) => `${count} × ${reason}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
