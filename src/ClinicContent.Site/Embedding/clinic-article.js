// <clinic-article src="https://host/health/back-spasms" style="display: block; min-height: 100vh">
//   <a href="https://host/health/back-spasms">Back spasms</a>
// </clinic-article>
//
// Shows an article as a part of the page. What stands within the element is shown until the article is there, and whenever it cannot be
// had. Requests go to the host that this script came from, without credentials and referrer, and nothing is kept.
//
// Attributes: src, lang, section, clinic, heading-level (1 to 6; 2), theme (light or dark), timeout (in seconds; 10).
// Events: clinic-article-load { url, lang, title } and clinic-article-error { reason, status, message }, where the reason is 'address',
// 'network', 'timeout', 'status', 'content' or 'unsupported'. Both bubble.
// Looks: the --cc- properties of the style sheet, set on clinic-article, and ::part(...), a part being a class name without its cc-,
// besides page, title and heading. Text is as large as the page's own, and colours follow the element's color-scheme.

const languages = [/* languages */]; // The first one's addresses do not name it.
const [page, frame, sectionFrame] = [/* addresses */]; // After the language, as the site's table of routes has them.
const base = new URL('.', import.meta.url);
const mostBytes = 2e6; // No article is nearly as long, and no page around it should wait for what is.
const mostNodes = 1e4;
const supported = 'adoptedStyleSheets' in Document.prototype;
const name = /^[a-z0-9]+(-[a-z0-9]+)*$/i;
const pagePath = new RegExp(`^(?:([^/]+)/)?${page.replace('{slug}', '([^/]+)')}/?$`);

// Nothing that the page around says of its own text is to reach the article's, but what hides or disables it.
const style = `@layer{.cc-page{all:initial;display:block;color-scheme:inherit;visibility:inherit;pointer-events:inherit;user-select:text;-webkit-user-select:text;
-webkit-text-size-adjust:100%}}.cc-page{font-size:var(--cc-font-size,max(16px,1em))}
:host([theme=light]){color-scheme:light!important}:host([theme=dark]){color-scheme:dark!important}`;
// An article is longer than a screen, so what follows it is out of sight from the start. A page's own style says so sooner, and is overruled when nothing comes.
const loadingStyle = ':host{display:block;min-block-size:100vh}';
const failedStyle = ':host{min-block-size:0!important}';

// The elements and attributes that the renderer of pages writes; whatever else an answer may hold is left out with all that is in it.
const common = 'class dir id lang';
const allowed = {
  a: 'aria-label href rel', article: 'data-cc-version', blockquote: '', br: '', code: '', dfn: '', div: 'aria-label role tabindex', em: '', figure: '', footer: '', h1: '', h2: '', h3: '',
  h4: '', h5: '', h6: '', header: '', hr: '', img: 'alt loading src', li: '', main: '', nav: 'aria-label', ol: 'start', p: '', section: 'data-cc-version', span: '',
  strong: '', sup: '', table: '', tbody: '', td: '', th: 'scope', time: 'datetime', tr: '', ul: '',
};

const checks = {
  role: value => /^(region|note|group|list)$/.test(value) ? value : '',
  tabindex: value => value === '0' ? value : '',
  class: value => value.split(' ').filter(part => /^cc-[a-z-]+$/.test(part)).join(' '),
  href(value, context) {
    if (value.startsWith('#')) {
      return context.page.getElementById(value.slice(1)) ? value : context.article + value;
    }
    const url = parse(value, context.url);
    const isWeb = /^https?:$/.test(url?.protocol) && !url.username && !url.password;
    return isWeb || /^(mailto|tel):$/.test(url?.protocol) ? url.href : '';
  },
  src(value, context) {
    const url = parse(value, context.url);
    return url?.origin === base.origin ? url.href : '';
  },
};

function parse(address, from) {
  try {
    return new URL(address, from);
  } catch {
    return null;
  }
}

function failure(reason, message, status = 0) {
  return Object.assign(new Error(message), { reason, status });
}

function languageOf(tag) {
  for (let part = tag.toLowerCase(); part; part = part.slice(0, Math.max(part.lastIndexOf('-'), 0))) {
    const known = languages.find(language => language.toLowerCase() === part);
    if (known) {
      return known;
    }
  }
  return null;
}

// The addresses to ask, in this order: the article may not be there in the language that is wanted.
function addressesOf(element) {
  const src = parse(element.getAttribute('src'), document.baseURI);
  const [, path, slug = ''] = (isOwn(src) && pagePath.exec(src.pathname.slice(base.pathname.length))) || [];
  const own = path ? languages.find(language => language === path) : languages[0];
  const section = element.getAttribute('section') || src?.hash.slice(1) || '';
  const clinic = element.getAttribute('clinic') || src?.searchParams.get('clinic');
  if (!own || !name.test(slug) || (section && !name.test(section))) {
    throw failure('address', `src and section are to name an article under ${base}`);
  }
  const wanted = languageOf(element.lang) ?? own;
  return [...new Set([wanted, own])].map(language => {
    const root = base.href + (language === languages[0] ? '' : `${language}/`);
    const query = clinic ? `?clinic=${encodeURIComponent(clinic)}` : '';
    const fill = form => root + form.replace('{slug}', slug).replace('{section}', section) + query;
    return { article: fill(page), frame: fill(section ? sectionFrame : frame), section };
  });
}

function isOwn(url) {
  return url?.origin === base.origin && url.pathname.startsWith(base.pathname);
}

// A request that fails, or takes half of the time that is left, is made once more.
async function get(url, type, deadline, signal) {
  try {
    return await tryToGet(url, type, left(deadline) / 2, signal);
  } catch (error) {
    if (signal?.aborted || (error.reason === 'status' && error.status < 500) || error.reason === 'content') {
      throw error;
    }
    await new Promise(resolve => setTimeout(resolve, left(deadline) / 20));
    return tryToGet(url, type, left(deadline), signal);
  }
}

function left(deadline) {
  return deadline - performance.now();
}

async function tryToGet(url, type, time, signal) {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  let late = false;
  const timer = setTimeout(() => { late = true; stop(); }, time);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: attempt.signal });
    if (!response.ok) {
      throw failure('status', `${url} answered ${response.status}`, response.status);
    }
    if (!isOwn(new URL(response.url)) || !response.headers.get('content-type')?.startsWith(type)) {
      throw failure('content', `${url} did not answer with ${type}`);
    }
    return { url: response.url, text: await read(response) };
  } catch (error) {
    throw error.reason ? error : failure(late ? 'timeout' : 'network', late ? `${url} took too long` : `${url} cannot be reached`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function read(response) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) {
      text += decoder.decode();
      break;
    }
    size += value.length;
    if (size > mostBytes) {
      reader.cancel();
      throw tooMuch(response.url);
    }
    text += decoder.decode(value, { stream: true });
  }
  // Before it is parsed, which takes longer the more it is nested.
  if (text.split('<').length > 2 * mostNodes) {
    throw tooMuch(response.url);
  }
  return text;
}

function tooMuch(url) {
  return failure('content', `${url} answered with more than an article can have`);
}

// Without it, a page with require-trusted-types-for 'script' lets no text be parsed. What is parsed here is only ever read.
let policy;
function parsePage(text) {
  policy ??= globalThis.trustedTypes?.createPolicy('clinic-article', { createHTML: html => html }) ?? { createHTML: html => html };
  return new DOMParser().parseFromString(policy.createHTML(text), 'text/html');
}

function copy(from, to, context) {
  for (const node of from.childNodes) {
    if (++context.nodes > mostNodes) {
      throw tooMuch(context.url);
    }
    if (node.nodeType === Node.TEXT_NODE) {
      to.append(node.data);
    } else if (node.nodeType === Node.ELEMENT_NODE && node instanceof HTMLElement && Object.hasOwn(allowed, node.localName)) {
      const made = copyElement(node, context);
      to.append(made);
      copy(node, made, context);
    }
  }
}

function copyElement(node, context) {
  const level = /^h[1-6]$/.test(node.localName) ? Math.min(Number(node.localName[1]) + context.level - 1, 6) : 0;
  // The page around has a main part of its own.
  const made = document.createElement(level ? `h${level}` : node.localName === 'main' ? 'div' : node.localName);
  for (const attribute of `${common} ${allowed[node.localName]}`.trim().split(' ')) {
    const value = node.getAttribute(attribute);
    const checked = value !== null && attribute in checks ? checks[attribute](value, context) : value;
    if (checked !== null && (checked || attribute === 'alt')) {
      made.setAttribute(attribute, checked);
    }
  }
  if (node.localName === 'img' && !made.hasAttribute('src')) {
    return document.createTextNode(node.alt);
  }
  if (node.localName === 'main') {
    made.className = 'cc-main';
  }
  const parts = [...made.classList].map(part => part.slice(3)).concat(level ? 'heading' : [], node.localName === 'h1' ? 'title' : []);
  if (parts.length) {
    made.part.add(...parts);
  }
  return made;
}

const sheets = new Map();
function sheetOf(page, url, deadline) {
  const link = parse(page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? 'about:blank', url);
  const key = link?.origin === base.origin ? link.href : ''; // A style sheet of another host is not asked for.
  if (!sheets.has(key)) {
    const sheet = makeSheet(key, deadline);
    sheets.set(key, sheet);
    sheet.catch(() => sheets.delete(key));
  }
  return sheets.get(key);
}

async function makeSheet(url, deadline) {
  const sheet = await new CSSStyleSheet().replace((url && (await get(url, 'text/css', deadline)).text) + style);
  adapt(sheet.cssRules);
  return sheet;
}

// Many a page makes its rem smaller than a reader's text. And a browser without light-dark() knows only what the reader prefers, not the page.
function adapt(rules) {
  for (const { cssRules, media, style } of rules) {
    if (/rem/.test(style?.cssText)) {
      style.cssText = style.cssText.replace(/(-?[\d.]{1,9})rem\b/g, 'calc($1*max(16px,1em))');
    }
    if (media?.mediaText.includes('prefers-color-scheme') && !CSS.supports('color', 'light-dark(red,red)')) {
      media.mediaText = 'not all';
    }
    adapt(cssRules ?? []);
  }
}

class ClinicArticle extends HTMLElement {
  static observedAttributes = ['src', 'lang', 'section', 'clinic', 'heading-level'];

  #root;
  #internals = this.attachInternals();
  #loading = new AbortController();
  #shown = '';

  constructor() {
    super();
    // What a server rendered stays, unless src says what to show.
    const rendered = this.#internals.shadowRoot;
    this.#root = rendered ?? this.attachShadow({ mode: 'open' });
    if (!rendered) {
      this.#showFallback();
    }
    this.#root.addEventListener('click', event => this.#reach(event.target.closest('a')?.getAttribute('href') ?? '') && event.preventDefault());
  }

  connectedCallback() {
    addEventListener('hashchange', this);
    this.#change();
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this);
    this.#change();
  }

  handleEvent() {
    if (!document.getElementById(location.hash.slice(1))) {
      this.#reach(location.hash);
    }
  }

  attributeChangedCallback(attribute, before, after) {
    if (before !== after) {
      this.#change();
    }
  }

  // Several changes at once are one, and an answer to what was asked before them is not waited for.
  #change() {
    this.#loading.abort();
    this.#internals.ariaBusy = null;
    const { signal } = this.#loading = new AbortController();
    queueMicrotask(() => {
      if (this.isConnected && this.hasAttribute('src') && !signal.aborted) {
        this.#load(signal);
      }
    });
  }

  async #load(signal) {
    try {
      const addresses = addressesOf(this);
      const level = Math.min(Math.max(Math.trunc(this.getAttribute('heading-level')) || 2, 1), 6);
      const wanted = JSON.stringify([addresses, level]);
      if (wanted === this.#shown) {
        return;
      }
      if (!supported) {
        throw failure('unsupported', 'This browser has no constructable style sheets');
      }
      if (!this.#shown && !addresses[0].section) {
        this.#showFallback(loadingStyle);
      }
      this.#internals.ariaBusy = 'true';
      const deadline = performance.now() + (Number(this.getAttribute('timeout')) || 10) * 1000;
      const { article, url, text } = await this.#ask(addresses, deadline, signal);
      const page = parsePage(text);
      const sheet = await sheetOf(page, url, deadline);
      if (!signal.aborted) {
        this.#show({ page, article, url, level, nodes: 0 }, sheet);
        if (!this.#shown) {
          this.handleEvent();
        }
        this.#shown = wanted;
        this.#tell('load', { url: article, lang: page.documentElement.lang, title: page.title });
      }
    } catch (error) {
      if (!signal.aborted) {
        this.#showFallback(failedStyle);
        this.#tell('error', { reason: error.reason ?? 'content', status: error.status ?? 0, message: error.message });
      }
    }
  }

  async #ask([{ article, frame }, other], deadline, signal) {
    try {
      return { article, ...await get(frame, 'text/html', deadline, signal) };
    } catch (error) {
      if (error.status !== 404 || !other) {
        throw error;
      }
      return { article: other.article, ...await get(other.frame, 'text/html', deadline, signal) };
    }
  }

  #show(context, sheet) {
    const { page } = context;
    const shown = document.createElement('section');
    shown.className = 'cc-page cc-embed';
    shown.part.add('page');
    shown.lang = page.documentElement.lang;
    shown.dir = page.documentElement.dir || 'ltr';
    copy(page.body, shown, context);
    // The disclaimer is the last of every article: without it, this is something else, or not all of it.
    if (!shown.querySelector('.cc-main .cc-disclaimer')) {
      throw failure('content', `${context.url} did not answer with an article`);
    }
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(shown);
  }

  #showFallback(style = '') {
    this.#shown = '';
    if (supported) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      this.#root.adoptedStyleSheets = [sheet];
    }
    this.#root.replaceChildren(document.createElement('slot'));
  }

  // A fragment finds nothing in a shadow tree by itself.
  #reach(hash) {
    const target = hash[0] === '#' && this.#root.getElementById(hash.slice(1));
    if (target) {
      target.tabIndex = Math.sign(target.tabIndex); // Only what has the attribute takes the focus.
      target.focus();
      target.scrollIntoView();
    }
    return target;
  }

  #tell(what, detail) {
    this.#internals.ariaBusy = null;
    this.dispatchEvent(new CustomEvent(`clinic-article-${what}`, { bubbles: true, composed: true, detail }));
  }
}

if (!customElements.get('clinic-article')) {
  customElements.define('clinic-article', ClinicArticle);
}
