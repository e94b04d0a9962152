package org.plenary.ui;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The letters a PDF can be written in: Latin, Cyrillic, Greek, Arabic, Korean, Chinese, Japanese.
 */
final class PdfFonts {

  static final String FAMILIES = "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans KR', 'Noto Sans Han'";

  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final Pattern KOREAN = Pattern.compile("[\\p{IsHangul}]");
  private static final Pattern HAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF00-\\uFFEF]");

  private PdfFonts() {}

  /** The large ones only where the text needs them: reading them takes a moment. */
  static void addTo(PdfRendererBuilder builder, String html) {
    add(builder, "NotoSans-Regular", "Noto Sans", REGULAR);
    add(builder, "NotoSans-Bold", "Noto Sans", BOLD);
    add(builder, "NotoSansArabic-Regular", "Noto Sans Arabic", REGULAR);
    if (KOREAN.matcher(html).find()) {
      add(builder, "NotoSansKR-Regular", "Noto Sans KR", REGULAR);
    }
    if (HAN.matcher(html).find()) {
      add(builder, "NotoSansHan-Regular", "Noto Sans Han", REGULAR);
    }
  }

  private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(
        PdfFonts.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
  }
}
