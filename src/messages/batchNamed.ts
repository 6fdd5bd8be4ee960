/** "batch Agustus"; a batch that the seller has called "Batch perdana" keeps to its name. The same in both languages. */
export function batchNamed(word: 'batch' | 'Batch', name: string): string {
  return /^batch(?![\p{L}\p{N}])/iu.test(name.trim()) ? name : `${word} ${name}`;
}
