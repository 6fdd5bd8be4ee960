/** What shows itself as money in a text: not `85`, which may be a number of anything. */
export const MONEY =
  /(?<![\w.,])(?:rp\.? ?\d[\d.,]*(?: ?(?:rb|ribu|k|jt|juta)\b)?|\d[\d.,]* ?(?:rb|ribu|k|jt|juta)\b|\d{1,3}(?:[.,]\d{3})+|\d{4,12})(?:,-|\.-|,00)?(?!\w)/gi;
