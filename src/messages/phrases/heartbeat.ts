import type { Words } from '../sheets/words';

/** The cell beside the titles of Perlu Tindakan: its label, which is part of its number format, and its note. */
export const heartbeat = {
  label: { id: 'Terakhir sinkron', en: 'Last sync' },
  note: {
    id: 'Diisi oleh pemeriksaan berkala, kira-kira setiap 10 menit. Merah = sudah lebih dari 30 menit tidak berjalan: pilih menu Open Order → Periksa.',
    en: 'Filled in by the regular check, about every 10 minutes. Red = it has not run for more than 30 minutes: choose menu Open Order → Check.',
  },
} as const satisfies Record<string, Words>;
