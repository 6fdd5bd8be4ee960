import type { Page } from 'playwright-core';
import { FORM, tabTable } from './places';

/** What a buyer answers, by the beginning of a question's title. */
export type Answers = Readonly<Record<string, string>>;

export const ANI: Answers = {
  Nama: 'Ani Contoh',
  'Nomor WhatsApp': '0812-0000-0001',
  'Bolu pisang': '2',
};

/** Fills in the form that is open as its labels ask, agrees, and sends it. */
export async function sendOrder(page: Page, answers: Answers): Promise<void> {
  for (const [title, answer] of Object.entries(answers))
    await page
      .getByLabel(new RegExp(`^${title}`))
      .first()
      .fill(answer);
  await page.getByRole('checkbox', { name: /Saya setuju/ }).check();
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.getByText('Terima kasih! Pesanan Anda sudah masuk').waitFor();
}

/** Goes to the form and orders. */
export async function order(page: Page, address: string, answers: Answers): Promise<void> {
  await page.goto(new URL(FORM, address).href);
  await sendOrder(page, answers);
}

/** A tab as the table view shows it: each row's texts, from the left; of a list, what is picked. */
export async function tabShown(page: Page, address: string, tab: string): Promise<string[][]> {
  await page.goto(new URL(tabTable(tab), address).href);
  await page.getByRole('table').waitFor();
  return page.evaluate(TEXTS);
}

const TEXTS = `[...document.querySelectorAll('tbody tr')].map((row) =>
  [...row.querySelectorAll('td')].map((cell) =>
    (cell.querySelector('select')?.value ?? cell.textContent).trim()))`;
