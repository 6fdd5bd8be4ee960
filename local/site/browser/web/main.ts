/** Around a page of the web app: carries its calls to the server. Nobody has a desk here, so nothing else. */
const frame = document.querySelector('iframe');

interface Call {
  readonly from?: string;
  readonly kind: string;
  readonly call: number;
  readonly name: string;
  readonly args: unknown[];
}

addEventListener('message', (event) => {
  const message = event.data as Call | undefined;
  if (event.source !== frame?.contentWindow || message?.from !== 'page' || message.kind !== 'call') return;
  void carry(message);
});

async function carry({ call, name, args }: Call): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ function: name, args, web: true });
  const answer: unknown = await fetch('/api/call', { method: 'POST', headers, body })
    .then((response) => response.json())
    .catch((error: Error) => ({ error: error.message }));
  frame?.contentWindow?.postMessage({ call, answer }, '*');
}
