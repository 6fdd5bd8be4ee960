import { Html } from '../html';

/** The grid fills what the page's head leaves; the fonts are the machine's own. */
export const SHEET_STYLE = new Html(`
body:has(#grid) { display: flex; flex-direction: column; height: 100vh; height: 100dvh; overflow: hidden; }
body:has(#grid) > main { display: flex; flex: 1; flex-direction: column; min-height: 0; padding: 0; }
:has(> .book) { margin: 0; }
.book { display: flex; flex: 1; min-height: 0; }
#grid { flex: 1; min-width: 0; min-height: 0; background: #fff; }
#charts:not([hidden]) { flex: 0 1 30rem; padding: 0.75rem; overflow: auto; background: #fff; border-left: 1px solid #e0e3e7; }
figure.chart { margin: 0; }
#charts svg, figure.chart svg { max-width: 100%; height: auto; margin-bottom: 0.75rem; border: 1px solid #e0e3e7; }
@media (max-width: 60rem) {
  .book { flex-direction: column; }
  #charts:not([hidden]) { flex: 0 1 40%; border-top: 1px solid #e0e3e7; border-left: 0; }
}
.tools { display: flex; flex-wrap: nowrap; gap: 0.25rem; align-items: center; padding: 0.25rem 0.5rem; overflow-x: auto; background: #f9fbfd; white-space: nowrap; }
.tools button { padding: 0.25rem 0.6rem; color: #202124; background: none; border-radius: 4px; font-size: 0.85rem; }
.tools button:hover, .tools button:focus-visible { background: #e2e7ef; }
.tools a { margin-left: auto; padding-left: 0.5rem; font-size: 0.85rem; }
.cellbar { display: flex; flex: 1 1 8rem; gap: 0.75rem; min-width: 4rem; overflow: hidden; font-size: 0.85rem; white-space: nowrap; }
.cellbar .note::before { content: "Catatan: "; color: #5f6368; }
.cellbar .formula::before { content: "Rumus: "; color: #5f6368; }
.cellbar .lock { color: #8a4b16; }
.cellbar .rule { color: #5f6368; }
/* A tab's colour is a band below its name, as on Google: on the colour itself the name may be unreadable. */
#grid [role=tab][style*="background-color"] { color: #202124 !important; background-image: linear-gradient(#fff, #fff); background-repeat: no-repeat; background-size: 100% calc(100% - 3px); }
body:has(#grid) .refusal { margin: 0; }
:where(#grid header) { padding: 0; background: none; border: 0; }
:where(#grid button, [class*="univer-"] button, button[class*="univer-"]) { padding: 0; color: inherit; background: none; border: 0; border-radius: 0; font: inherit; }
:where(#grid input, [class*="univer-"] input) { width: auto; padding: 0; border: 0; }
:where(#grid label, [class*="univer-"] label) { display: inline; margin: 0; font-weight: 400; }
`);

/** The plain table: text cells are as large as their column, fields no larger than they must be. */
export const TABLE_STYLE = new Html(`
td form { display: flex; gap: 0.25rem; margin: 0; }
td select, td input[type=text] { width: auto; min-width: 6rem; padding: 0.1rem 0.3rem; }
td > a:first-child { display: block; min-width: 2rem; min-height: 1.4rem; color: inherit; text-decoration: none; }
td > a:first-child:focus, td > a:first-child:hover { outline: 2px solid var(--accent); }
td.locked { background-image: repeating-linear-gradient(135deg, #0000 0 6px, #0000000f 6px 7px); }
td .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
td a.outside { font-size: 0.8rem; }
details.pane { margin-top: 1rem; }
details.pane form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
details.pane form label { margin: 0; }
details.pane form input, details.pane form select { width: auto; }
`);
