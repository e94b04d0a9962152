package org.plenary.ui;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

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

  static final String FAMILIES =
      "NotoSans, " + String.join(", ", SCRIPTS.stream().map(Script::family).toList());

  private PdfFonts() {}

  static void addTo(PdfRendererBuilder builder, String html) {
    add(builder, "NotoSans-Regular", "NotoSans", REGULAR);
    add(builder, "NotoSans-Bold", "NotoSans", BOLD);
    SCRIPTS.stream()
        .filter(script -> script.letters().matcher(html).find())
        .forEach(script -> add(builder, script.family() + "-Regular", script.family(), REGULAR));
  }

  private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(
        PdfFonts.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
  }

  private record Script(String family, Pattern letters) {
    Script(String family, String letters) {
      this(family, Pattern.compile(letters));
    }
  }
}
