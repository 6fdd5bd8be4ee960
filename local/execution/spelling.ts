import type { ToThread } from './wire';

type Answer = Exclude<ToThread, { kind: 'run' | 'kill' }>;

/** Begins an answer that is a text alone; JSON never does. */
const TEXT = 'text ';

/**
 * A message to the script as it crosses: JSON, but an answer that is a text stands as it is, behind the run's time. Pages
 * with hundreds of kilobytes cross in most runs, and to escape and unescape them would cost more than to use them.
 */
export function spelled(message: ToThread): string {
  return message.kind === 'answer' && typeof message.value === 'string'
    ? `${TEXT}${message.now}\n${message.value}`
    : JSON.stringify(message);
}

/** The message of that spelling. */
export function understood(text: string): Answer {
  if (!text.startsWith(TEXT)) return JSON.parse(text) as Answer;
  const end = text.indexOf('\n');
  return { kind: 'answer', now: Number(text.slice(TEXT.length, end)), value: text.slice(end + 1) };
}
