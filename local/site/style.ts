/** One plain stylesheet for all pages. */
export const STYLE = `
:root { color-scheme: light; --line: #d8d3cc; --ink: #2b2622; --soft: #f6f3ee; --accent: #8a4b16; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--soft); font: 16px/1.5 system-ui, sans-serif; }
header { padding: 0.75rem 1rem; background: #fff; border-bottom: 1px solid var(--line); }
header nav { display: flex; flex-wrap: wrap; gap: 0 1rem; }
@media (min-width: 60rem) {
  body > header { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline; padding-bottom: 0.25rem; }
  body > header .help { margin-left: auto; }
  body > header .menubar { flex-basis: 100%; margin: 0 -0.5rem; }
}
a { color: var(--accent); }
h1 { margin: 0; font-size: 1.25rem; }
h2 { margin: 0 0 0.5rem; font-size: 1.1rem; }
main { padding: 1rem; }
.panes { display: grid; flex: 1; grid-template-columns: 24rem minmax(0, 1fr); min-height: 0; }
.seller { display: flex; flex-direction: column; min-width: 0; min-height: 0; }
.pane { padding: 1rem; background: #fff; border: 1px solid var(--line); border-radius: 8px; }
.phone { min-height: 0; border-right: 1px solid var(--line); }
.phone iframe { display: block; width: 100%; height: 100%; border: 0; }
@media (max-width: 60rem) {
  body:has(.panes) { height: auto !important; overflow: auto !important; }
  .panes { grid-template-columns: minmax(0, 1fr); grid-auto-rows: 75vh; }
}
.notice { margin: 0 0 1rem; padding: 0.5rem 0.75rem; background: #fff6d6; border: 1px solid #d9b93f; white-space: pre-line; }
.refusal { background: #fdecea; border-color: #c0392b; }
.help { color: #6b625a; font-size: 0.9rem; white-space: pre-line; }
label { display: block; margin: 0.75rem 0 0.25rem; font-weight: 600; }
label.choice { margin: 0.25rem 0; font-weight: 400; }
fieldset { margin: 0.75rem 0 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
input[type=text], input[type=email], input[type=number], input[type=date], textarea, select { width: 100%; padding: 0.5rem; font: inherit; border: 1px solid #8b8178; border-radius: 4px; }
button { padding: 0.5rem 0.9rem; font: inherit; color: #fff; background: var(--accent); border: 0; border-radius: 4px; cursor: pointer; }
form.inline, form.inline div { display: inline-block; margin: 0 0.25rem 0.5rem 0; }
form.inline input, form.inline select { width: auto; }
.tabs a { display: inline-block; margin: 0 0.25rem 0.25rem 0; padding: 0.25rem 0.6rem; border: 1px solid var(--line); border-radius: 4px; text-decoration: none; }
.tabs a[aria-current] { color: #fff; background: var(--accent); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; background: #fff; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; white-space: pre-wrap; }
td.bold { font-weight: 600; }
td.number { text-align: right; }
td a { display: block; min-width: 1.5rem; min-height: 1.2rem; color: inherit; text-decoration: none; }
td a:hover, td a:focus { outline: 2px solid var(--accent); }
`;
