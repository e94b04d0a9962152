package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;

@GuidelineTest
class DraftImportsTest {

  @Autowired DraftImports imports;
  @Autowired DraftExports exports;
  @Autowired Drafts drafts;
  @Autowired Paragraphs paragraphs;
  @Autowired GuidelineWorld world;
  private Draft draft;

  @BeforeEach
  void begin() {
    draft = world.working(world.guideline());
  }

  @Test
  void takesOverADocumentWrittenInAnOfficeProgram() {
    ReadText read = imports.read("outline.docx", office());
    imports.takeOver(world.joyce, draft.id(), read);

    assertThat(world.lines(draft))
        .containsExactly(
            "1 Access that does not depend on a device",
            "1.1 A public service is people-centred when the person who needs it most can use it"
                + " without owning a device.[^] Digital channels come in addition to human ones.",
            "fn 1 A device is a telephone, a computer or a card.",
            "1.2 Local governments publish, for every digital service:",
            "1.2(a) the way to obtain the same result in person,",
            "1.2(a)(i) at a counter, or",
            "1.2(a)(ii) by telephone,",
            "1.2(b) the time it takes & what it costs.",
            "1.A Measures",
            "1.3 Measure | Target \\| share\n"
                + "Counters reached on foot | 80 %\n"
                + "Counted once a year |",
            "1.4 See the mandate (https://unhabitat.org/) of the Assembly.",
            "2 العدالة والبيانات",
            "2.1 人に優しい都市は誰も取り残さない。 Ελληνικά, ไทย, 한국어 and 😀 stay as they are.");
    assertThat(imports.list(world.joyce, draft.id()))
        .singleElement()
        .satisfies(
            kept ->
                assertThat(kept.losses())
                    .extracting(Loss::kind)
                    .containsExactlyInAnyOrder(
                        LossKind.EMPHASIS,
                        LossKind.HEADER_FOOTER,
                        LossKind.TRACKED_CHANGE,
                        LossKind.MERGED_CELLS));
  }

  @Test
  void comesToTheSameInTheBackground() throws Exception {
    DraftImportWork work = new DraftImportWork(imports);
    AtomicReference<ImportPreview> read = new AtomicReference<>();
    SeenProgress reading = new SeenProgress();
    SeenProgress taking = new SeenProgress();

    work.reading(world.joyce, draft.id(), "outline.docx", office(), read::set).run(reading);
    work.takingOver(world.joyce, draft.id(), read.get().text(), Set.of()).run(taking);

    assertThat(read.get().text()).isEqualTo(imports.read("outline.docx", office()));
    assertThat(drafts.listParagraphs(draft.id())).hasSize(13);
    assertThat(reading.said).isEqualTo(List.of(13, 4));
    assertThat(taking.said).isEqualTo(List.of(13));
    assertThat(taking.steps).isEqualTo(taking.total);
  }

  @Test
  void findsEveryParagraphAgainWhenAnExportedDocumentComesBack() {
    imports.takeOver(world.joyce, draft.id(), imports.read("outline.docx", office()));
    List<Paragraph> before = drafts.listParagraphs(draft.id());
    byte[] exported = exports.docx(world.joyce, draft.id());

    ReadText back = imports.read("back.docx", exported);
    imports.takeOver(world.joyce, draft.id(), back);

    assertThat(back.losses()).isEmpty();
    List<Paragraph> after = drafts.listParagraphs(draft.id());
    assertThat(after).extracting(Paragraph::text).isEqualTo(texts(before));
    assertThat(after)
        .extracting(Paragraph::id)
        .isEqualTo(before.stream().map(Paragraph::id).toList());
    assertThat(after)
        .extracting(Paragraph::number)
        .isEqualTo(before.stream().map(Paragraph::number).toList());
  }

  @Test
  void knowsAParagraphByItsIdThoughAllItsWordsChanged() throws IOException {
    List<ParagraphId> ids = world.write(draft, "# Purpose", "Old words.", "Other.");
    byte[] edited =
        rewritten(
            exports.docx(world.joyce, draft.id()),
            (name, part) ->
                name.equals("word/document.xml") ? part.replace("Old words.", "Neu!") : part);

    imports.takeOver(world.joyce, draft.id(), imports.read("edited.docx", edited));

    assertThat(drafts.findParagraph(draft.id(), ids.get(1)))
        .hasValueSatisfying(found -> assertThat(found.text()).isEqualTo("Neu!"));
    assertThat(drafts.listParagraphs(draft.id())).extracting(Paragraph::id).isEqualTo(ids);
  }

  @Test
  void readsMarkdownWithListsTablesAndFootnotes() {
    String markdown =
        """
        # Purpose
        The *first* line[^a]
        goes on. See [the site](https://example.org/x).

        - one
          - deeper
        - two

        | Measure | Target |
        |---|---|
        | a \\| b | 80 % |

        ## Terms
        > Quoted words.

        ![A map](map.png)

        [^a]: A note
            over two lines.
        [^b]: Nobody calls this.
        """;
    ReadText read = imports.read("outline.md", markdown.getBytes(StandardCharsets.UTF_8));
    imports.takeOver(world.joyce, draft.id(), read);

    assertThat(world.lines(draft))
        .containsExactly(
            "1 Purpose",
            "1.1 The first line[^] goes on. See the site (https://example.org/x).",
            "fn 1 A note over two lines.",
            "1.1(a) one",
            "1.1(a)(i) deeper",
            "1.1(b) two",
            "1.2 Measure | Target\na \\| b | 80 %",
            "1.A Terms",
            "1.3 Quoted words.",
            "1.4 A map",
            "fn 2 Nobody calls this.");
    assertThat(read.losses())
        .extracting(Loss::kind)
        .containsExactlyInAnyOrder(LossKind.EMPHASIS, LossKind.QUOTE, LossKind.IMAGE);
  }

  @Test
  void removesWhatTheFileNoLongerHasAndLetsItBePutBack() {
    List<ParagraphId> ids = world.write(draft, "One stays.", "Two goes away.");
    imports.takeOver(world.joyce, draft.id(), imports.read("n.md", "One stays.".getBytes()));

    assertThat(world.lines(draft)).containsExactly("0.1 One stays.");
    paragraphs.putBack(world.joyce, draft.id(), ids.get(1));
    assertThat(world.lines(draft)).containsExactly("0.1 One stays.", "0.2 Two goes away.");
  }

  @Test
  void refusesFilesThatAreNotWhatTheySay() throws IOException {
    assertRefused("macros", rewritten(office(), (name, part) -> part, "word/vbaProject.bin"));
    assertRefused(
        "unsafe",
        rewritten(
            office(),
            (name, part) ->
                name.equals("word/document.xml")
                    ? part.replace(
                        "<w:document",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document")
                    : part));
    assertRefused(
        "broken", rewritten(office(), (name, part) -> name.endsWith("document.xml") ? "<" : part));
    assertRefused("not-a-document", zipped("a.txt", "no text".getBytes()));
    assertRefused("not-a-document", "just words".getBytes());
    assertRefused("old-format", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
    assertThatThrownBy(() -> imports.read("x.exe", new byte[] {1}))
        .hasMessageContaining("import-refused.type");
    assertThatThrownBy(() -> imports.read("x.docm", new byte[] {1}))
        .hasMessageContaining("import-refused.macros");
    assertThatThrownBy(() -> imports.read("x.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 65}))
        .hasMessageContaining("import-refused.not-utf8");
    assertThatThrownBy(() -> imports.read("x.md", "\n \n".getBytes()))
        .hasMessageContaining("import-refused.no-text");
    assertThatThrownBy(() -> imports.read("x.md", new byte[0]))
        .hasMessageContaining("import-refused.empty");
  }

  @Test
  void stopsUnpackingABombEarly() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] nothing = new byte[1_000_000];
      for (int megabyte = 0; megabyte < 120; megabyte++) {
        zip.write(nothing);
      }
    }
    assertThat(out.size()).isLessThan(1_000_000);

    assertRefused("too-large-inside", out.toByteArray());
  }

  private void assertRefused(String reason, byte[] content) {
    assertThatThrownBy(() -> imports.read("x.docx", content))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("import-refused." + reason);
  }

  /**
   * LibreOffice 7.4 made this of the .fodt beside it, by {@code soffice --convert-to docx}: two
   * headings, a list of two levels, a table with a wide cell and a footnote; and a page header,
   * bold words, a link and a tracked insertion, which a guideline does not have.
   */
  static byte[] office() {
    try (InputStream file =
        DraftImportsTest.class.getResourceAsStream("/guideline/written-in-libreoffice.docx")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<String> texts(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).toList();
  }

  private static byte[] zipped(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  static byte[] rewritten(byte[] docx, BiFunction<String, String, String> change, String... added)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        zip.write(change.apply(part.getName(), text).getBytes(StandardCharsets.UTF_8));
      }
      for (String name : added) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return out.toByteArray();
  }
}
