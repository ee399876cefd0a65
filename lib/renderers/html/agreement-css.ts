/** How an agreement looks on paper and on a screen, for everything inside `.agreement`. No outside resource is asked for. */
export const agreementCss = `
.agreement { --hang: 3rem; color: #1b1d1f; font: 17px/1.58 "Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif; font-variant-numeric: lining-nums; hyphens: none; overflow-wrap: break-word; }
.agreement p, .agreement ol { margin: 0 0 0.7em; }
.agreement h1, .agreement h2, .agreement h3 { font-weight: 600; line-height: 1.25; }
.agreement h2 { break-after: avoid; }
.agreement .title { margin: 0 0 1.2em; font-size: 1.9em; text-align: center; text-wrap: balance; }
.agreement .article-title { margin: 2em 0 0.7em; padding-left: var(--hang); font-size: 1.15em; }
.agreement .clause { padding-left: var(--hang); margin-bottom: 0.7em; }
.agreement .number { display: inline-block; min-width: var(--hang); margin-left: calc(-1 * var(--hang)); }
.agreement .clause .number { font-weight: 400; }
.agreement .run-in { display: inline; margin: 0; font-size: 1em; line-height: inherit; }
.agreement .run-in + * { margin-top: 0.7em; }
.agreement h3.run-in + p.run-in { margin-top: 0; }
.agreement .list { list-style: none; padding: 0; }
.agreement .list li { padding-left: 2.2em; }
.agreement .list li > p:first-child { text-indent: -2.2em; }
.agreement .list .marker { display: inline-block; min-width: 2.2em; text-indent: 0; }
.agreement dfn { font-style: normal; font-weight: 600; }
.agreement a { color: inherit; text-decoration-color: #8a857b; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
.agreement .blank { color: #565c61; white-space: nowrap; }
.agreement .parties, .agreement .signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr)); gap: 1.5em 2.5em; margin: 1.5em 0; }
.agreement .party, .agreement .signature { border-top: 1px solid #dedad2; padding-top: 0.8em; break-inside: avoid; }
.agreement .party p, .agreement .signature p { margin: 0; }
.agreement .role { color: #565c61; font-size: 0.88em; }
.agreement .signature .name { font-weight: 600; margin-bottom: 1.4em; }
.agreement .signature .row { display: flex; gap: 0.6em; border-bottom: 1px solid #8a857b; margin-top: 1em; }
.agreement .signature .blank { visibility: hidden; }
.agreement .signature .label { color: #565c61; min-width: 3em; }
.agreement .schedule { margin-top: 3em; border-top: 1px solid #dedad2; padding-top: 1.5em; }
.agreement .schedule-title { margin: 0 0 1em; font-size: 1.3em; }
.agreement .schedule-title .label { display: block; color: #565c61; font-size: 0.7em; font-weight: 400; }
.agreement table { width: 100%; border-collapse: collapse; margin: 0 0 1.2em; font-size: 0.88em; font-variant-numeric: tabular-nums lining-nums; }
.agreement th, .agreement td { border-bottom: 1px solid #dedad2; padding: 0.5em 1em 0.5em 0; text-align: start; vertical-align: top; }
.agreement td { overflow-wrap: anywhere; }
.agreement th { font-weight: 600; }
@media (max-width: 36rem) {
  .agreement { --hang: 2.6rem; }
  .agreement thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .agreement table, .agreement tbody, .agreement tr, .agreement td { display: block; border: 0; padding: 0; }
  .agreement tr { border-bottom: 1px solid #dedad2; padding: 0.6em 0; }
  .agreement td:first-child { font-weight: 600; }
}
@media print {
  .agreement { font-size: 10.5pt; line-height: 1.38; color: #000; orphans: 2; widows: 2; }
  .agreement .schedule { break-before: page; border-top: 0; }
  .agreement .signatures, .agreement tr { break-inside: avoid; }
  .agreement thead { display: table-header-group; }
  .agreement a { text-decoration: none; }
}
`;

/** The page around it, for a file that stands alone. */
export const pageCss = `
html { background: #fbfaf7; }
body { margin: 0; }
.agreement { box-sizing: border-box; max-width: 46rem; margin: 3rem auto; padding: 4rem 4.5rem; background: #fff; border: 1px solid #dedad2; }
@media (max-width: 48rem) { .agreement { margin: 0; padding: 2rem 1.25rem; border: 0; } }
@media print { html { background: none; } .agreement { max-width: none; margin: 0; padding: 0; border: 0; } }
`;
