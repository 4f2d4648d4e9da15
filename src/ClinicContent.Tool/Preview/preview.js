// The page around a preview. The article is in a frame, exactly as a site serves it; this only chooses which one and tells of its errors.

const [article, language, clinic, views, print, status, problems, stale, errorList, warnings, summary, warningList, message, frame] =
  ['article', 'language', 'clinic', 'views', 'print', 'status', 'problems', 'stale', 'errors', 'warnings', 'count', 'list', 'message', 'frame']
    .map(id => document.getElementById(id));

// What is chosen stands in the address, so that it survives a reload and can be kept as a bookmark.
const chosen = new URLSearchParams(location.search);
let state = { languages: [], articles: [], clinics: [], problems: [], shown: 0 };
let shown = 0;

const view = () => views.querySelector(':checked').value;
const clinicNumber = () => Math.min(Number(chosen.get('clinic')) || 0, Math.max(state.clinics.length - 1, 0));

function choose(name, value, usual) {
  if (value === usual) {
    chosen.delete(name);
  } else {
    chosen.set(name, value);
  }
  const query = chosen.toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

function fill(select, options, value) {
  select.replaceChildren(...options.map(([key, text]) => new Option(text, key, false, key === value)));
  select.value = value;
}

function go(path) {
  frame.contentWindow.location.replace(`/sites/${clinicNumber()}/${path}`);
}

// The path of the page in the frame, from the site's base on; null when it is none of the site.
function current() {
  try {
    return frame.contentWindow.location.pathname.match(/^\/sites\/\d+\/(.*)$/)?.[1] ?? null;
  } catch {
    return null;
  }
}

function languageOf(path) {
  return state.languages.find(each => each.path && path.startsWith(each.path)) ?? state.languages.find(each => !each.path);
}

function showChoices() {
  const path = chosen.get('page') ?? '';
  const own = languageOf(path);
  fill(clinic, state.clinics.map((each, number) => [String(number), each.name]), String(clinicNumber()));
  fill(language, state.languages.map(each => [each.path, each.name]), own?.path ?? '');
  const pages = state.articles.filter(each => each.language === own?.tag).map(each => [`${own.path}${each.slug}/`, each.title]);
  fill(article, [[own?.path ?? '', 'All articles'], ...pages], path);
  clinic.disabled = state.clinics.length < 2;
  language.disabled = state.languages.length < 2;
}

function showStatus(text, kind) {
  status.textContent = text;
  status.dataset.state = kind;
}

function count(number, word) {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function showProblems() {
  const errors = state.problems.filter(problem => problem.severity === 'error');
  const others = state.problems.filter(problem => problem.severity !== 'error');
  problems.hidden = state.problems.length === 0;
  stale.hidden = state.shown === state.revision || state.shown === 0;
  errorList.replaceChildren(...errors.map(showProblem));
  warningList.replaceChildren(...others.map(showProblem));
  warnings.hidden = others.length === 0;
  summary.textContent = `${count(others.length, 'warning')} in ${count(new Set(others.map(problem => problem.file)).size, 'file')}`;
  problems.scrollTop = 0;
  document.title = `${errors.length ? `(${errors.length}) ` : ''}Preview of ${state.folder}`;
  showCounts();
}

function showCounts() {
  const errors = state.problems.filter(problem => problem.severity === 'error').length;
  const others = state.problems.length - errors;
  const counts = [errors && count(errors, 'error'), others && count(others, 'warning')].filter(Boolean);
  showStatus(counts.join(', ') || 'No errors', errors ? 'error' : others ? 'warning' : 'good');
}

// The place with the whole path, as editors and terminals take it.
async function copy(place) {
  try {
    await navigator.clipboard.writeText(place);
    showStatus(`Copied ${place}`, 'good');
  } catch {
    showStatus(`The browser did not allow to copy ${place}`, 'waiting');
  }
  setTimeout(showCounts, 3000);
}

function element(name, text, className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function showProblem(problem) {
  const item = element('li', '', problem.severity);
  const head = element('p', '', 'head');
  const place = element('button', `${problem.file}:${problem.line}:${problem.column}`, 'place');
  place.type = 'button';
  place.title = `Copy ${problem.place}`;
  place.addEventListener('click', () => copy(problem.place));
  const editor = element('a', 'Open in VS Code');
  editor.href = problem.editor;
  head.append(element('strong', `${problem.severity} ${problem.id}`), place, editor);
  item.append(head, element('p', problem.message));
  if (problem.excerpt !== undefined) {
    const gutter = String(problem.line);
    const lines = element('pre', '');
    lines.append(
      element('i', `${gutter} | `), `${problem.excerpt}\n`,
      element('i', `${' '.repeat(gutter.length)} | `), ' '.repeat(problem.markStart), element('b', '^'.repeat(problem.markLength)));
    item.append(lines);
  }
  return item;
}

function showFrame() {
  const problem = state.clinics[clinicNumber()]?.problem;
  const text = problem ? `This clinic's articles cannot be shown: ${problem}` : state.shown === 0 && state.revision ? 'Nothing can be shown until the errors are corrected.' : '';
  message.textContent = text;
  message.hidden = !text;
  frame.hidden = Boolean(text);
  if (text || shown === state.shown) {
    return;
  }
  // A reload keeps the place that the reader has scrolled to.
  if (shown && current() !== null) {
    frame.contentWindow.location.reload();
  } else {
    go(chosen.get('page') ?? '');
  }
  shown = state.shown;
}

// No browser shows a page in a frame as it would print it, so that its rules for paper are made those for the screen.
function showAsPrinted(page) {
  for (const sheet of page.styleSheets) {
    for (const { media } of sheet.cssRules) {
      if (media) {
        media.mediaText = /\bprint\b/.test(media.mediaText) ? 'all' : /\b(screen|dark)\b/.test(media.mediaText) ? 'not all' : media.mediaText;
      }
    }
  }
  page.documentElement.style.cssText = 'color-scheme: light; padding: 0.75in;';
}

function follow(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || link.origin === 'null' || !/^https?:$/.test(link.protocol)) {
    return;
  }
  if (link.origin !== location.origin) {
    event.preventDefault();
    window.open(link.href, '_blank', 'noopener');
  } else if (!link.pathname.startsWith('/sites/')) {
    event.preventDefault();
    showStatus(`On the clinic's site, this leads to ${link.pathname}`, 'waiting');
  }
}

frame.addEventListener('load', () => {
  const [page, path] = [frame.contentDocument, current()];
  if (path === null) {
    return;
  }
  page.addEventListener('click', follow);
  if (view() === 'print') {
    showAsPrinted(page);
  }
  choose('page', path, '');
  showChoices();
});

article.addEventListener('change', () => go(article.value));

// The page itself says where it is in other languages; of one that is not there, the list is shown.
language.addEventListener('change', () => {
  const tag = state.languages.find(each => each.path === language.value).tag;
  const other = frame.contentDocument.querySelector(`link[rel=alternate][hreflang="${tag}"]`);
  go(other ? new URL(other.href).pathname.replace(/^\/sites\/\d+\//, '') : language.value);
});

clinic.addEventListener('change', () => {
  choose('clinic', clinic.value, '0');
  shown = 0;
  frame.contentWindow.location.replace('about:blank');
  showFrame();
});

function showView() {
  const before = document.querySelector('main').dataset.view;
  document.querySelector('main').dataset.view = view();
  choose('view', view(), 'desktop');
  if ((before === 'print') !== (view() === 'print') && current() !== null) {
    frame.contentWindow.location.reload();
  }
}

views.addEventListener('change', showView);
print.addEventListener('click', () => frame.contentWindow.print());

for (const input of views.querySelectorAll('input')) {
  input.checked = input.value === (chosen.get('view') ?? 'desktop');
}
showView();

const events = new EventSource('/events');
events.addEventListener('message', event => {
  state = JSON.parse(event.data);
  showProblems();
  showChoices();
  showFrame();
});
events.addEventListener('error', () => showStatus('The preview has ended; waiting for it', 'error'));
