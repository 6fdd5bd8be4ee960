import type { GuidePageWords } from '../../messages/pages/guidePage';
import type { GuideState } from '../guideAnswers';
import { byId, put, putLink } from './elements';

/** The last view: ready only where form and triggers are there, else what is missing, and the button that makes it. */
export function showEnd({ formUrl, done, lacks }: GuideState, { labels }: GuidePageWords): void {
  putLink('form', formUrl, labels.formLink);
  byId('address').textContent = formUrl;
  byId('finish').hidden = done.all;
  const missing = lacks.map((each) => (each === 'form' ? labels.lacksForm : labels.lacksTriggers));
  put('ready', done.all ? labels.done : labels.notYet);
  put('next', done.all ? labels.next : [...missing, labels.press].join('\n'));
}
