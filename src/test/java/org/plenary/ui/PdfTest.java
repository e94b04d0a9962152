package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** What a PDF holds is read back out of it, in the order it is spoken. */
class PdfTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Water squares that warn",
        "مدينة ذكية للجميع",
        "خدمة رقمية (2023) للجميع",
        "الإنسان أولاً",
        "لامركزية الخدمات",
        "שירות דיגיטלי (2023) לכולם",
        "시민 중심의 스마트 도시",
        "以人为本的智慧城市",
        "ሰውን ማዕከል ያደረገ ከተማ",
        "Մարդակենտրոն քաղաք",
        "ადამიანზე ორიენტირებული ქალაქი",
        "เมืองอัจฉริยะ",
        "Thành phố vì con người",
        "Умный город",
        "Parks 🌳 and lifts 🛗",
        "20 % → ≥ 30 % ✓",
        "नगर सेवा",
      })
  void writesWhatEveryCityMayCallItsProject(String title) throws IOException {
    assertThat(readBack("<p dir=\"auto\">" + HtmlUtils.htmlEscape(title, "UTF-8") + "</p>"))
        .isEqualTo(title);
  }

  @Test
  void keepsAnArabicNameWholeInAnEnglishLine() throws IOException {
    assertThat(readBack("<p>Entry <bdi>مدينة ذكية</bdi> of Rabat</p>"))
        .isEqualTo("Entry مدينة ذكية of Rabat");
  }

  private static String readBack(String body) throws IOException {
    // Fonts draw the Arabic and the Persian yeh inside a word alike, so reading cannot tell them.
    return text(body).replace('\u06CC', '\u064A').replaceAll("\\s+", " ").strip();
  }

  private static String text(String body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(
        "<html><head><style>body { font-family: "
            + Pdf.FONTS
            + " }</style></head><body>"
            + body
            + "</body></html>",
        out);
    Files.createDirectories(Path.of("target", "copies"));
    Files.write(Path.of("target", "copies", "pdf-test.pdf"), out.toByteArray());
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      return reader.getText(document);
    }
  }
}
