namespace ClinicContent;

/// <summary>The style sheet that <see cref="PageStyle"/> gives. Its lines end with a line feed, or a browser would not find its hash.</summary>
internal static class PageStyleSheet
{
    public static ReadOnlySpan<byte> Utf8 => """
        /* Colours and sizes: set them anew on :root, or on clinic-article, to change the look. Every text colour has a contrast of at least 4.5:1. */
        :where(:root, :host) {
          --cc-background: #ffffff;
          --cc-surface: #f1f6f6;
          --cc-text: #1b2a2e;
          --cc-muted: #4a5c61;
          --cc-accent: #0b5f66;
          --cc-on-accent: #ffffff;
          --cc-line: #ccd9db;
          --cc-note: #23557c;
          --cc-note-background: #ecf3f9;
          --cc-self-care: #22663a;
          --cc-self-care-background: #eaf5ed;
          --cc-urgent: #8a4b00;
          --cc-urgent-background: #fff4e2;
          --cc-emergency: #b0221b;
          --cc-emergency-background: #fdeceb;
          --cc-on-label: #ffffff;
          --cc-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
          --cc-measure: 66ch;
          --cc-radius: 0.5rem;
        }

        @media (prefers-color-scheme: dark) {
          :where(:root, :host) {
            --cc-background: #10181b;
            --cc-surface: #182327;
            --cc-text: #e3ebed;
            --cc-muted: #a8bac0;
            --cc-accent: #84d4da;
            --cc-on-accent: #06282c;
            --cc-line: #35464c;
            --cc-note: #9ecbf0;
            --cc-note-background: #142634;
            --cc-self-care: #93d7a8;
            --cc-self-care-background: #12281a;
            --cc-urgent: #f5c078;
            --cc-urgent-background: #2e2110;
            --cc-emergency: #ffaba4;
            --cc-emergency-background: #381614;
            --cc-on-label: #10181b;
          }
        }

        :where(html:has(> .cc-page)) {
          color-scheme: light dark;
          background: var(--cc-background);
          scroll-padding-block-start: 1.5rem;
          -webkit-text-size-adjust: 100%;
          text-size-adjust: 100%;
        }

        /* The page around an article. */
        .cc-page {
          --cc-width: var(--cc-measure);
          margin: 0;
          background: var(--cc-background);
          color: var(--cc-text);
          font: clamp(1.0625rem, 1rem + 0.3vw, 1.1875rem) / 1.65 var(--cc-font);
        }

        .cc-page > * {
          box-sizing: border-box;
          padding-inline: max(1.25rem, (100% - var(--cc-width)) / 2);
        }

        .cc-page > main {
          padding-block: clamp(1.5rem, 4vw, 3rem) 4rem;
        }

        .cc-clinic {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          justify-content: space-between;
          gap: 0.75rem 1.5rem;
          padding-block: 0.875rem;
          background: var(--cc-surface);
          border-block-end: 1px solid var(--cc-line);
        }

        .cc-clinic-name {
          margin: 0;
          min-inline-size: 0;
          font-size: 1.0625em;
          font-weight: 650;
          line-height: 1.3;
          overflow-wrap: anywhere;
        }

        .cc-clinic-name a {
          color: inherit;
          text-decoration: none;
        }

        .cc-clinic-name a:hover {
          text-decoration: underline;
        }

        .cc-call {
          display: inline-flex;
          align-items: center;
          box-sizing: border-box;
          max-inline-size: 100%;
          min-block-size: 2.75rem;
          padding: 0.375rem 1.25rem;
          border: 2px solid transparent;
          border-radius: 999px;
          background: var(--cc-accent);
          color: var(--cc-on-accent);
          font-weight: 650;
          line-height: 1.3;
          text-decoration: none;
          overflow-wrap: anywhere;
        }

        .cc-call:hover {
          text-decoration: underline;
        }

        /* On a site: ways to the list of articles and to other languages, and that list. */
        .cc-site {
          display: flex;
          flex-wrap: wrap;
          justify-content: space-between;
          gap: 0 1.5rem;
          padding-block: 0.375rem;
          border-block-end: 1px solid var(--cc-line);
        }

        .cc-index .cc-site {
          justify-content: flex-end;
        }

        :is(.cc-site, .cc-index > main) a {
          color: var(--cc-accent);
          text-underline-offset: 0.15em;
        }

        .cc-site a {
          display: inline-block;
          padding-block: 0.375em;
          font-size: 0.9375em;
          text-decoration: none;
        }

        :is(.cc-site, .cc-topics) a:hover {
          text-decoration: underline;
        }

        .cc-index {
          --cc-width: min(64rem, 100% - 2.5rem);
          line-height: 1.5;
        }

        .cc-index :is(h1, h2) {
          margin-block: 0 0.5em;
          line-height: 1.25;
          text-wrap: balance;
        }

        .cc-index h1 {
          font-size: clamp(1.875rem, 1.5rem + 1.8vw, 2.625rem);
        }

        .cc-index .cc-summary {
          max-inline-size: var(--cc-measure);
          margin-block: 0 1.5em;
          color: var(--cc-muted);
          font-size: 1.1875em;
        }

        .cc-index :is(.cc-topics, .cc-topic) ul {
          margin: 0;
          padding: 0;
          list-style: none;
        }

        .cc-topics ul {
          display: flex;
          flex-wrap: wrap;
          gap: 0.5rem;
        }

        .cc-topics a {
          display: block;
          padding: 0.375em 1em;
          border: 1px solid var(--cc-line);
          border-radius: 999px;
          background: var(--cc-surface);
          text-decoration: none;
        }

        .cc-topic {
          margin-block-start: 2.5em;
        }

        .cc-topic h2 {
          padding-block-end: 0.25em;
          border-block-end: 2px solid var(--cc-accent);
          font-size: 1.375em;
        }

        .cc-index .cc-topic ul {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
          gap: 1.25rem 2.5rem;
          padding-block-start: 0.5em;
        }

        .cc-topic li a {
          font-size: 1.0625em;
          font-weight: 650;
        }

        .cc-topic li p {
          margin-block: 0.25em 0;
          color: var(--cc-muted);
          font-size: 0.9375em;
        }

        .cc-notice {
          padding-block: 1.25rem;
          border-block-start: 1px solid var(--cc-line);
          color: var(--cc-muted);
          font-size: 0.875em;
        }

        .cc-notice p {
          margin: 0;
        }

        /* What a handout has beyond a page on a screen. */
        .cc-handout {
          display: none;
        }

        .cc-embed > :is(main, .cc-main) {
          padding-block: 1.25rem;
        }

        /* In the shadow tree of the element clinic-article. */
        :host {
          display: block;
        }

        :host([hidden]) {
          display: none;
        }

        .cc-article > .cc-header > :first-child {
          margin-block-start: 0;
        }

        /* An article, a section of one, and what stands in them. */
        .cc-article,
        .cc-section {
          color: var(--cc-text);
          overflow-wrap: break-word;
        }

        :is(.cc-article, .cc-section) :is(h1, h2, h3, h4, h5, h6) {
          margin-block: 2em 0.5em;
          line-height: 1.25;
          text-wrap: balance;
        }

        .cc-article h1 {
          margin-block: 0 0.5em;
          font-size: clamp(1.875rem, 1.5rem + 1.9vw, 2.75rem);
          line-height: 1.15;
          letter-spacing: -0.015em;
        }

        :is(.cc-article, .cc-section) h2 {
          font-size: clamp(1.375rem, 1.25rem + 0.6vw, 1.625rem);
        }

        :is(.cc-article, .cc-section) h3 {
          font-size: 1.1875em;
        }

        :is(.cc-article, .cc-section) :is(h4, h5, h6) {
          font-size: 1em;
        }

        :is(.cc-article, .cc-section) :is(p, ul, ol, blockquote, table, figure, hr) {
          margin-block: 0 1em;
        }

        :is(.cc-article, .cc-section) :is(ul, ol) {
          padding-inline-start: 1.5em;
        }

        :is(.cc-article, .cc-section) li {
          margin-block: 0.375em;
        }

        :is(.cc-article, .cc-section) li > :is(ul, ol) {
          margin-block: 0.375em;
        }

        :is(.cc-article, .cc-section) li::marker {
          color: var(--cc-accent);
        }

        :is(.cc-article, .cc-section) :is(a, a:visited) {
          color: var(--cc-accent);
          text-decoration-thickness: from-font;
          text-underline-offset: 0.15em;
        }

        :is(.cc-article, .cc-section) a:hover {
          text-decoration-thickness: 2px;
        }

        :is(.cc-article, .cc-section) dfn {
          font-style: italic;
        }

        :is(.cc-article, .cc-section) code {
          font-size: 0.9em;
        }

        :is(.cc-article, .cc-section) blockquote {
          margin-inline: 0;
          padding-inline-start: 1em;
          border-inline-start: 3px solid var(--cc-line);
          color: var(--cc-muted);
        }

        :is(.cc-article, .cc-section) table {
          inline-size: 100%;
          border-collapse: collapse;
          font-size: 0.9375em;
          line-height: 1.45;
        }

        :is(.cc-article, .cc-section) :is(th, td) {
          padding: 0.625em 0.75em;
          border-block-end: 1px solid var(--cc-line);
          text-align: start;
          vertical-align: top;
        }

        :is(.cc-article, .cc-section) th {
          border-block-end: 2px solid var(--cc-accent);
          background: var(--cc-surface);
        }

        :is(.cc-article, .cc-section) .cc-center {
          text-align: center;
        }

        :is(.cc-article, .cc-section) .cc-right {
          text-align: end;
        }

        :is(.cc-article, .cc-section) img {
          max-inline-size: 100%;
          block-size: auto;
          border-radius: var(--cc-radius);
        }

        :is(.cc-article, .cc-section) .cc-figure {
          margin-inline: 0;
        }

        :is(.cc-article, .cc-section) hr {
          border: 0;
          border-block-start: 1px solid var(--cc-line);
        }

        .cc-article .cc-summary {
          color: var(--cc-muted);
          font-size: 1.1875em;
          line-height: 1.5;
        }

        .cc-article .cc-part-of {
          margin-block-end: 0.25em;
          font-weight: 600;
        }

        .cc-article .cc-review {
          padding: 0.625em 1em;
          border: 1px solid var(--cc-line);
          border-radius: var(--cc-radius);
          color: var(--cc-muted);
          font-size: 0.9375em;
        }

        .cc-article .cc-unreviewed {
          border-style: dashed;
          border-color: var(--cc-muted);
          color: var(--cc-text);
        }

        /* The kind of a callout is told by its label; colour only repeats it. */
        :is(.cc-article, .cc-section) .cc-callout {
          margin-block: 1.5em;
          padding: 1em 1.25em;
          border: 1px solid var(--cc-callout);
          border-inline-start-width: 0.375rem;
          border-radius: var(--cc-radius);
          background: var(--cc-callout-background);
        }

        :is(.cc-article, .cc-section) .cc-callout > :last-child {
          margin-block-end: 0;
        }

        :is(.cc-article, .cc-section) .cc-callout-label {
          display: table;
          margin-block: 0 0.625em;
          padding: 0.1875em 0.75em;
          border: 1px solid transparent;
          border-radius: 0.25rem;
          background: var(--cc-callout);
          color: var(--cc-on-label);
          font-size: 0.875em;
          font-weight: 700;
          line-height: 1.4;
        }

        :is(.cc-article, .cc-section) .cc-callout :is(a, a:visited),
        :is(.cc-article, .cc-section) .cc-callout li::marker {
          color: inherit;
        }

        .cc-article > .cc-section > :last-child {
          margin-block-end: 0;
        }

        .cc-note {
          --cc-callout: var(--cc-note);
          --cc-callout-background: var(--cc-note-background);
        }

        .cc-self-care {
          --cc-callout: var(--cc-self-care);
          --cc-callout-background: var(--cc-self-care-background);
        }

        .cc-urgent {
          --cc-callout: var(--cc-urgent);
          --cc-callout-background: var(--cc-urgent-background);
        }

        .cc-emergency {
          --cc-callout: var(--cc-emergency);
          --cc-callout-background: var(--cc-emergency-background);
        }

        :is(.cc-article, .cc-section) .cc-emergency {
          border-width: 2px;
          border-inline-start-width: 0.625rem;
        }

        .cc-article .cc-contents {
          margin-block: 1.5em 2em;
          padding: 1em 1.25em;
          border-radius: var(--cc-radius);
          background: var(--cc-surface);
          font-size: 0.9375em;
          line-height: 1.4;
        }

        .cc-article .cc-contents::before {
          content: attr(aria-label);
          display: block;
          margin-block-end: 0.5em;
          font-weight: 700;
        }

        .cc-article .cc-contents ul {
          margin: 0;
          padding: 0;
          list-style: none;
        }

        .cc-article .cc-contents li {
          margin: 0;
        }

        .cc-article .cc-contents a {
          display: block;
          padding-block: 0.375em;
          text-decoration: none;
        }

        .cc-article .cc-contents a:hover {
          text-decoration: underline;
        }

        .cc-article .cc-sources {
          font-size: 0.9375em;
        }

        .cc-article .cc-about {
          color: var(--cc-muted);
          font-size: 0.875em;
        }

        .cc-article .cc-call-to-action {
          margin-block: 2.5em;
          padding: 1.5em;
          border: 1px solid var(--cc-line);
          border-block-start: 0.25rem solid var(--cc-accent);
          border-radius: var(--cc-radius);
          background: var(--cc-surface);
        }

        .cc-article .cc-call-to-action > :first-child {
          margin-block-start: 0;
        }

        .cc-article .cc-call-to-action > :last-child {
          margin-block-end: 0;
        }

        .cc-article .cc-disclaimer {
          margin-block-start: 2.5em;
          padding-block-start: 1.25em;
          border-block-start: 1px solid var(--cc-line);
          color: var(--cc-muted);
          font-size: 0.875em;
        }

        .cc-article .cc-disclaimer > :first-child {
          margin-block-start: 0;
          font-size: 1.125em;
        }

        :is(.cc-page, .cc-article, .cc-section) :focus-visible {
          outline: 3px solid var(--cc-accent);
          outline-offset: 3px;
          border-radius: 2px;
        }

        .cc-page .cc-call:focus-visible {
          border-radius: 999px;
        }

        @media (max-width: 30rem) {
          .cc-clinic .cc-call {
            inline-size: 100%;
            justify-content: center;
          }

          :is(.cc-article, .cc-section) :is(th, td) {
            padding-inline: 0.5em;
            hyphens: auto;
          }
        }

        /* On wide screens the list of sections stands beside the text. */
        @media (min-width: 68rem) {
          .cc-page:has(.cc-contents) {
            --cc-width: calc(var(--cc-measure) + 20rem);
          }

          .cc-page .cc-article:has(> .cc-contents) {
            display: grid;
            grid-template-columns: minmax(0, var(--cc-measure)) 16rem;
            column-gap: 4rem;
          }

          .cc-page .cc-article:has(> .cc-contents) > * {
            grid-column: 1;
          }

          .cc-page .cc-article > .cc-contents {
            grid-column: 2;
            grid-row: 1 / span 50;
            align-self: start;
            position: sticky;
            inset-block-start: 1.5rem;
            max-block-size: calc(100vh - 3rem);
            box-sizing: border-box;
            margin-block: 0.5em 0;
            overflow-y: auto;
          }
        }

        @media (prefers-reduced-motion: no-preference) {
          :where(html:has(> .cc-page)) {
            scroll-behavior: smooth;
          }
        }

        @media (prefers-reduced-motion: reduce) {
          :is(.cc-page, .cc-article) :is(*, ::before, ::after) {
            animation: none;
            transition: none;
          }
        }

        @media (forced-colors: active) {
          .cc-call {
            border-color: LinkText;
          }

          :is(.cc-article, .cc-section) .cc-callout-label {
            border-color: CanvasText;
          }

          .cc-article .cc-contents {
            border: 1px solid CanvasText;
          }
        }

        /* A handout: black on white, without navigation, with the addresses that paper cannot follow. */
        @media print {
          @page {
            margin: 18mm 16mm;
          }

          :where(:root, :host) {
            --cc-background: #ffffff;
            --cc-surface: #ffffff;
            --cc-text: #000000;
            --cc-muted: #000000;
            --cc-accent: #000000;
            --cc-on-accent: #ffffff;
            --cc-line: #767676;
            --cc-note: #000000;
            --cc-note-background: #ffffff;
            --cc-self-care: #000000;
            --cc-self-care-background: #ffffff;
            --cc-urgent: #000000;
            --cc-urgent-background: #ffffff;
            --cc-emergency: #000000;
            --cc-emergency-background: #ffffff;
            --cc-on-label: #000000;
            --cc-measure: 100%;
          }

          :where(html:has(> .cc-page)) {
            color-scheme: light;
          }

          .cc-page {
            font-size: 10.5pt;
            line-height: 1.4;
          }

          .cc-page > * {
            padding-inline: 1pt;
          }

          .cc-page > main {
            padding-block: 1.25em 0;
          }

          .cc-clinic {
            padding-block: 0 0.5em;
            border-block-end: 2px solid #000000;
          }

          :is(.cc-site, .cc-topics) {
            display: none;
          }

          .cc-page > .cc-handout {
            display: block;
            float: inline-end;
            inline-size: 42mm;
            margin-block: 4mm 2mm;
            margin-inline-start: 8mm;
            padding: 0;
            font-size: 8pt;
            line-height: 1.3;
            overflow-wrap: anywhere;
          }

          .cc-handout img {
            display: block;
            inline-size: 30mm;
            block-size: 30mm;
            margin-block: 0 1mm;
            margin-inline: -3mm 0; /* the quiet zone */
          }

          .cc-handout p {
            margin: 0 0 1mm;
          }

          .cc-article > .cc-header {
            display: flow-root;
          }

          .cc-article > .cc-header h1 {
            margin-block-start: 0;
          }

          .cc-topic li {
            break-inside: avoid;
          }

          .cc-clinic .cc-call {
            inline-size: auto;
            min-block-size: 0;
            padding: 0;
            background: none;
            color: #000000;
          }

          .cc-page .cc-article > .cc-contents {
            display: none;
          }

          .cc-page .cc-article:has(> .cc-contents) {
            display: block;
          }

          .cc-article h1 {
            font-size: 22pt;
          }

          :is(.cc-article, .cc-section) h2 {
            font-size: 14pt;
          }

          :is(.cc-article, .cc-section) :is(h1, h2, h3, h4, h5, h6) {
            margin-block-start: 1.25em;
            break-after: avoid;
          }

          :is(.cc-article, .cc-section) :is(.cc-callout, .cc-call-to-action, .cc-disclaimer, table, figure, blockquote, li, tr) {
            break-inside: avoid;
          }

          :is(.cc-article, .cc-section) .cc-callout-label {
            padding: 0;
            border: 0;
            background: none;
          }

          :is(.cc-article, .cc-section) p {
            orphans: 3;
            widows: 3;
          }

          :is(.cc-article, .cc-section) a[href^="http"]::after {
            content: " (" attr(href) ")";
            font-size: 0.875em;
            overflow-wrap: anywhere;
          }
        }
        """u8;
}
