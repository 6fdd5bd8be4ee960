import type { FormLanguage } from '../../google/form/formState';

/**
 * What Google itself writes on a form's pages. [F] required, answer, send, recorded, again: read on live pages and in
 * code that fills them; the others are [U], written in the same manner.
 */
export interface PageWords {
  readonly requiredMark: string;
  readonly required: string;
  readonly yourAnswer: string;
  readonly choose: string;
  readonly other: string;
  readonly otherText: string;
  readonly send: string;
  readonly next: string;
  readonly back: string;
  readonly clear: string;
  readonly clearChoice: string;
  readonly progress: (page: number, pages: number) => string;
  readonly recorded: string;
  readonly edit: string;
  readonly again: string;
  readonly askOwner: string;
  readonly noForm: string;
  readonly noSecondForm: string;
  readonly noResponse: string;
  readonly noEdits: string;
  readonly mistake: string;
  readonly local: string;
  readonly parts: Readonly<Record<string, string>>;
}

export const pageWords: Readonly<Record<FormLanguage, PageWords>> = {
  id: {
    requiredMark: '* Menunjukkan pertanyaan yang wajib diisi',
    required: 'Pertanyaan ini wajib diisi',
    yourAnswer: 'Jawaban Anda',
    choose: 'Pilih',
    other: 'Yang lain:',
    otherText: 'Jawaban lain',
    send: 'Kirim',
    next: 'Berikutnya',
    back: 'Kembali',
    clear: 'Kosongkan formulir',
    clearChoice: 'Hapus pilihan',
    progress: (page, pages) => `Halaman ${page} dari ${pages}`,
    recorded: 'Jawaban Anda telah direkam.',
    edit: 'Edit jawaban Anda',
    again: 'Kirim jawaban lain',
    askOwner: 'Hubungi pemilik formulir jika menurut Anda ini adalah sebuah kesalahan.',
    noForm: 'Formulir belum ada. Pilih Open Order → Siapkan di lembar penjual.',
    noSecondForm:
      'Form konfirmasi belum ada. Pilih Ya di Pengaturan → Form konfirmasi, lalu Open Order → Siapkan.',
    noResponse: 'Jawaban itu tidak ada.',
    noEdits: 'Jawaban untuk formulir ini tidak dapat diedit.',
    mistake: 'Ada kesalahan',
    local: 'Formulir ini hanya ada di komputer ini; tidak ada yang dikirim ke Google.',
    parts: { hour: 'Jam', minute: 'Menit', second: 'Detik', month: 'Bulan', day: 'Tanggal' },
  },
  en: {
    requiredMark: '* Indicates required question',
    required: 'This is a required question',
    yourAnswer: 'Your answer',
    choose: 'Choose',
    other: 'Other:',
    otherText: 'Other response',
    send: 'Submit',
    next: 'Next',
    back: 'Back',
    clear: 'Clear form',
    clearChoice: 'Clear selection',
    progress: (page, pages) => `Page ${page} of ${pages}`,
    recorded: 'Your response has been recorded.',
    edit: 'Edit your response',
    again: 'Submit another response',
    askOwner: 'Try contacting the owner of the form if you think that this is a mistake.',
    noForm: 'There is no form yet. Choose Open Order → Siapkan in the seller’s sheet.',
    noSecondForm:
      'There is no second form yet. Choose Yes at Settings → Confirmation form, then Open Order → Siapkan.',
    noResponse: 'There is no such response.',
    noEdits: 'Responses to this form cannot be edited.',
    mistake: 'There is a mistake',
    local: 'This form exists on this computer only; nothing is sent to Google.',
    parts: { hour: 'Hours', minute: 'Minutes', second: 'Seconds', month: 'Month', day: 'Day' },
  },
};
