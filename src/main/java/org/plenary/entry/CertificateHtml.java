package org.plenary.entry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.plenary.ui.PaperPage;

/** The certificate of an award as a page of HTML, lying. */
record CertificateHtml(Messages messages, Locale locale, Edition edition, List<String> organisers) {

  private static final String STYLE =
      """
      @page { size: A4 landscape; margin: 26mm 30mm 16mm 30mm; @bottom-right { content: none } }
      body { border-left: 2.5mm solid #c9822b; padding-left: 12mm; page-break-inside: avoid }
      h1 { font-size: 34pt; line-height: 1.15; margin: 2mm 0 10mm 0; color: #1d4f8c }
      h2 { font-size: 25pt; line-height: 1.2; margin: 1mm 0 1mm 0 }
      .over { font-size: 13pt; color: #4e4d4a }
      .for { font-size: 16pt; line-height: 1.3; margin: 1mm 0 11mm 0 }
      .place { font-size: 13pt; color: #4e4d4a; margin-bottom: 8mm }
      .facts th { width: 52mm }
      """;

  String html(EntryRecord entry, String publicOn, String number, String results) {
    AwardSlot slot = edition.slot(Objects.requireNonNull(entry.awardSlot));
    PaperPage page = new PaperPage(text("title", slot.label()), STYLE);
    page.paragraph("over", edition.name());
    page.element("h1", slot.label());
    page.paragraph("over", text("to"));
    page.element("h2", entry.applicant);
    page.paragraph("place", text("place", entry.city, entry.country));
    page.paragraph("over", text("for"));
    page.paragraph("for", entry.title);
    page.startTable("facts");
    page.fact(
        text("category"),
        edition.findCategory(entry.category).map(found -> found.name()).orElse(entry.category));
    if (slot.partner() != null) {
      page.fact(text("partner"), slot.partner());
    }
    page.fact(text("by"), String.join(", ", organisers));
    page.fact(text("public-on"), publicOn);
    page.fact(text("number"), number);
    page.fact(text("compare"), results);
    page.endTable();
    return page.html();
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, "entry.certificate." + key, arguments);
  }
}
