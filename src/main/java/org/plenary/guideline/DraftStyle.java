package org.plenary.guideline;

/** How an exported draft looks, on paper and in a browser. */
final class DraftStyle {

  static final String CSS =
      """
      @page { size: A4; font-family: %1$s; margin: 20mm 18mm 20mm 8mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-family: %1$s;
          font-size: 8pt; color: #555 } }
      html { font-family: %1$s, sans-serif }
      body { font-family: %1$s, sans-serif; font-size: 9.5pt; line-height: 1.5; color: #1b1c1f;
        margin: 0; padding-left: 14mm }
      h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 3mm 0 }
      h2, h3, h4, h5, h6 { line-height: 1.3; margin: 8mm 0 2mm 0; page-break-after: avoid }
      h2 { font-size: 14pt }
      h3 { font-size: 11.5pt }
      h4, h5, h6 { font-size: 10pt }
      p, .text { margin: 0 0 2.5mm 0 }
      .facts { color: #4e4d4a; margin: 0 0 1mm 0 }
      .small { font-size: 8pt; word-wrap: break-word }
      .text, .note, h2, h3, h4, h5, h6 { padding-left: 12mm; orphans: 2; widows: 2 }
      .number { float: left; width: 12mm; margin-left: -12mm; color: #4e4d4a; font-weight: normal }
      h2 .number { font-size: 14pt }
      .line { display: block; position: relative }
      [data-line]:before { content: attr(data-line); position: absolute; left: -26mm; width: 9mm;
        text-align: right; font-size: 7pt; font-weight: normal; color: #66645f; line-height: 1.9 }
      td, th { position: relative }
      td[data-line]:before, th[data-line]:before { left: -26.5mm }
      .note [data-line]:before { left: -42mm }
      li [data-line]:before { left: -34mm }
      li li [data-line]:before { left: -42mm }
      li li li [data-line]:before { left: -50mm }
      li .note [data-line]:before { left: -50mm }
      ul { list-style: none; margin: 0; padding: 0 0 0 12mm }
      ul ul { padding-left: 8mm }
      li > .text { padding-left: 8mm }
      li > .text > .number { width: 8mm; margin-left: -8mm }
      .note { font-size: 8.5pt; color: #4e4d4a; padding-left: 28mm }
      .note .number { width: 16mm; margin-left: -16mm }
      li > .note { padding-left: 24mm }
      sup { font-size: 70%%; line-height: 1 }
      table { border-collapse: collapse; width: 100%% }
      th, td { text-align: left; border: 0.5pt solid #87827a; padding: 1mm 2mm;
        vertical-align: top; word-wrap: break-word }
      th { background: #f6f5f2 }
      [dir=rtl] th, [dir=rtl] td { text-align: right }
      [dir=rtl] .text, [dir=rtl] h2, [dir=rtl] h3, [dir=rtl] h4 { padding: 0 12mm 0 0 }
      [dir=rtl] .number { float: right; margin: 0 -12mm 0 0 }
      [dir=rtl] ul { padding: 0 12mm 0 0 }
      [dir=rtl] ul ul { padding-right: 8mm }
      [dir=rtl] li > .text { padding: 0 8mm 0 0 }
      [dir=rtl] li > .text > .number { margin: 0 -8mm 0 0 }
      [dir=rtl] .note { padding: 0 28mm 0 0 }
      [dir=rtl] .note .number { margin: 0 -16mm 0 0 }
      @media screen { body { font-size: 17px; line-height: 1.6; margin: 2rem 1rem 4rem;
          padding-left: 16mm }
        main { max-width: 48rem; margin: 0 auto }
        h2 { font-size: 24px } h3 { font-size: 20px } h4, h5, h6 { font-size: 18px }
        h2 .number { font-size: 24px } .small, .note { font-size: 15px }
        [data-line]:before { font-size: 13px } }
      """;

  private DraftStyle() {}
}
