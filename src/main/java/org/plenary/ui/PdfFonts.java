package org.plenary.ui;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The letters a PDF can be written in. Latin, Greek and Cyrillic are always at hand. */
final class PdfFonts {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Read only where the text has their letters: the large ones take a moment. */
  private static final List<Script> SCRIPTS =
      List.of(
          new Script("NotoSansArabic", "[\\p{IsArabic}]"),
          new Script("NotoSansHebrew", "[\\p{IsHebrew}]"),
          new Script("NotoSansEthiopic", "[\\p{IsEthiopic}]"),
          new Script("NotoSansArmenian", "[\\p{IsArmenian}]"),
          new Script("NotoSansGeorgian", "[\\p{IsGeorgian}]"),
          new Script("NotoSansThai", "[\\p{IsThai}]"),
          new Script("NotoSansKR", "[\\p{IsHangul}]"),
          new Script(
              "NotoSansHan",
              "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF00-\\uFFEF]"),
          new Script("NotoSansMath", "[\\p{Sm}\\u2190-\\u23FF]"),
          new Script("NotoSansSymbols2", "[\\p{So}]"),
          new Script("NotoEmoji", "[\\p{So}\\x{1F000}-\\x{1FAFF}]"));

  /** Written in the font of Latin as well, and the only script whose letters it has to shape. */
  private static final Pattern DEVANAGARI = Pattern.compile("\\p{IsDevanagari}");

  static final String FAMILIES =
      "NotoSans, " + String.join(", ", SCRIPTS.stream().map(Script::family).toList());

  private PdfFonts() {}

  static void addTo(PdfRendererBuilder builder, PDDocument document, String html) {
    boolean isShaped = DEVANAGARI.matcher(html).find();
    add(builder, new PdfFont(document, "NotoSans-Regular", isShaped), "NotoSans", REGULAR);
    add(builder, new PdfFont(document, "NotoSans-Bold", isShaped), "NotoSans", BOLD);
    SCRIPTS.stream()
        .filter(script -> script.letters().matcher(html).find())
        .map(Script::family)
        .forEach(
            family ->
                add(builder, new PdfFont(document, family + "-Regular", true), family, REGULAR));
  }

  private static void add(PdfRendererBuilder builder, PdfFont font, String family, int weight) {
    builder.useFont(font, family, weight, FontStyle.NORMAL, true);
  }

  private record Script(String family, Pattern letters) {
    Script(String family, String letters) {
      this(family, Pattern.compile(letters));
    }
  }
}
