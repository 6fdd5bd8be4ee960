import { closeThreads } from '../../../../local/openWorkspace';
import type { RunningSite } from '../../../../local/site/startSite';
import { get, post, SiteBench } from '../siteBench';
import { everyKind } from './everyKind';
import { answersOf, fields, formOf, itemOf } from './formBench';

let bench: SiteBench;
let site: RunningSite;
beforeEach(async () => {
  bench = new SiteBench();
  site = await bench.open({ bundle: everyKind() });
});
afterEach(() => bench.close());
afterAll(closeThreads);

const ORDER = { Nama: 'Ani', Pengiriman: 'Belum tahu' };
const ADDRESS = { Jalan: 'Jl. Mawar 1', Kota: 'Cimahi' };

/** Sends a page as its button does. */
function turn(answers: Record<string, string>, more: Record<string, string> = {}): Promise<string> {
  return post(site, '/form', { do: 'next', ...more, ...fields(site, answers) });
}

describe('the first page', () => {
  it('shows title, description, required marks and help, and every field has a label', async () => {
    const page = await get(site, '/form');
    expect(page).toContain('<h1>Formulir pesanan Dapur Melati</h1>');
    expect(page).toContain('Batch perdana\nTutup: Sabtu, 8 Agustus 2026 20.00\nDP: 50%');
    expect(page).toContain('* Menunjukkan pertanyaan yang wajib diisi');
    expect(page).toContain('Rp65.000 · sisa 12');
    expect(page).toContain(`<label class="title" for="entry.${itemOf(site, 'Nama').id}">Nama`);
    expect(page).toContain('Halaman 1 dari 3');
    expect(page).not.toContain('Jalan');
  });

  it('comes back with the problem and what was typed, the first trouble in focus', async () => {
    const page = await turn({ 'Bolu pisang': '13', Pengiriman: 'Belum tahu' });
    expect(page).toMatch(/id="entry\.\d+-problem" role="alert">Pertanyaan ini wajib diisi</);
    expect(page).toContain('role="alert">Harus berupa angka antara 0 dan 12<');
    expect(page).toContain('value="13"');
    expect(page.match(/autofocus/g)).toHaveLength(1);
    expect(page).toContain('<title>Ada kesalahan · ');
    expect(formOf(site).responses).toEqual([]);
  });

  it('cannot be tricked into markup by what a buyer types', async () => {
    const page = await turn({ 'Bolu pisang': '"><script>x</script>' });
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;');
    expect(page).not.toContain('<script>x');
  });
});

describe('from page to page', () => {
  it('goes on, brings the answers along, and back without asking', async () => {
    const second = await turn({ ...ORDER, Pengiriman: 'Dikirim' });
    expect(second).toContain('<h2>Alamat</h2>');
    expect(second).toContain('name="pageHistory" value="0,1"');
    expect(second).toContain(`type="hidden" name="entry.${itemOf(site, 'Nama').id}" value="Ani"`);
    expect(second).toContain('Halaman 2 dari 3');
    const first = await post(site, '/form', {
      do: 'back',
      pageHistory: '0,1',
      ...fields(site, { ...ORDER, Jalan: 'Jl. M' }),
    });
    expect(first).toContain('value="Ani"');
    expect(first).toContain(`type="hidden" name="entry.${itemOf(site, 'Jalan').id}" value="Jl. M"`);
  });

  it('a choice leads past a page, and back leads where one came from', async () => {
    const last = await turn({ ...ORDER, Pengiriman: 'Ambil sendiri' });
    expect(last).toContain('<h2>Terakhir</h2>');
    expect(last).toContain('name="pageHistory" value="0,2"');
    expect(last).toMatch(/class="main"[^>]*>Kirim<\/button>/);
    const sent = await turn({ ...ORDER, Pengiriman: 'Ambil sendiri', Jalan: 'lama' }, { pageHistory: '0,2' });
    expect(sent).toContain('Terima kasih! Pesanan Anda sudah kami terima.');
    expect(answersOf(site)).toEqual({ Nama: 'Ani', Pengiriman: 'Ambil sendiri' });
  });

  it('a choice that ends the form sends it', async () => {
    expect(await turn(ORDER)).toContain('Terima kasih!');
    expect(answersOf(site)).toEqual(ORDER);
  });

  it('a way that the form does not have begins at its beginning', async () => {
    expect(await turn({}, { pageHistory: '0,9,-1,x' })).toContain('name="pageHistory" value="0"');
  });

  it('stores an answer of every kind', async () => {
    const given = {
      ...ORDER,
      ...ADDRESS,
      Pengiriman: 'Dikirim',
      'Tanggal kirim': '2026-08-09',
      'Jam kirim': '09:30',
      'Diambil pada': '2026-08-09T10:00',
      'Lama perjalanan/hour': '1',
      'Ulang tahun/month': '2',
      'Ulang tahun/day': '29',
      'Tahu dari mana': 'Teman',
      Rasa: '5',
      'Manis/0': 'Pas',
      'Hari luang/1': 'Kam',
    };
    expect(await turn(given, { pageHistory: '0,1,2' })).toContain('Terima kasih!');
    expect(answersOf(site)).toEqual({
      Nama: 'Ani',
      Pengiriman: 'Dikirim',
      Jalan: 'Jl. Mawar 1',
      Kota: 'Cimahi',
      'Tanggal kirim': '2026-08-09',
      'Jam kirim': '09:30',
      'Diambil pada': '2026-08-09 10:00',
      'Lama perjalanan': '01:00:00',
      'Ulang tahun': '02-29',
      'Tahu dari mana': ['Teman'],
      Rasa: '5',
      Manis: ['Pas', ''],
      'Hari luang': [[], ['Kam']],
    });
  });
});

describe('after a send', () => {
  it('offers to change the answers: the form comes filled in, and is stored in the same response', async () => {
    await turn({ ...ORDER, 'Bolu pisang': '2' });
    const [response] = formOf(site).responses;
    const edit = `/form?form=${formOf(site).id}&edit2=${response?.id}`;
    expect(await get(site, `/form/sent?response=${response?.id}`)).toContain(
      `href="${edit.replace('&', '&amp;')}"`,
    );
    const page = await get(site, edit);
    expect(page).toMatch(/value="Belum tahu"[^>]* checked/);
    expect(page).toContain(`name="edit2" value="${response?.id}"`);
    await turn({ ...ORDER, Nama: 'Ani Baru' }, { edit2: response?.id ?? '' });
    expect(formOf(site).responses).toHaveLength(1);
    expect(answersOf(site)).toEqual({ ...ORDER, Nama: 'Ani Baru' });
  });

  it('an edit is refused where the form allows none, and for a response that is not there', async () => {
    await turn(ORDER);
    expect(await get(site, '/form?edit2=r99')).toContain('Jawaban itu tidak ada.');
    formOf(site).allowEdits = false;
    const id = formOf(site).responses[0]?.id ?? '';
    expect(await get(site, `/form?edit2=${id}`)).toContain('tidak dapat diedit');
    expect(await get(site, `/form/sent?response=${id}`)).not.toContain('Edit jawaban Anda');
    await turn({ ...ORDER, Nama: 'lain' }, { edit2: id });
    expect(answersOf(site)).toEqual(ORDER);
  });

  it('offers another response where the form does, and Google’s words where the seller has none', async () => {
    formOf(site).confirmationMessage = '';
    expect(await turn(ORDER)).toContain('Jawaban Anda telah direkam.');
    const id = formOf(site).responses[0]?.id;
    expect(await get(site, `/form/sent?response=${id}`)).toContain('Kirim jawaban lain');
    formOf(site).showLinkToRespondAgain = false;
    expect(await get(site, `/form/sent?response=${id}`)).not.toContain('Kirim jawaban lain');
  });
});

describe('a form that collects addresses', () => {
  it('asks for one first, and keeps it beside the answers', async () => {
    formOf(site).collectEmail = true;
    expect(await get(site, '/form')).toContain('for="entry.0">Email');
    expect(await turn(ORDER)).toContain('role="alert">Pertanyaan ini wajib diisi');
    expect(await turn(ORDER, { 'entry.0': 'ani' })).toContain('Harus berupa alamat email yang valid');
    expect(await turn(ORDER, { 'entry.0': 'ani@contoh.id' })).toContain('Terima kasih!');
    const [response] = formOf(site).responses;
    expect([response?.email, answersOf(site)]).toEqual(['ani@contoh.id', ORDER]);
    expect(await get(site, `/form?edit2=${response?.id}`)).toContain('value="ani@contoh.id"');
  });
});

describe('an English shop', () => {
  it('has Google’s sentences in English', async () => {
    site.site.workspace.state.spreadsheet.locale = 'en_US';
    const page = await get(site, '/form');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('* Indicates required question');
    expect(await turn({})).toContain('This is a required question');
  });
});

describe('a prefilled address', () => {
  it('fills in what it names, ticks and other choices too', async () => {
    const query = new URLSearchParams(fields(site, { Nama: 'Bu Ani', Pengiriman: 'Dikirim' }));
    const page = await get(site, `/form?usp=pp_url&${query}`);
    expect(page).toContain('value="Bu Ani"');
    expect(page).toMatch(/value="Dikirim"[^>]* checked/);
  });
});

describe('a form that takes no answers', () => {
  it('shows the seller’s words instead of questions', async () => {
    Object.assign(formOf(site), { accepting: false, closedMessage: 'Buka lagi Senin.' });
    const page = await get(site, '/form');
    expect(page).toContain('tidak lagi menerima jawaban.\nBuka lagi Senin.');
    expect(page).not.toContain('<form');
  });

  it('is said to be unpublished where it is', async () => {
    Object.assign(formOf(site), { published: false, accepting: false });
    expect(await get(site, '/form')).toContain('Formulir ini belum dipublikasikan.');
  });

  it.each([
    ['refused', 'tidak lagi menerima jawaban', 0],
    ['stored', 'Terima kasih!', 1],
  ] as const)('[U] a page opened before the close and sent after it: %s', async (late, words, count) => {
    Object.assign(site.site.workspace.assume, { lateSubmit: late });
    formOf(site).accepting = false;
    expect(await turn(ORDER)).toContain(words);
    expect(formOf(site).responses).toHaveLength(count);
  });

  it('there is none yet', async () => {
    site.site.workspace.state.forms.length = 0;
    expect(await get(site, '/form')).toContain('Formulir belum ada');
  });
});
