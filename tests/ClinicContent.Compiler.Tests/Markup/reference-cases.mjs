// Writes reference-cases.json: random lists and random emphasis with the HTML that CommonMark's reference implementation makes of them.
// It runs by hand, in a folder that has the package: npm install commonmark@0.31.2 && node reference-cases.mjs > reference-cases.json
import { HtmlRenderer, Parser } from 'commonmark';

const each = 100;
let seed = 20261127;

function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];
const times = (n, make) => Array.from({ length: n }, make);
const word = () => pick(['rest', 'ice', 'heat', 'walk', 'call us', 'sleep well', 'two', 'días', 'dolor']);
const indent = () => pick(['', '', '', ' ', '  ', '   ', '    ', '     ', '      ', '\t', ' \t', '  \t']);
const marker = () => pick(['-', '-', '*', '+', '1.', '1.', '2.', '1)', '3)', '12.']);
const gap = () => pick([' ', ' ', ' ', '  ', '   ', '    ', '\t']);

function line() {
  switch (below(9)) {
    case 0: case 1: case 2: case 3: return indent() + marker() + gap() + word();
    case 4: case 5: return indent() + word();
    case 6: return pick(['', '', '  ', '\t']);
    case 7: return indent() + marker();
    default: return indent() + pick(['- - ', '1. - ', '- 1. ', '> ', '> - ']) + word();
  }
}

const makers = {
  // Lines of any kind.
  anything: () => times(2 + below(6), line).join('\n'),

  // Lists that step to the right and to the left.
  steps: () => {
    let column = 0;
    return times(3 + below(5), () => {
      const text = ' '.repeat(Math.max(0, column + pick([0, 0, 0, 1, -1, 2]))) + pick(['- ', '1. ', '* ', '2) ']) + word() + pick(['', '', '', '\n']);
      column = Math.max(0, column + pick([0, 2, 3, 4, -2, -4]));
      return text;
    }).join('\n');
  },

  // Lists as authors write them, with a slip here and there.
  slips: () => {
    const base = pick(['', '', '', ' ', '  ', '   ']);
    const [kind, first] = [pick(['-', '*', '.', ')']), pick([1, 1, 1, 2, 3, 0, 7])];
    return pick(['', 'Try this:\n', 'Try this:\n\n']) + times(2 + below(5), (_, i) =>
      base + pick(['', '', '', '', '    ', '  ', '\t']) + ('.)'.includes(kind) ? first + i + kind : kind) + gap() + word()
      + pick(['', '', '', `\n${indent()}${word()}`, `\n\n  ${word()}`, `\n   - ${word()}`, `\n\t* ${word()}`])).join('\n');
  },

  // Lists in a quote.
  quoted: () => times(2 + below(5), line).map(text => pick(['> ', '> ', '>']) + text).join('\n'),

  // Marks between letters, spaces and punctuation of all kinds.
  marks: () => times(4 + below(10), () => pick(['*', '*', '*', '**', '**', '_', '__', '***', ' ', ' ', ' ', '-', 'self', 'care', 'a', 'día', '¿', '?', '¡', '.', ',',
    '(', ')', '"', '“', '»', '–', '’', '1', 'é', '5', '%', '/', '\u00a0'])).join(''),

  // Emphasis as authors write it, beside words, hyphens and punctuation.
  phrases: () => times(2 + below(4), () => {
    const mark = pick(['*', '**', '**', '_', '***']);
    const phrase = pick(['self', '¿Qué', 'care', 'back pain', '¡Llame!', 'call us:', '(now)', '5 %', '“so”', 'ice-cold', '¿Sí?', '20–30', 'x.', '`a*b`', '[link *one*](https://a.b/x_y)', 'a\\*b']);
    return pick(['', ' ', ' ', '-', '¿', '(', '«', '—', 'a', '.']) + mark + pick(['', '', '', ' ']) + phrase + pick(['', '', '', ' ']) + mark + pick(['', ' ', '-', '?', ')', '»', 's', '.']);
  }).join(pick(['', ' ', ' y '])),
};

const [parser, renderer] = [new Parser(), new HtmlRenderer()];
const cases = Object.entries(makers).flatMap(([kind, make]) => {
  const texts = new Set();
  while (texts.size < each) {
    const text = make().trimEnd();
    if (/\S/.test(text) && !/^[*_ -]+$/.test(text)) texts.add(text + '\n');
  }

  return [...texts].map(text => ({ kind, text, html: renderer.render(parser.parse(text)) }));
});

console.log('[\n' + cases.map(one => JSON.stringify(one)).join(',\n') + '\n]');
