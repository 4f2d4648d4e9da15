// Reads articles and queries as JSON and writes the slugs that each query finds.
import { readFileSync, writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';

const { articles, queries } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const plain = word => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
const fields = ['title', 'alsoCalled', 'searchTerms', 'headings', 'summary', 'body', 'codes'];
const indexes = {};
for (const article of articles) {
  indexes[article.language] ??= new MiniSearch({
    idField: 'slug',
    fields,
    processTerm: plain,
    searchOptions: {
      processTerm: plain,
      prefix: (term, i, terms) => i === terms.length - 1,
      fuzzy: 0.2,
      boost: { title: 5, alsoCalled: 4, searchTerms: 3, headings: 2, summary: 2 },
    },
  });
  indexes[article.language].add(article);
}

writeFileSync(process.argv[3], JSON.stringify(queries.map(query => indexes[query.language].search(query.text).slice(0, 10).map(hit => hit.id))));
