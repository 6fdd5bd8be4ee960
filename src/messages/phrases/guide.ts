import type { Words } from '../sheets/words';

/** What Panduan writes into the tabs on request. */
export const guide = {
  demoBatch: { id: 'Contoh', en: 'Example' },
  demoProducts: {
    id: 'Nastar (contoh), 85.000, 20\nBolu pisang (contoh), 65.000, 12\nSambal cumi (contoh), 38.000',
    en: 'Pineapple tarts (example), 85.000, 20\nBanana cake (example), 65.000, 12\nSquid sambal (example), 38.000',
  },
  demoMethod: { id: 'Transfer', en: 'Transfer' },
  demoNote: { id: 'Data contoh', en: 'Example data' },
  demoAddress: { id: 'Jl. Contoh No. {place}, Sleman', en: 'Jl. Contoh No. {place}, Sleman' },
  firstBatch: { id: 'Batch 1', en: 'Batch 1' },
} as const satisfies Record<string, Words>;
