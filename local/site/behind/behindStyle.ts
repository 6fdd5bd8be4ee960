/** Pages of what Google hides. */
export const BEHIND_STYLE = `
section + section { margin-top: 1.5rem; }
.pane + .pane { margin-top: 1rem; }
h3 { margin: 1rem 0 0.5rem; font-size: 1rem; }
pre { margin: 0; max-width: 100%; overflow-x: auto; font: 0.85rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.pane > pre { padding: 0.5rem 0.75rem; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; }
.pane form button { margin-top: 0.4rem; }
.bad { color: #8c1d18; font-weight: 600; }
meter { width: 8rem; vertical-align: middle; }
td a { text-decoration: underline; }
input[type=datetime-local] { padding: 0.5rem; font: inherit; border: 1px solid #8b8178; border-radius: 4px; }
main nav.tabs { margin-bottom: 1rem; }
`;
