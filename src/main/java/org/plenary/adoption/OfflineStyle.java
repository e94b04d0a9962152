package org.plenary.adoption;

/** The looks of an {@link OfflinePage}: the colours of the public pages, and no font to fetch. */
final class OfflineStyle {

  static final String CSS =
      """
      :root { --canvas: #fff; --paper: #f6f5f2; --line: #dedbd3; --ink: #1b1c1f; --ink-2: #4e4d4a;
        --accent: #1d4f8c; --new: #e3f2e9; --gone: #fbeae8; color-scheme: light dark }
      @media (prefers-color-scheme: dark) { :root { --canvas: #17191d; --paper: #111317;
        --line: #31363e; --ink: #eceae6; --ink-2: #bab9b5; --accent: #94bdf2; --new: #1d4030;
        --gone: #532a27 } }
      * { box-sizing: border-box }
      body { margin: 0; background: var(--canvas); color: var(--ink); overflow-wrap: anywhere;
        font: 1.0625rem/1.5 -apple-system, 'Segoe UI', Roboto, 'Noto Sans', system-ui, sans-serif }
      main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }
      h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0 .75rem }
      h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .5rem }
      p { margin: .5rem 0 } a { color: var(--accent); text-underline-offset: .2em }
      :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
      .second { color: var(--ink-2) }
      .said { font-family: ui-serif, Georgia, 'Noto Serif', serif; white-space: pre-wrap }
      ul.files { list-style: none; margin: 0; padding: 0 }
      ul.files li { border-top: 1px solid var(--line); padding: .5rem 0 }
      ul.files a { display: inline-block; padding: .25rem 0 }
      table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: 1rem }
      th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0;
        border-top: 1px solid var(--line) }
      td { white-space: pre-wrap } td ul { white-space: normal }
      th { font-weight: 600; color: var(--ink-2); overflow-wrap: normal }
      .said { max-width: 44rem } .number { color: var(--ink-2) }
      .sheet { overflow-x: auto } .sheet th, .sheet td { border: 1px solid var(--line);
        padding: .35rem .6rem }
      ins { background: var(--new) } del { background: var(--gone) }
      del + ins { margin-inline-start: .25em }
      @media (max-width: 48rem) {
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
        main > table, main > table :is(tbody, tr) { display: block }
        main > table tr { border-top: 1px solid var(--line); padding: .75rem 0 }
        main > table td { display: block; border: 0; padding: .125rem 0 }
        main > table td:empty { display: none }
        main > table td::before { content: attr(data-name); display: block; color: var(--ink-2);
          font-size: .9375rem } }
      @media print { a { color: inherit } tr { break-inside: avoid } }
      """;

  private OfflineStyle() {}
}
