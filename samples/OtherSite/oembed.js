// Shows the library's answer as text. WordPress does this on the server.
const answer = document.querySelector('#answer code');
const { href } = document.querySelector('#oembed');

try {
  const response = await fetch(href, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  answer.textContent = response.ok ? JSON.stringify(await response.json(), null, 2) : `The library answered ${response.status}.`;
} catch {
  answer.textContent = 'The library cannot be reached.';
}
