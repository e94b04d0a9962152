package org.plenary.award;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.plenary.ui.PaperPage;

/**
 * A certificate as a page of HTML, lying.
 *
 * @param given the award, or that the entry was a finalist
 * @param publicOn the day it became public, in words
 * @param compareAt the public page its number stands on
 */
record CertificateHtml(
    String given, @Nullable String partner, String publicOn, String number, String compareAt) {

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

  String write(
      Entry entry, Edition edition, List<String> organisers, Messages messages, Locale locale) {
    Words words = (key, values) -> messages.get(locale, "award.certificate." + key, values);
    PaperPage page = new PaperPage(words.of("title", given), STYLE);
    page.paragraph("over", edition.name());
    page.element("h1", given);
    page.paragraph("over", words.of("to"));
    page.element("h2", entry.applicant());
    page.paragraph("place", words.of("place", entry.city(), entry.country()));
    page.paragraph("over", words.of("for"));
    page.paragraph("for", entry.title());
    page.startTable("facts");
    page.fact(
        words.of("category"),
        edition.findCategory(entry.category()).map(found -> found.name()).orElse(entry.category()));
    if (partner != null) {
      page.fact(words.of("partner"), partner);
    }
    page.fact(words.of("by"), String.join(", ", organisers));
    page.fact(words.of("public-on"), publicOn);
    page.fact(words.of("number"), number);
    page.fact(words.of("compare"), compareAt);
    page.endTable();
    return page.html();
  }

  private interface Words {
    String of(String key, Object... values);
  }
}
