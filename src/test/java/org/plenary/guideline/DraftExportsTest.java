package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@GuidelineTest
class DraftExportsTest {

  @Autowired DraftExports exports;
  @Autowired DraftImports imports;
  @Autowired Drafts drafts;
  @Autowired GuidelineWorld world;
  private Guideline guideline;
  private Draft draft;

  @BeforeEach
  void freezeAText() {
    guideline = world.guideline();
    draft = world.working(guideline);
    imports.takeOver(
        world.joyce, draft.id(), imports.read("outline.docx", DraftImportsTest.office()));
    world.write(draft, "<script>alert('x')</script> & more");
    draft = drafts.freeze(world.joyce, guideline.id());
  }

  @Test
  void writesHtmlWithEveryWordAndNumberedLines() {
    String html = exports.html(world.expert, draft.id());

    assertThat(html)
        .contains("<html lang=\"en-GB\" dir=\"ltr\">")
        .contains("<h2 id=\"p-", "<ul><li id=\"p-", ">Measure</th><th>Target | share</th>")
        .contains("<sup>1</sup>", "data-line=\"5\"", "id=\"L1\"")
        .contains(draft.sha256())
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more")
        .doesNotContain("<script", Paragraph.NOTE_MARK);
    assertThat(html.split("<ul>")).hasSameSizeAs(html.split("</ul>"));
    assertThat(html.split("<li")).hasSameSizeAs(html.split("</li>"));
  }

  @Test
  void writesATaggedPdfWithTitleAndLanguage() throws IOException {
    byte[] pdf = exports.pdf(world.expert, draft.id());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("People-centred smart cities, Draft 1");
      assertThat(new PDFTextStripper().getText(document))
          .contains("Access that does not depend on a device", "by telephone,", "한국어");
    }
  }

  @Test
  void countsTheSameLinesForEveryReader() {
    List<Paragraph> paragraphs = drafts.listParagraphs(draft.id());
    DraftLines lines = DraftLines.of(paragraphs, Locale.UK);

    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      List<DraftLine> own = lines.get(paragraph.id());
      assertThat(own.get(0).number()).isEqualTo(count + 1);
      count += own.size();
      assertThat(String.join(" ", own.stream().map(DraftLine::text).toList()))
          .isEqualToIgnoringWhitespace(paragraph.text());
    }
    assertThat(lines.findParagraph(2)).hasValue(paragraphs.get(1).id());
    assertThat(lines.findParagraph(count + 1)).isEmpty();
  }

  @Test
  void numbersTheLinesOfTheWordProcessorToo() throws IOException {
    byte[] docx = exports.docx(world.joyce, draft.id());

    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(document.getDocument().getBody().getSectPr().xmlText())
          .contains("lnNumType", "continuous");
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("People-centred smart cities");
    }
  }

  @Test
  void handsNothingToThoseWhoMayNotRead() {
    Draft second = drafts.startNext(world.joyce, guideline.id());

    assertThatThrownBy(() -> exports.docx(world.applicant, draft.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exports.html(world.expert, second.id())).isInstanceOf(NotFound.class);
    assertThat(exports.html(world.auditor, second.id())).contains("still being written");
  }
}
