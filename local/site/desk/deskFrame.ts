import { type Html, html } from '../html';
import type { Site } from '../site';
import { menuBar } from './menuBar';

/** The menu bar at the top of every page of the seller. */
export function deskTop(site: Site): Html {
  return menuBar(site.menus);
}

/** Where toasts, dialogs and the sidebar come up; /assets/desk.js fills them. */
export function deskBottom(): Html {
  return html`<div id="toasts" class="toasts" role="status" aria-live="polite"></div>
<dialog id="question" class="dialog" aria-labelledby="question-title"></dialog>
<dialog id="modal" class="dialog page" aria-labelledby="modal-title"></dialog>
<aside id="sidebar" class="sidebar" aria-labelledby="sidebar-title" hidden></aside>
<script src="/assets/desk.js" defer></script>`;
}
