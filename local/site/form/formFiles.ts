import type { Reply } from '../reply';
import { FORM_SCRIPT } from './formScriptText';
import { FORM_STYLE } from './formStyleText';

export function formStyle(): Reply {
  return { status: 200, type: 'text/css; charset=utf-8', body: FORM_STYLE };
}

export function formScript(): Reply {
  return { status: 200, type: 'text/javascript; charset=utf-8', body: FORM_SCRIPT };
}
