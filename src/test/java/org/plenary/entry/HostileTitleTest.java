package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;

/** Titles that would like to be more than titles, in what leaves the house as a file. */
@EntryTest
class HostileTitleTest {

  @Autowired private EntryTables tables;
  @Autowired private Entries entries;
  @Autowired private FrozenCopies copies;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    edition = world.begin(people);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "@SUM(A1:A9)",
        "=HYPERLINK(\"http://example.org\")",
        "<script>alert(1)</script>",
        "]]></t><f>1+1</f>"
      })
  void areWordsInASpreadsheet(String title) throws Exception {
    world.sent(world.marijke, edition, title);

    String sheet = unzipped(exported(EntryTables.Format.XLSX), "xl/worksheets/sheet1.xml");
    String strings = unzipped(exported(EntryTables.Format.XLSX), "xl/sharedStrings.xml");
    String csv = new String(exported(EntryTables.Format.CSV), StandardCharsets.UTF_8);

    assertThat(sheet).doesNotContain("<f>");
    assertThat(sheet + strings)
        .contains(title.substring(1, 4).replace("<", "&lt;").replace(">", "&gt;"));
    assertThat(csv).doesNotContain("\"=").doesNotContain("\"@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Donaudampfschifffahrt", "智慧城市", "𠮷"})
  void stayOnThePageHoweverLongTheyAre(String word) throws IOException {
    String endless = word.repeat(96 / word.length());
    Entry draft = world.completeDraft(world.marijke, edition, endless);
    world.write(world.marijke, draft.id(), "applicantName", endless);
    entries.submit(world.marijke, draft.id());
    Entry sent = entries.get(draft.id());

    try (PDDocument copy = Loader.loadPDF(copies.pdf(world.marijke, sent.id(), 1))) {
      RightMost rightMost = new RightMost();
      rightMost.getText(copy);
      assertThat(rightMost.edge).isLessThan(copy.getPage(0).getMediaBox().getWidth());
    }
  }

  private byte[] exported(EntryTables.Format format) throws Exception {
    SeenProgress kept = new SeenProgress();
    tables.work(world.han, edition, EntryFilter.SENT, List.of(), format).run(kept);
    return kept.file.toByteArray();
  }

  private static String unzipped(byte[] zip, String name) throws IOException {
    Path file = Files.createTempFile("entries", ".xlsx");
    Files.write(file, zip);
    try (ZipFile parts = new ZipFile(file.toFile())) {
      ZipEntry part = parts.getEntry(name);
      return part == null
          ? ""
          : new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }

  /** Finds how far to the right anything is written. */
  private static class RightMost extends PDFTextStripper {
    private float edge;

    @Override
    protected void processTextPosition(TextPosition letter) {
      edge = Math.max(edge, letter.getX() + letter.getWidth());
      super.processTextPosition(letter);
    }
  }
}
