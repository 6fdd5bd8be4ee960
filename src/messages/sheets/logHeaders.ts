import type { Words } from './words';

export const logHeaders = {
  at: { id: 'Waktu', en: 'Time' },
  actor: { id: 'Pelaku', en: 'Actor' },
  event: { id: 'Kejadian', en: 'Event' },
  subject: { id: 'Objek', en: 'Subject' },
  before: { id: 'Lama', en: 'Before' },
  after: { id: 'Baru', en: 'After' },
  cause: { id: 'Sebab', en: 'Cause' },
} as const satisfies Record<string, Words>;
