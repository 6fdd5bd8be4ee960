/** Menu bar, toasts, dialogs, sidebar: from telephone width up. */
export const DESK_STYLE = `
.menubar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.5rem; margin: 0.5rem -0.5rem -0.25rem; }
.menubar [role=menubar] { display: flex; flex-wrap: wrap; }
.menubar form { position: relative; margin: 0; }
.menu > button { padding: 0.35rem 0.6rem; color: var(--ink); background: none; font-weight: 600; }
.menu > button:hover, .menu > button[aria-expanded=true] { background: var(--soft); }
.menu > [role=menu] { position: absolute; z-index: 30; top: 100%; left: 0; min-width: 18rem; max-width: calc(100vw - 2rem); max-height: calc(100vh - 6rem); overflow-y: auto; padding: 0.35rem 0; background: #fff; border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 4px 16px #0003; }
.menu > [role=menu][hidden] { display: none; }
.menu > [role=menu] button { display: block; width: 100%; padding: 0.55rem 1rem; color: var(--ink); background: none; border-radius: 0; text-align: left; }
.menu > [role=menu] button:hover, .menu > [role=menu] button:focus { background: var(--soft); outline-offset: -2px; }
button.quiet { color: var(--accent); background: #fff; border: 1px solid var(--line); }
.menubar button.quiet { padding: 0.3rem 0.6rem; font-size: 0.85rem; }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.cross { padding: 0 0.6rem; color: inherit; background: none; font-size: 1.5rem; line-height: 2rem; }
.toasts { position: fixed; z-index: 60; right: 1rem; bottom: 1rem; display: grid; gap: 0.5rem; width: min(22rem, calc(100vw - 2rem)); }
.toast { display: flex; justify-content: space-between; gap: 0.5rem; padding: 0.75rem 0.5rem 0.75rem 1rem; color: #fff; background: #2b2622; border-radius: 6px; box-shadow: 0 4px 16px #0004; overflow-wrap: anywhere; }
.toast p { margin: 0; white-space: pre-line; }
.toast.failed { background: #8c1d18; }
.dialog { width: min(32rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); padding: 0; color: var(--ink); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 8px 32px #0005; }
.dialog.page { z-index: 40; width: min-content; max-width: calc(100vw - 1rem); }
.dialog::backdrop { background: #0006; }
.dialog header, .sidebar header { display: flex; align-items: center; justify-content: space-between; gap: 0.5rem; padding: 0.75rem 0.5rem 0.5rem 1rem; border: 0; }
.dialog h2, .sidebar h2 { margin: 0; }
.dialog form { margin: 0; }
.dialog .words { margin: 0; padding: 0 1rem; white-space: pre-line; overflow-wrap: anywhere; }
.dialog input { margin: 0.75rem 1rem 0; width: calc(100% - 2rem); }
.dialog footer { display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 1rem; }
.dialog iframe { display: block; border: 0; border-top: 1px solid var(--line); }
.sidebar { position: fixed; z-index: 50; top: 0; right: 0; bottom: 0; display: flex; flex-direction: column; width: min(300px, 100vw); background: #fff; border-left: 1px solid var(--line); box-shadow: 0 0 16px #0002; }
.sidebar[hidden] { display: none; }
.sidebar iframe { flex: 1; width: 100%; border: 0; border-top: 1px solid var(--line); }
@media (min-width: 60rem) { body.with-sidebar { padding-right: 300px; } .with-sidebar .toasts { right: calc(300px + 1rem); } }
@media (max-width: 26rem) { .sidebar { width: 100vw; } }
body.working::after { content: 'Menjalankan skrip …'; position: fixed; z-index: 70; top: 0.5rem; left: 50%; transform: translateX(-50%); padding: 0.3rem 0.9rem; background: #ffe9a8; border: 1px solid #d9b93f; border-radius: 6px; }
`;
