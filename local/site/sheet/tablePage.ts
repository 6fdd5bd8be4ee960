import { frame } from '../frame';
import { html } from '../html';
import type { Reply } from '../reply';
import type { Site } from '../site';

export function tablePage(site: Site, _query: URLSearchParams): Reply {
  return frame(site, 'Lembar penjual', html`<p>…</p>`);
}
