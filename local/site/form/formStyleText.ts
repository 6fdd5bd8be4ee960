/** The look of the buyer's pages: narrow first, one column of cards under a coloured band. */
export const FORM_STYLE = `
:root { color-scheme: light; --theme: #673ab7; --paper: #f0ebf8; --ink: #202124; --soft: #5f6368; --line: #dadce0; --wrong: #c5221f; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.5 Roboto, Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 640px; margin: 0 auto; padding: 12px 8px 24px; }
.card { margin: 0 0 12px; padding: 20px 16px; background: #fff; border: 1px solid var(--line); border-radius: 8px; }
.card.first { border-top: 10px solid var(--theme); }
.card.wrong { border-color: var(--wrong); }
.card:focus-within:not(.wrong):not(.first) { box-shadow: -3px 0 0 var(--theme); }
h1 { margin: 0; font-size: 1.75rem; font-weight: 400; line-height: 1.25; }
h2 { margin: 0; font-size: 1.25rem; font-weight: 400; line-height: 1.35; }
.section { padding-top: 0; overflow: hidden; }
.section h2 { margin: 0 -16px; padding: 12px 16px; color: #fff; background: var(--theme); font-size: 1.0625rem; }
.section .help { margin-top: 16px; }
.section:not(:has(.help:not(:empty))) { padding-bottom: 0; }
.description, .card.first p { margin: 12px 0 0; white-space: pre-line; }
.required-mark { color: var(--wrong); font-size: 0.875rem; border-top: 1px solid var(--line); margin: 16px -16px -8px !important; padding: 12px 16px 0; }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
.title { display: block; padding: 0; font-size: 1rem; line-height: 1.5; }
.star { color: var(--wrong); }
.help { color: var(--soft); font-size: 0.875rem; white-space: pre-line; }
.help:empty { display: none; }
.problem { margin: 10px 0 0; color: var(--wrong); font-size: 0.875rem; }
.problem:empty { display: none; }
.problem::before { content: "!"; display: inline-block; width: 18px; height: 18px; margin-right: 8px; border: 2px solid; border-radius: 50%; font-weight: 700; font-size: 0.75rem; line-height: 14px; text-align: center; }
.unseen { position: absolute; width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.line { display: block; width: 100%; min-height: 44px; margin-top: 8px; padding: 8px 0; font: inherit; color: inherit; background: transparent; border: 0; border-bottom: 1px solid #80868b; border-radius: 0; }
.line:focus { outline: 0; border-bottom: 2px solid var(--theme); padding-bottom: 7px; }
.wrong .line { border-bottom-color: var(--wrong); }
.line::placeholder { color: var(--soft); opacity: 1; }
textarea.line { resize: vertical; field-sizing: content; }
select, .clock { display: block; max-width: 100%; min-width: 12rem; min-height: 48px; margin-top: 12px; padding: 8px 12px; font: inherit; color: inherit; background: #fff; border: 1px solid #80868b; border-radius: 4px; }
.clock { min-width: 0; }
input[type=radio], input[type=checkbox] { flex: none; width: 20px; height: 20px; margin: 0; accent-color: var(--theme); }
select:focus-visible, .clock:focus-visible, input[type=radio]:focus-visible, input[type=checkbox]:focus-visible, button:focus-visible, a:focus-visible { outline: 3px solid var(--theme); outline-offset: 2px; }
.choices { margin-top: 8px; }
.choice { display: flex; gap: 12px; align-items: center; min-height: 48px; padding: 4px 0; cursor: pointer; }
.other { display: flex; gap: 12px; align-items: center; }
.other .line { flex: 1; min-width: 0; margin: 0; }
.parts { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 8px; }
.part { width: 4rem; }
.part label { color: var(--soft); font-size: 0.875rem; }
.part .line { margin-top: 0; }
.scale { margin-top: 12px; color: var(--soft); }
.points { display: grid; grid-template-columns: repeat(auto-fit, minmax(44px, 1fr)); margin: 4px 0; color: var(--ink); }
.point { display: flex; flex-direction: column; gap: 8px; align-items: center; min-height: 64px; justify-content: center; cursor: pointer; }
.scale > span:last-child { display: block; text-align: right; }
.grid-head { display: none; }
.grid-line { margin-top: 12px; padding: 8px 0 4px; border-top: 1px solid var(--line); }
.row-name { font-weight: 500; }
.cell { display: flex; gap: 12px; align-items: center; min-height: 48px; cursor: pointer; }
.buttons { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; margin: 16px 0; }
button { min-height: 44px; padding: 8px 24px; font: inherit; font-weight: 500; border: 0; border-radius: 4px; cursor: pointer; }
button.main { color: #fff; background: var(--theme); }
button.main:disabled { opacity: 0.6; }
button.second { color: var(--theme); background: #fff; box-shadow: 0 1px 2px #0004; }
.plain { display: inline-flex; align-items: center; min-height: 44px; padding: 8px; color: var(--theme); background: none; text-decoration: none; font-weight: 500; }
.clear { margin-left: auto; }
.clear-choice { display: flex; margin: 4px 0 -12px auto; }
.progress { display: flex; gap: 8px; align-items: center; color: var(--soft); font-size: 0.875rem; }
progress { width: 72px; height: 10px; accent-color: var(--theme); }
.links { margin: 16px 0 0; padding: 0; list-style: none; }
a { color: #1a56c4; }
.links a { display: inline-flex; align-items: center; min-height: 44px; }
.footer { margin: 24px 8px 0; color: var(--soft); font-size: 0.8125rem; text-align: center; }
@media (min-width: 480px) {
  .card { padding: 24px; }
  .required-mark { margin: 16px -24px -12px !important; padding: 12px 24px 0; }
  .section { padding-top: 0; }
  .section h2 { margin: 0 -24px; padding: 12px 24px; }
  h1 { font-size: 2rem; }
  .line { max-width: 60%; }
  textarea.line, .other .line, .part .line { max-width: none; }
  .scale { display: flex; gap: 12px; align-items: end; justify-content: center; }
  .points { flex: 0 1 36rem; }
  .grid { overflow-x: auto; }
  .grid-line { display: grid; grid-template-columns: minmax(6rem, 1.4fr) repeat(var(--columns), minmax(4rem, 1fr)); align-items: center; min-width: min-content; margin-top: 0; }
  .grid-line.grid-head { display: grid; border: 0; text-align: center; }
  .cell { justify-content: center; }
  .cell span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .row-name { font-weight: 400; }
}
`;
