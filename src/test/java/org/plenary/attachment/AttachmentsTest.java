package org.plenary.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@TestPropertySource(properties = "plenary.files=target/test-files/attachments")
@Import({
  Attachments.class,
  AttachmentTable.class,
  FileStore.class,
  FilePolicy.class,
  PlenaryClock.class
})
class AttachmentsTest {

  private static final String OWNER_OF_ALL = "applicant-1";

  private final Subject entry = new Subject("entry", Ids.next());

  @Autowired private Attachments attachments;

  @TestConfiguration
  static class OnlyTheirOwner {
    @Bean
    AttachmentAccess entryAccess() {
      return new AttachmentAccess() {
        @Override
        public String kind() {
          return "entry";
        }

        @Override
        public boolean mayRead(Viewer reader, Subject owner) {
          return reader.id().equals(OWNER_OF_ALL);
        }
      };
    }
  }

  static Stream<Arguments> honestFiles() {
    return Stream.of(
        Arguments.of("letter.pdf", Files.pdf(), FileType.PDF),
        Arguments.of("plan.PNG", Files.png(), FileType.PNG),
        Arguments.of("photo.jpeg", Files.jpeg(), FileType.JPEG),
        Arguments.of("report.docx", Files.docx(), FileType.DOCX),
        Arguments.of("예산.xlsx", Files.xlsx(), FileType.XLSX));
  }

  @ParameterizedTest
  @MethodSource("honestFiles")
  void takesWhatIsWhatItsNameSays(String name, InputStream content, FileType type) {
    Attachment file = attachments.add(entry, "evidence", name, content, OWNER_OF_ALL);

    assertThat(file.type()).isEqualTo(type);
    assertThat(file.fileName()).isEqualTo(name);
    assertThat(file.sha256()).hasSize(64);
    assertThat(file.note()).isNull();
  }

  static Stream<Arguments> lyingFiles() {
    return Stream.of(
        Arguments.of("budget.xlsx", Files.zip("budget.csv"), FileKind.ZIP),
        Arguments.of("budget.xlsx", Files.docx(), FileKind.WORD),
        Arguments.of("budget.xlsx", Files.xlsxWithMacros(), FileKind.MACROS),
        Arguments.of("letter.pdf", Files.text("<html><script>x</script>"), FileKind.WEB_PAGE),
        Arguments.of("letter.pdf", Files.text("plain words"), FileKind.TEXT),
        Arguments.of("photo.jpg", Files.png(), FileKind.PNG));
  }

  @ParameterizedTest
  @MethodSource("lyingFiles")
  void refusesWhatIsNotWhatItsNameSays(String name, InputStream content, FileKind kind) {
    assertThatThrownBy(() -> attachments.add(entry, "evidence", name, content, OWNER_OF_ALL))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> {
              assertThat(refused.messageKey()).isEqualTo("attachment.refused.lies");
              assertThat(refused.arguments()[1]).isEqualTo(kind.ordinal());
            });
    assertThat(attachments.list(entry)).isEmpty();
  }

  @Test
  void saysWhatALyingFileIsInPlainWords() {
    String text =
        new java.text.MessageFormat(
                java.util.ResourceBundle.getBundle("i18n/attachment", java.util.Locale.ROOT)
                    .getString("attachment.refused.lies"))
            .format(
                new Object[] {
                  "budget.xlsx", FileKind.ZIP.ordinal(), FileType.XLSX.ordinal(), "XLSX"
                });

    assertThat(text)
        .isEqualTo(
            "The file is a ZIP archive, not a spreadsheet. Save it as XLSX and add it again.");
  }

  @Test
  void refusesFilmsEmptyFilesAndFilesThatAreTooLarge() {
    assertRefused("film.mp4", Files.text("x"), "attachment.refused.type");
    assertRefused("letter.pdf", Files.text(""), "attachment.refused.empty");
    assertRefused("letter.pdf", new EndlessStream(), "attachment.refused.too-large");
  }

  @Test
  void refusesTheEleventhFile() {
    for (int file = 0; file < FileRules.MOST_FILES; file++) {
      attachments.add(entry, "evidence", file + ".png", Files.png(), OWNER_OF_ALL);
    }

    assertRefused("11.png", Files.png(), "attachment.refused.too-many");
  }

  static Stream<Arguments> closedFiles() {
    return Stream.of(
        Arguments.of("letter.pdf", Files.lockedPdf(), "locked"),
        Arguments.of("report.docx", Files.locked(Files.docx()), "locked"),
        Arguments.of("budget.xlsx", Files.locked(Files.xlsx()), "locked"),
        Arguments.of("letter.pdf", Files.brokenPdf(), "unreadable"),
        Arguments.of("letter.pdf", Files.cut(Files.pdf()), "unreadable"),
        Arguments.of("letter.pdf", Files.pdfWithoutPages(), "without-pages"),
        Arguments.of("plan.png", Files.cut(Files.png()), "unreadable"),
        Arguments.of("photo.jpg", Files.cut(Files.jpeg()), "unreadable"),
        Arguments.of("report.docx", Files.cut(Files.docx()), "unreadable"),
        Arguments.of("budget.xlsx", Files.spoilt(Files.xlsx()), "unreadable"));
  }

  @ParameterizedTest
  @MethodSource("closedFiles")
  void refusesWhatNobodyCouldOpenAndKeepsNothingOfIt(
      String name, InputStream content, String reason) throws IOException {
    long keptBefore = filesOnDisk();

    assertRefused(name, content, "attachment.refused." + reason);

    assertThat(attachments.list(entry)).isEmpty();
    assertThat(filesOnDisk()).isEqualTo(keptBefore);
  }

  @Test
  void takesADocumentThatOnlyForbidsChanges() {
    assertThat(add("signed.pdf", Files.pdfAgainstChanges()).type()).isEqualTo(FileType.PDF);
  }

  @Test
  void keepsEqualContentOnce() throws IOException {
    Attachment one = add("one.png", Files.png());
    Attachment two = add("two.png", Files.png());

    assertThat(two.sha256()).isEqualTo(one.sha256());
    try (InputStream content = attachments.open(two);
        InputStream same = Files.png()) {
      assertThat(content).hasSameContentAs(same);
    }
    Path incoming = Path.of("target/test-files/attachments/incoming");
    assertThat(incoming).isEmptyDirectory();
  }

  @Test
  void keepsAFrozenVersionWhenTheListGoesOn() {
    Attachment letter = add("letter.pdf", Files.pdf());
    attachments.freeze(entry, 1);

    attachments.remove(entry, letter.id(), OWNER_OF_ALL);
    add("plan.png", Files.png());

    assertThat(attachments.listFrozen(entry, 1)).containsExactly(letter);
    assertThat(attachments.list(entry))
        .extracting(Attachment::fileName)
        .containsExactly("plan.png");
  }

  @Test
  void hidesFilesFromWhoMayNotReadTheirThing() {
    Attachment letter = add("letter.pdf", Files.pdf());
    Viewer owner = new Viewer(OWNER_OF_ALL, Set.of("APPLICANT"));
    Viewer stranger = new Viewer("applicant-2", Set.of("APPLICANT"));

    assertThat(attachments.get(owner, letter.id())).isEqualTo(letter);
    assertThatThrownBy(() -> attachments.get(stranger, letter.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void hidesFilesOfThingsNobodyAnswersFor() {
    Attachment file =
        attachments.add(
            new Subject("guideline", "g1"), "annex", "a.png", Files.png(), OWNER_OF_ALL);

    assertThatThrownBy(() -> attachments.get(new Viewer(OWNER_OF_ALL, Set.of("STAFF")), file.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void cannotRemoveSomebodyElsesFile() {
    Attachment letter = add("letter.pdf", Files.pdf());

    assertThatThrownBy(
            () -> attachments.remove(new Subject("entry", "another"), letter.id(), OWNER_OF_ALL))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void namesFilesByTheirLastPartOnly() {
    assertThat(add("C:\\secret\\..\\plan\u202Egpj.png", Files.png()).fileName())
        .isEqualTo("plangpj.png");
  }

  private Attachment add(String name, InputStream content) {
    return attachments.add(entry, "evidence", name, content, OWNER_OF_ALL);
  }

  private static long filesOnDisk() throws IOException {
    try (Stream<Path> all = java.nio.file.Files.walk(Path.of("target/test-files/attachments"))) {
      return all.filter(java.nio.file.Files::isRegularFile).count();
    }
  }

  private void assertRefused(String name, InputStream content, String key) {
    assertThatThrownBy(() -> add(name, content))
        .isInstanceOfSatisfying(
            FileRefused.class, refused -> assertThat(refused.messageKey()).isEqualTo(key));
  }

  private static class EndlessStream extends InputStream {
    @Override
    public int read() {
      return '%';
    }
  }
}
