import type { FormLanguage } from '../../google/form/formState';
import { type Html, html } from '../html';
import type { Reply } from '../reply';

/** A page of the form, as it stands on its own: the seller's pages have another look. */
export function formDocument(language: FormLanguage, title: string, content: Html, status = 200): Reply {
  const body = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/form/style.css">
<script src="/form/script.js" defer></script>
</head>
<body><main>${content}</main></body>
</html>
`;
  return { status, type: 'text/html; charset=utf-8', body: body.text };
}
