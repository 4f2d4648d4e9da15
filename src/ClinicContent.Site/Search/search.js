// Searches the articles of an exported site in the browser: no query leaves it. The page loads the index of its language before, search-index.js.
// It finds what the library's own search finds (ClinicContent.Core/Search, whose names stand here), by the same words, weights and order.

(() => {
  const mostWords = 24;
  const longestWord = 40;
  const mostAlternatives = 16;
  const mostCorrections = 6;
  const mostForms = 256;
  const finalists = 48;
  const mostHits = 10;
  const lastSection = 31;
  // The weights of words that four of five articles have, and half of them.
  const [telling, common] = [5, 11];
  // How sure it is that a word is meant.
  const [exact, inflected, prefix, misspelled, tilde, badlyMisspelled, halfPrefix] = [16, 14, 13, 11, 10, 8, 8];
  // Body, code, word of a search term, heading, summary, search term, other name, title.
  const fieldShares = [6, 12, 6, 10, 14, 16, 16, 16];
  const [code, searchWord, heading, summary, searchTerm, alsoCalled, title] = [1, 2, 3, 4, 5, 6, 7];
  // The share of a query that an article must answer, in sixteenths.
  const [requiredByMedicine, requiredByPhrase, requiredNamed, requiredOfMost, requiredOfAll, required] = [2, 4, 5, 5, 8, 9];

  // Words are compared by their bytes, as they are sorted.
  const utf8 = text => unescape(encodeURIComponent(text));
  const whole = Math.trunc;

  // The numbers of an index, which are packed by how likely each of their bits is (NumberCoder). A number is of a kind, and contexts foretell it.
  const curve = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094];

  // From log odds to a probability, of 4,096.
  function squash(odds) {
    const at = Math.max(-2047, Math.min(2047, odds)) + 2048;
    return (curve[at >> 7] * (128 - (at & 127)) + curve[(at >> 7) + 1] * (at & 127) + 64) >> 7;
  }

  const stretched = new Array(4096).fill(2047);
  for (let [odds, next] = [-2047, 0]; odds <= 2047; odds++) {
    for (const last = squash(odds); next <= last; next++) {
      stretched[next] = odds;
    }
  }

  // It is asked for some hundred thousand bits, so that its inner loops create nothing.
  function unpack(packed) {
    const bytes = atob(packed);
    const [ones, seen, weights] = [new Uint16Array(1 << 18).fill(32768), new Uint8Array(1 << 18), new Int32Array(256).fill(22000)];
    const [hashes, slots, inputs] = [new Int32Array(8), new Int32Array(8), new Int32Array(8)];
    let [low, high, value, position, kind, size, node] = [0, 0xffffffff, 0, 0];
    const next = () => {
      value = ((value << 8) | (bytes.charCodeAt(position++) & 255)) >>> 0;
    };
    for (let i = 0; i < 4; i++) {
      next();
    }

    function bit() {
      let sum = 0;
      for (let i = 0; i < size; i++) {
        slots[i] = Math.imul(hashes[i] + Math.imul(node, 0x85ebca6b), 0xc2b2ae35) >>> 14;
        inputs[i] = stretched[ones[slots[i]] >> 4];
        sum += (inputs[i] * weights[kind + i]) >> 16;
      }
      const one = squash(sum);
      const middle = low + ((high - low) >>> 12) * one;
      const found = value <= middle ? 1 : 0;
      if (found) {
        high = middle;
      } else {
        low = middle + 1;
      }
      for (; (low ^ high) >>> 24 === 0; next()) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
      const error = ((found << 12) - one) * 20;
      for (let i = 0; i < size; i++) {
        const slot = slots[i];
        weights[kind + i] += (inputs[i] * error + 32768) >> 16;
        ones[slot] += whole(((found * 65535 - ones[slot]) * 2) / (2 * seen[slot] + 3));
        seen[slot] += seen[slot] < 24 ? 1 : 0;
      }
      node = (node * 2 + found) | 0;
      return found;
    }

    return (numberKind, ...contexts) => {
      kind = numberKind * 8;
      size = contexts.length || 1;
      for (let i = 0; i < size; i++) {
        hashes[i] = Math.imul(0x9e3779b1, (contexts[i] ?? 0) * 256 + kind + i + 1);
      }
      let [length, number] = [0, 1];
      for (node = 1; bit(); ) {
        length++;
      }
      for (; length > 0; length--) {
        number = number * 2 + bit();
      }
      return number - 1;
    };
  }

  function fold(letter) {
    const small = letter.toLowerCase();
    const other = { æ: 'ae', ǽ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd', đ: 'd', ø: 'o', ł: 'l', ħ: 'h', ı: 'i' }[small];
    return small === 'ñ' ? small : other ?? (/\p{Script=Latin}/u.test(small) ? small.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : small);
  }

  // The words of a text, folded: runs of letters and digits, without apostrophes, marks and invisible characters in them.
  function readWords(text, most) {
    const words = [];
    const pattern = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|(?:(?=[\p{L}\p{Nd}])[^\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])(?:(?!['’ʼ])(?:(?=[\p{L}\p{Nd}\p{M}\p{Cf}])[^\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])|['’ʼ](?=\p{L}))*/gu;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const folded = [...match[0].normalize('NFC').replace(/['’ʼ\p{Cf}]/gu, '')].map(fold).join('').replace(/[\u0300-\u036f]/g, '').slice(0, longestWord);
      const before = words.at(-1)?.end;
      words.push({ start, end, folded, isJoined: start === before + 1 && /[-‐‑.]/.test(text[before]), group: -1 });
      if (words.length === most) {
        break;
      }
    }
    return words;
  }

  const listOf = (length, read) => Array.from({ length }, (_, i) => read(i));

  class Index {
    constructor(file) {
      this.count = file.count;
      this.endings = file.endings.split(' ').map(utf8);
      this.sounds = file.sounds.split(' ');
      this.unknownWeight = this.weightOf(0);
      // In the order in which they were packed.
      const read = unpack(file.numbers);
      this.readWords(read, [...file.letters]);
      this.readPostings(read);
      this.readPhrases(read);
      this.readHelp(read);
      this.others = listOf(read(0), () => ({ isNever: read(0) > 0, groups: listOf(read(0), () => read(20, 0)) }));
    }

    // The inverse document frequency of BM25.
    weightOf(articles) {
      return Math.max(1, Math.round(16 * Math.log(1 + (this.count - articles + 0.5) / (articles + 0.5))));
    }

    // Each word is told by what it shares with the word before, which is mostly one of its forms.
    readWords(read, letters) {
      const at = (word, place) => (place >= 0 && place < word.length ? word[place] : 0);
      let [count, stopCount, fillerEnd, regionEnd] = listOf(4, () => read(0));
      Object.assign(this, { stopCount, fillerEnd, regionEnd });
      let [before, isMedicine, group, forms, ending, sharedBefore] = [[], 0, -1, 0, 0, 0];
      const words = listOf(count, () => {
        const isForm = read(1, forms, isMedicine, before.length);
        const shared = before.length - read(2, isForm, isForm * 64 + before.length, isForm * 4096 + ending, isForm * 64 + sharedBefore);
        const word = before.slice(0, shared);
        let [last, two, three, tail] = [at(word, shared - 1), at(word, shared - 2), at(word, shared - 3), isForm * 64 + at(before, shared)];
        for (let letter = 1; letter; ) {
          letter = read(3, last * 2 + isForm, (two * 64 + last) * 2 + isForm, (three * 64 + two) * 64 + last, tail, Math.min(word.length, 7) * 64 + last);
          [three, two, last, tail] = [two, last, letter, (Math.imul(tail, 67) + letter) | 0];
          word.push(letter);
        }
        word.pop();
        isMedicine = read(4, isForm * 2 + isMedicine);
        [before, group, forms, ending, sharedBefore] = [word, group + 1 - isForm, isForm ? forms + 1 : 0, two * 64 + three, shared];
        const text = word.map(letter => letters[letter - 1]).join('');
        return { text, bytes: utf8(text), group, isMedicine: isMedicine > 0 };
      });
      let misspelt = 0;
      listOf(read(0), () => {
        misspelt += read(5, 0);
        words[misspelt].right = words[read(6, 0)];
      });
      this.groups = [];
      for (const word of words) {
        (this.groups[word.group] ??= []).push(word);
      }
      this.byText = new Map(words.map(entry => [entry.text, entry]));
      this.words = [...words].sort((x, y) => (x.bytes < y.bytes ? -1 : 1));
    }

    // The articles that have a word of a group: how they use it, and the section that says it most. The groups that signs are of are marked.
    readPostings(read) {
      const uses = listOf(read(0), () => {
        const kind = read(0);
        return { field: kind >> 2, hasSection: kind & 1, isPhrase: kind & 2, impact: read(0) };
      });
      const sections = new Array(this.count).fill(0);
      let before = 0;
      [this.weights, this.signGroups] = [[], []];
      this.lists = this.groups.map((words, group) => {
        const forms = Math.min(words.length, 15);
        const kind = this.isStop(group) ? 4 : this.isFiller(group) ? 0 : this.isRegion(group) ? 1 : words.some(word => word.isMedicine) ? 2 : 3;
        const count = kind > 3 ? 0 : (before = read(7, kind, kind * 64 + forms, kind * 64 + before));
        if (read(19, kind * 64 + Math.min(count, 2), forms * 2 + Math.min(count, 1))) {
          this.signGroups.push(group);
        }
        this.weights.push(this.weightOf(count));
        let [article, use] = [-1, 0];
        return listOf(count, at => {
          const left = count - at;
          article += 1 + read(8, left * 64 + article + 1, left, (article + 1) * 8 + kind);
          use = read(9, count * 8 + kind, use * 64 + Math.min(at, 1), article * 8 + kind, count * 64 + use);
          const section = uses[use].hasSection ? read(10, article, article * 64 + use, article * 64 + sections[article], article * 64 + Math.min(count, 20), use) : 0;
          sections[article] = section || sections[article];
          return { ...uses[use], article, section };
        });
      });
    }

    // A phrase is of words in the article's own names and of stop words, which are numbered. A word that is one by itself is marked in its list.
    readPhrases(read) {
      const named = listOf(this.count, () => ({ groups: [], phrases: [] }));
      this.lists.forEach((list, group) => list.filter(posting => posting.field >= searchWord).forEach(({ article, field, isPhrase }) => {
        named[article].groups.push(group);
        named[article].phrases.push(...(isPhrase ? [{ field, groups: [group] }] : []));
      }));
      this.phrases = named.map(({ groups, phrases }, article) => {
        let [field, length] = [0, 0];
        return phrases.concat(listOf(read(0), () => {
          field = read(11, field);
          length = read(12, field, length);
          let member = -1;
          return {
            field,
            groups: listOf(length, at => {
              member += 1 + read(13, (length - at) * 1024 + article, article * 4096 + member, length - at);
              return groups[member] ?? member - groups.length;
            }),
          };
        }));
      });
    }

    readHelp(read) {
      let last = 0;
      const members = role => {
        const count = read(17, role);
        return listOf(count, at => {
          const sign = read(18, role * 16 + count - at, last, role);
          last = sign & 1 ? sign : this.signGroups[sign >> 1] * 2;
          return last;
        });
      };
      this.boxes = listOf(read(0), () => {
        let article = 0;
        return listOf(read(0), () => (article = read(14, article)));
      });
      this.classes = listOf(read(0), () => listOf(read(15), () => members(0)));
      let box = 0;
      this.signs = listOf(read(0), () => {
        box = read(16, box);
        return { box, members: members(1), denials: members(2) };
      });
    }

    isStop(group) {
      return group >= 0 && group < this.stopCount;
    }

    isFiller(group) {
      return group >= 0 && group < this.fillerEnd;
    }

    isRegion(group) {
      return group >= this.fillerEnd && group < this.regionEnd;
    }

    find(word) {
      return this.byText.get(word)?.group ?? -1;
    }

    // The group of a word that says something; -1 for none.
    findTelling(word) {
      const group = this.find(word);
      return this.isStop(group) ? -1 : group;
    }

    *startingWith(bytes) {
      let [low, high] = [0, this.words.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        [low, high] = this.words[middle].bytes < bytes ? [middle + 1, high] : [low, middle];
      }
      for (; low < this.words.length && this.words[low].bytes.startsWith(bytes); low++) {
        yield this.words[low];
      }
    }
  }

  // The words of an index that a misspelled word is closest to: letters left out, added, changed or swapped.
  function findSimilar(index, word) {
    const allowed = word.length < 3 || word.length > longestWord ? 0 : word.length < 8 ? 1 : word.length < 12 ? 2 : 3;
    // A short word is corrected only by adding a letter, to a word that half of the articles have or a part of the body.
    const isCommon = other => other.bytes[0] === word[0] && index.lists[other.group].length > 0 && (index.weights[other.group] <= common || index.isRegion(other.group));
    const best = { distance: allowed + 1, groups: [], medicine: null, medicineDistance: allowed + 1 };
    for (const other of allowed ? index.words : []) {
      const length = other.bytes.length;
      if (Math.abs(length - word.length) > allowed || length < 4 || index.isStop(other.group)) {
        continue;
      }
      const distance = distanceOf(word, other.bytes);
      if (distance > allowed || (word.length === 3 && !isCommon(other)) || (length === word.length && isOther(word, other.bytes))) {
        continue;
      }
      if (other.isMedicine) {
        if (distance < best.medicineDistance) {
          [best.medicineDistance, best.medicine] = [distance, other];
        }
        continue;
      }
      if (distance < best.distance) {
        [best.distance, best.groups] = [distance, []];
      }
      if (distance === best.distance && best.groups.length < 3 && !best.groups.includes(other.group)) {
        best.groups.push(other.group);
      }
    }
    return {
      distance: best.distance,
      groups: best.distance <= best.medicineDistance ? best.groups : [],
      medicine: best.medicineDistance <= best.distance ? best.medicine : null,
    };
  }

  function distanceOf(one, other) {
    let [above, row] = [[], Array.from({ length: one.length + 1 }, (_, column) => column)];
    for (let i = 1; i <= other.length; i++) {
      const before = above;
      [above, row] = [row, [i]];
      for (let j = 1; j <= one.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, above[j] + 1, above[j - 1] + (one[j - 1] === other[i - 1] ? 0 : 1));
        if (i > 1 && j > 1 && other[i - 1] === one[j - 2] && other[i - 2] === one[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
    }
    return row[one.length];
  }

  // What is short and differs in a letter is another word, and so is what begins with another.
  function isOther(word, other) {
    const isSwapped = other[0] === word[1] && other[1] === word[0];
    const different = [...word].filter((letter, i) => letter !== other[i]).length;
    return (word.length <= 5 && other[0] !== word[0] && !isSwapped) || (word.length === 4 && different === 1);
  }

  // A query as an index understands it: for each word that says something, the groups that match it.
  class Query {
    constructor(index, text) {
      this.index = index;
      this.words = readWords(text, mostWords);
      this.terms = [];
      this.corrections = mostCorrections;
      for (let i = 0; i < this.words.length;) {
        i += this.understand(i);
      }
      this.other = index.others.find(({ groups: [first, second] }) => this.words.some((word, i) => word.group === first && (second === undefined || this.groupAfter(i) === second)));
      const sumOf = weight => this.terms.reduce((sum, term) => sum + term[weight], 0);
      [this.total, this.nameTotal] = [sumOf('share'), sumOf('nameWeight')];
      this.rarest = this.terms.reduce((rarest, term) => (term.weight > rarest.weight ? term : rarest), this.terms[0]);
      this.hasRegion = this.terms.some(term => term.isRegion);
    }

    understand(i) {
      const { index, words } = this;
      const [word, next] = [words[i], words[i + 1]];
      const { group = -1, isMedicine, right } = index.byText.get(word.folded) ?? {};
      [word.group, word.isMedicine] = [group, isMedicine];
      this.suggest(right, word);
      const isStop = index.isStop(word.group);
      // 'x-ray' and 'check up' where the articles have 'xray' and 'checkup'.
      const joined = next && (next.isJoined || !isStop) ? index.findTelling(word.folded + next.folded) : -1;
      if (joined >= 0) {
        next.group = index.find(next.folded);
        this.add([{ group: joined, likeness: exact }]);
        return 2;
      }
      if (isStop) {
        return 1;
      }
      const alternatives = word.group < 0 ? [] : [{ group: word.group, likeness: exact }];
      this.addTildes(word.folded, alternatives);
      if (alternatives.length === 0) {
        if (this.split(word.folded)) {
          return 1;
        }
        this.guess(word, i === words.length - 1, alternatives);
      }
      word.group = word.group < 0 && alternatives[0]?.likeness > badlyMisspelled ? alternatives[0].group : word.group;
      this.add(alternatives, isMedicine);
      return 1;
    }

    // The group of the next word that says something.
    groupAfter(i) {
      return this.words.slice(i + 1).find(({ group }) => !this.index.isStop(group))?.group;
    }

    addTildes(word, alternatives) {
      for (let i = word.indexOf('n'); i >= 0; i = word.indexOf('n', i + 1)) {
        this.alternative(alternatives, this.index.findTelling(`${word.slice(0, i)}ñ${word.slice(i + 1)}`), tilde);
      }
    }

    // 'backpain' where the articles have 'back' and 'pain'. A half of one or two letters is rather chance than meant.
    split(word) {
      for (let at = 1; at < word.length; at++) {
        const halves = [word.slice(0, at), word.slice(at)].map(half => this.index.findTelling(half));
        if ((Math.min(at, word.length - at) >= 3 || word.length <= 5) && Math.min(...halves) >= 0 && this.terms.length + 1 < mostWords) {
          halves.forEach(group => this.add([{ group, likeness: exact }]));
          return true;
        }
      }
      return false;
    }

    guess(word, isLast, alternatives) {
      const { index } = this;
      const bytes = utf8(word.folded);
      if (isLast && word.folded.length >= 2) {
        for (const other of index.startingWith(bytes)) {
          if (!index.isStop(other.group)) {
            // Of a longer query, a word is rather another than half of one.
            const isHalf = this.words.length > 1 && bytes.length * 3 < other.bytes.length * 2;
            this.alternative(alternatives, other.group, isHalf ? halfPrefix : prefix);
          }
        }
      }
      if (alternatives.length === 0) {
        this.addForms(bytes, alternatives);
      }
      if (alternatives.length > 0 || this.corrections-- <= 0) {
        return;
      }
      const spellings = this.respell(word.folded, 0).flatMap(([once, end]) => [[once], ...this.respell(once, end)]).map(([spelling]) => index.byText.get(spelling));
      const known = word.folded.length > 20 ? [] : spellings.filter(other => other && !index.isStop(other.group));
      if (known.length > 0) {
        for (const other of known) {
          word.isMedicine ||= other.isMedicine;
          this.suggest(other.isMedicine && (other.right ?? other), word);
          this.alternative(alternatives, other.isMedicine ? -1 : other.group, misspelled);
        }
        return;
      }
      const similar = findSimilar(index, bytes);
      similar.groups.forEach(group => this.alternative(alternatives, group, similar.distance === 1 ? misspelled : badlyMisspelled));
      word.isMedicine = similar.medicine !== null;
      this.suggest(similar.medicine?.right ?? similar.medicine, word);
    }

    suggest(medicine, word) {
      this.medicine ||= medicine && { name: medicine.text, word };
    }

    // A word as it sounds, at one place from a start on; each with the place behind what was put in.
    respell(word, start) {
      const { sounds } = this.index;
      const found = [];
      for (let at = start; at < word.length; at++) {
        for (let i = 0; i + 1 < sounds.length; i += 2) {
          if (word.startsWith(sounds[i], at)) {
            found.push([word.slice(0, at) + sounds[i + 1] + word.slice(at + sounds[i].length), at + sounds[i + 1].length]);
          }
        }
      }
      return found;
    }

    // Another form of a word that the articles have, by the endings of the language: 'spasming' where they have 'spasms'.
    addForms(bytes, alternatives) {
      const { index } = this;
      for (const ending of index.endings) {
        const stem = bytes.slice(0, bytes.length - ending.length);
        let left = mostForms;
        for (const other of bytes.endsWith(ending) && stem.length >= 3 ? index.startingWith(stem) : []) {
          if (!other.isMedicine && !index.isStop(other.group) && (bytes.length > 3 || index.lists[other.group].length > 0) && index.endings.includes(other.bytes.slice(stem.length))) {
            this.alternative(alternatives, other.group, inflected);
            return;
          }
          if (--left === 0) {
            break;
          }
        }
      }
    }

    alternative(alternatives, group, likeness) {
      if (group >= 0 && alternatives.length < mostAlternatives && !alternatives.some(known => known.group === group)) {
        alternatives.push({ group, likeness });
      }
    }

    add(alternatives, isMedicine = false) {
      const { index } = this;
      // Said twice is said once.
      if (alternatives.some(({ group }) => index.lists[group].length > 0 && this.terms.some(term => term.alternatives[0]?.group === group))) {
        return;
      }
      const weight = Math.max(0, ...alternatives.map(({ group }) => index.weights[group])) || index.unknownWeight;
      const isFiller = index.isFiller(alternatives[0]?.group);
      this.hasContent ||= !isFiller;
      // Words that most articles have are what the library is about: they count little in the ranking, but more as a part of the query.
      const [part, least] = [isFiller ? 4 : 1, index.unknownWeight];
      this.terms.push({
        alternatives,
        weight: whole((weight + part - 1) / part),
        share: whole((weight + whole(least / 2)) / part),
        nameWeight: whole((weight + whole(least / 6)) / part),
        isRegion: index.isRegion(alternatives[0]?.group),
        isFiller,
        isMedicine,
      });
    }

    termOf(group) {
      return this.terms.find(({ alternatives }) => alternatives.some(alternative => alternative.group === group));
    }

    shareOf(group) {
      const term = this.index.isStop(group) ? null : this.termOf(group);
      return term ? term.share * term.alternatives.find(alternative => alternative.group === group).likeness : 0;
    }

    // How much a group counts in the query; 0 when no word of it does.
    weightIn(group) {
      if (this.index.isStop(group)) {
        return this.words.some(word => word.group === group) ? whole(this.index.unknownWeight / 6) : 0;
      }
      const term = this.termOf(group);
      return term ? whole(term.nameWeight * term.alternatives.find(alternative => alternative.group === group).likeness / exact) : 0;
    }
  }

  // The articles of an index that a query finds, best first. Each term adds its weight times the impact of the best of its groups that the article has.
  function rank(index, number, query) {
    const found = Array.from({ length: index.count }, (_, article) => ({ index: number, article, score: 0, covered: 0, section: 0, terms: 0, named: 0, isStrong: false, hasRegion: false, mentionsRegion: false, hasRegionInTerm: false, telling: 0, isSure: true, seen: 0, place: 0 }));
    // A word alone, and words that a single article has, are no chance.
    const isSure = query.terms.length === 1 || query.terms.every(term => term.weight >= index.weightOf(1));
    query.terms.forEach((term, position) => {
      for (const { group, likeness } of term.alternatives) {
        const factor = Math.min(index.weights[group], term.weight) * likeness;
        for (const posting of index.lists[group]) {
          const entry = found[posting.article];
          const { field } = posting;
          if (entry.seen <= position) {
            entry.seen = position + 1;
            entry.score += whole(factor * posting.impact / exact);
            entry.covered += term.share * likeness * fieldShares[field];
            entry.isStrong ||= term === query.rarest && ((isSure && [exact, tilde].includes(likeness)) || field >= heading || (field === 0 && posting.impact >= 48));
            entry.named += field === searchWord || field >= summary ? 1 : 0;
            entry.hasRegion ||= term.isRegion && (index.weights[group] <= telling || field === code || field >= heading);
            entry.mentionsRegion ||= term.isRegion;
            entry.hasRegionInTerm ||= term.isRegion && field === searchWord;
            // A search term with other words is no place in the text.
            const isApart = field === searchWord && posting.section === 0;
            entry.place = isApart ? -1 : entry.place === 0 || entry.place === posting.section ? posting.section : posting.section === 0 ? entry.place : -1;
            entry.terms++;
            entry.telling += term.weight >= telling && !term.isFiller ? 1 : 0;
            entry.isSure &&= [exact, inflected, tilde].includes(likeness);
          }
        }
      }
    });
    const least = query.total * exact;
    const best = query.hasContent && !query.other?.isNever ? found.filter(entry => entry.score > 0 && entry.covered >= least * requiredByMedicine).sort((x, y) => y.score - x.score).slice(0, finalists) : [];
    return best.filter(entry => {
      // One section has every word, or the article's names and headings say most of the query.
      const isComplete = entry.terms === query.terms.length && (entry.terms > 2 || entry.isStrong) && entry.place >= 0 && entry.isSure && (entry.terms === 1 || entry.telling > 1);
      const { bonus, share, inPhrase, holdsRegion, isNamed } = phraseBonus(index, query, entry.article);
      // The article mentions what another clinic treats.
      const isOthers = query.other && !isNamed && (query.other.groups.length === query.terms.length || !entry.hasRegion);
      // Of two words, the one that tells more is what is asked for.
      const isChance = query.terms.length <= 2 && share === required && !entry.isStrong && !entry.hasRegion;
      const isElsewhere = query.hasRegion && !entry.hasRegion && !(entry.mentionsRegion && (holdsRegion || (entry.hasRegionInTerm && entry.telling > 2 && entry.telling * 4 >= query.terms.length * 3) || share === requiredByMedicine || (isComplete && entry.terms > 2)));
      const hasAll = entry.terms === query.terms.length && entry.telling > 2;
      const isTogether = entry.terms > 1 && entry.terms <= 15 && entry.named === query.terms.length;
      const hasMost = query.terms.length > 3 && entry.telling > 2 && entry.terms * 5 >= query.terms.length * 4;
      const needed = Math.min(share, hasMost ? requiredOfMost : hasAll ? requiredOfAll : share);
      entry.score += bonus + (isTogether ? query.nameTotal * 35 : 0);
      return !isElsewhere && !isOthers && (isComplete || isTogether || (!isChance && entry.covered + inPhrase * 10 >= least * needed));
    }).sort(compare);
  }

  const compare = (x, y) => y.score - x.score || x.index - y.index || x.article - y.article;

  // A phrase that the query holds whole: the more of the query it is, the more it is worth.
  function phraseBonus(index, query, article) {
    let [bonus, share, inPhrase, holdsRegion, isNamed] = [0, required, 0, false, false];
    const other = query.other?.groups ?? [];
    for (const { field, groups } of index.phrases[article]) {
      const weights = groups.map(group => query.weightIn(group));
      const held = weights.filter(weight => weight > 0).length;
      if (held > 1 && held * 2 >= groups.length && field === searchTerm) {
        inPhrase = Math.max(inPhrase, groups.reduce((sum, group) => sum + query.shareOf(group), 0));
      }
      holdsRegion ||= held > 1 && groups.some((group, i) => weights[i] > 0 && index.isRegion(group));
      const weight = weights.reduce((sum, each) => sum + each, 0);
      const others = groups.filter(group => other.includes(group)).length;
      isNamed ||= others === other.length && (held > others || groups.length === others);
      const worth = whole(weight * weight / query.nameTotal) * (field === title ? 170 : field === alsoCalled ? 160 : 130);
      if (held === groups.length) {
        const isMedicine = groups.some(group => query.termOf(group)?.isMedicine);
        isNamed ||= others < groups.length && (groups.length > 1 || isMedicine || weight > common + whole(index.unknownWeight / 6));
        bonus = Math.max(bonus, worth);
        share = Math.min(share, isMedicine ? requiredByMedicine : groups.length > 1 ? requiredByPhrase : field >= alsoCalled ? requiredNamed : required);
      }
    }
    return { bonus, share, inPhrase, holdsRegion, isNamed };
  }

  // A section is named where its text answers the query better than the article's own names do.
  function chooseSections(index, query, articles) {
    const worth = new Map(articles.map(entry => [entry.article, new Array(lastSection + 1).fill(0)]));
    for (const { alternatives } of query.terms) {
      for (const { group, likeness } of alternatives) {
        for (const posting of index.lists[group]) {
          const of = worth.get(posting.article);
          // A word in the text of most articles stands in no section rather than in another.
          if (of && (posting.section || posting.field)) {
            of[posting.field >= searchTerm ? 0 : posting.section] += index.weights[group] * posting.impact * likeness;
          }
        }
      }
    }
    for (const entry of articles) {
      const of = worth.get(entry.article).slice(0, lastSection);
      entry.section = of.indexOf(Math.max(...of));
    }
  }

  // The article whose emergency box is meant: that of the signs that say most of the query. -1 for none. The words of a sign may come in any order, with a few others between
  // them. Places in the query are bits.
  function findEmergency(index, query, found) {
    const places = isMeant => query.words.reduce((sum, word, i) => (isMeant(word) ? sum | (1 << i) : sum), 0);
    const other = places(({ group }) => !index.isFiller(group));
    const classes = [places(word => word.isMedicine)];
    const placesOf = member => (member & 1 ? classes[member >> 1] : places(({ group }) => group === member >> 1));
    index.classes.forEach(alternatives => classes.push(alternatives.reduce((sum, members) => sum | together(members.map(placesOf), other, 0), 0)));
    const boxes = index.boxes.map(() => 0);
    for (const { box, members, denials } of index.signs) {
      if (!denials.some(placesOf)) {
        boxes[box] |= together(members.map(placesOf), other, members.length);
      }
    }
    let best = { article: -1, count: 1, rank: Infinity };
    index.boxes.forEach((listed, box) => {
      const count = bitsOf(boxes[box]);
      const [rank] = [...found.keys(), found.length].filter(i => !found[i] || listed.includes(found[i].article));
      if (listed.length > 0 && (count > best.count || (count === best.count && rank < best.rank))) {
        best = { article: found[rank]?.article ?? listed[0], count, rank };
      }
    });
    return best.article;
  }

  const bitsOf = places => [...places.toString(2)].filter(bit => bit === '1').length;

  // Where all members stand near each other.
  function together(members, other, reach) {
    const all = members.reduce((sum, places) => sum | places, 0);
    const holdsAll = window => members.every(places => places & window);
    let found = 0;
    for (let start = 0; start < mostWords; start++) {
      let [window, end] = [0, start];
      for (; end < mostWords && all >> start & 1 && !holdsAll(window); end++) {
        window |= all & (1 << end);
      }
      if (holdsAll(window) && bitsOf(((1 << end) - (1 << start)) & other & ~all) <= reach) {
        found |= window;
      }
    }
    return found;
  }

  function lookUp(indexes, typed, hasBox, withSuggestion = true) {
    // Letters in other forms, such as full-width ones. A trademark sign is none of a word.
    const text = typed.replace(/[™℠]/g, ' ').normalize('NFKC');
    let [found, emergency, suggestion] = [[], null, null];
    const groups = [];
    indexes.forEach((index, number) => {
      const query = new Query(index, text);
      const ranked = rank(index, number, query);
      chooseSections(index, query, ranked);
      found.push(...ranked);
      groups.push(query.terms.flatMap(term => term.alternatives.map(alternative => alternative.group)));
      const article = emergency ? -1 : findEmergency(index, query, ranked);
      if (article >= 0 && hasBox(number, article)) {
        emergency = { index: number, article, section: 0, isEmergency: true };
      }
      if (query.medicine && !suggestion) {
        const { name, word } = query.medicine;
        suggestion = { text: text.slice(query.words[0].start, word.start) + name + text.slice(word.end, query.words.at(-1).end) };
      }
    });
    found = found.sort(compare).slice(0, emergency ? mostHits - 1 : mostHits);
    if (withSuggestion && suggestion) {
      suggestion.hit = lookUp(indexes, suggestion.text, hasBox, false).hits.find(hit => !hit.isEmergency);
    }
    return { hits: emergency ? [emergency, ...found] : found, suggestion: suggestion?.hit ? suggestion : null, groups };
  }

  // The page: its template holds the articles in the order of the indexes, with all of their sections, and the boxes for emergencies.
  const indexes = clinicContentIndexes.map(file => new Index(file));
  const template = document.getElementById('cc-articles').content;
  const form = document.querySelector('.cc-search');
  const results = document.querySelector('.cc-results');
  const [box, suggested, nothing, list] = ['.cc-emergency-first', '.cc-suggestion', '.cc-nothing-found', 'ol'].map(part => results.querySelector(part));

  function articleOf({ index, article }) {
    const before = indexes.slice(0, index).reduce((sum, each) => sum + each.count, 0);
    return template.querySelectorAll('li')[before + article];
  }

  const boxOf = article => template.getElementById(article.dataset.emergency);

  function entryOf(hit, groups) {
    const entry = articleOf(hit).cloneNode(true);
    [...entry.querySelectorAll('.cc-in-section')].filter((_, number) => number !== hit.section - 1).forEach(section => section.remove());
    mark(entry.querySelector('p'), indexes[hit.index], groups[hit.index]);
    return entry;
  }

  function mark(paragraph, index, groups) {
    const text = paragraph.textContent;
    let written = 0;
    paragraph.textContent = '';
    for (const { start, end, folded } of readWords(text, Infinity)) {
      if (groups.includes(index.find(folded))) {
        const found = document.createElement('mark');
        found.textContent = text.slice(start, end);
        paragraph.append(text.slice(written, start), found);
        written = end;
      }
    }
    paragraph.append(text.slice(written));
  }

  function showEmergency(hit) {
    const [note, link] = [box.querySelector('.cc-emergency-note'), document.createElement('p')];
    const article = articleOf(hit);
    link.append(article.querySelector('a').cloneNode(true));
    box.replaceChildren(note, boxOf(article).cloneNode(true), link);
  }

  function show(typed) {
    const text = typed.slice(0, form.elements.q.maxLength).trim();
    const { hits, suggestion, groups } = lookUp(indexes, text, (index, article) => boxOf(articleOf({ index, article })));
    const isEmergency = hits[0]?.isEmergency === true;
    if (isEmergency) {
      showEmergency(hits[0]);
    }
    if (suggestion) {
      const link = suggested.querySelector('a');
      link.textContent = suggestion.text;
      link.href = address(suggestion.text);
    }
    list.replaceChildren(...hits.slice(isEmergency ? 1 : 0).map(hit => entryOf(hit, groups)));
    [box.hidden, suggested.hidden, list.hidden, nothing.hidden] = [!isEmergency, !suggestion, list.children.length === 0, hits.length > 0];
    results.hidden = text === '';
  }

  // Behind the number sign, what was typed is not sent to anybody.
  const address = text => `#q=${encodeURIComponent(text)}`;

  function read() {
    const inAddress = new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q') ?? '';
    form.elements.q.value = inAddress;
    show(inAddress);
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    location.hash = address(form.elements.q.value);
  });
  addEventListener('hashchange', read);
  read();
})();
