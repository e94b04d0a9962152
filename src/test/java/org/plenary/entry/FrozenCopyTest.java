package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntryTest
class FrozenCopyTest {

  @Autowired private FrozenCopies copies;
  @Autowired private Entries entries;
  @Autowired private EntryWorld world;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlenaryClock clock;
  @Autowired private People people;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    edition = world.begin(people);
  }

  @Test
  void holdsTheReceiptTheTimeInBothZonesAndTheHash() throws IOException {
    Entry sent = world.sent(world.marijke, edition, "Lifts that report themselves");

    String text = text(sent);

    assertThat(text)
        .contains("SSCP23-0001")
        .contains("16 May 2023, 18:00 in Seoul (11:00 in Amsterdam)")
        .contains("Lifts that report themselves")
        .contains("letter.pdf");
  }

  @Test
  void showsAPastedScriptAsText() throws IOException {
    Entry sent = world.sent(world.marijke, edition, "<script>alert('x')</script> & more");

    assertThat(text(sent)).contains("<script>alert('x')</script> & more");
  }

  @Test
  void writesEveryScriptOfTheWorldItMayMeet() throws IOException {
    Entry sent =
        world.sent(world.marijke, edition, "서울 스마트 · 北京智慧 · Київ · Αθήνα · አዲስ አበባ · Sài Gòn 🌳");

    String text = text(sent);

    assertThat(text).contains("서울").contains("北京智慧").contains("Київ").contains("Αθήνα");
    assertThat(text).contains("Sài Gòn 🌳").contains("አዲስ አበባ").doesNotContain("#");
  }

  @Test
  void readsWhatIsWrittenFromTheRightFromTheRight() throws IOException {
    Entry sent = world.sent(world.marijke, edition, "خدمات (2023) للجمهور");

    assertThat(text(sent)).contains("خدمات (2023) للجمهور");
  }

  @Test
  void isNotThereForSomebodyElse() {
    Entry sent = world.sent(world.marijke, edition, "Mine");

    assertThatThrownBy(() -> copies.pdf(world.stranger, sent.id(), 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> copies.pdf(world.marijke, sent.id(), 2)).isInstanceOf(NotFound.class);
  }

  @Test
  void readsTheSameForTheSecondContactByTheLinkOfTheirMail() throws IOException {
    world.sent(world.marijke, edition, "Lifts that report themselves");

    assertThat(text(copies.pdf(newestSecret())))
        .contains("SSCP23-0001")
        .contains("16 May 2023, 18:00 in Seoul (11:00 in Amsterdam)")
        .contains("Lifts that report themselves");
    assertThatThrownBy(() -> copies.pdf("guessed")).isInstanceOf(NotFound.class);
  }

  @Test
  void endsTheLinkWithItsTimeAndWithTheNextSending() throws IOException {
    Entry sent = world.sent(world.marijke, edition, "First words");
    String first = newestSecret();
    world.write(world.marijke, sent.id(), "title", "Better words");
    clock.stopAt(EntryWorld.IN_THE_CALL.plusSeconds(60));
    entries.submit(world.marijke, sent.id());
    String second = newestSecret();

    assertThatThrownBy(() -> copies.pdf(first)).isInstanceOf(NotFound.class);
    assertThat(text(copies.pdf(second))).contains("Better words");
    clock.stopAt(clock.instant().plus(Duration.ofDays(60)));
    assertThatThrownBy(() -> copies.pdf(second)).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsTheLinkFromContactsTheOwnerNoLongerNames() {
    Entry sent = world.sent(world.marijke, edition, "First words");
    String first = newestSecret();
    world.write(world.marijke, sent.id(), "secondContactEmail", world.marijke.email());
    entries.submit(world.marijke, sent.id());

    assertThatThrownBy(() -> copies.pdf(first)).isInstanceOf(NotFound.class);
  }

  private String newestSecret() {
    String link =
        jdbc.sql(
                "select secret_link from notification_notice where template = ?"
                    + " order by queued_at desc limit 1")
            .param("prize/receipt-to-contact")
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1).replace(".pdf", "");
  }

  private String text(Entry sent) throws IOException {
    return text(copies.pdf(world.marijke, sent.id(), 1));
  }

  private static String text(byte[] pdf) throws IOException {
    Files.createDirectories(Path.of("target", "copies"));
    Files.write(Path.of("target", "copies", "last.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      return reader.getText(document).replaceAll("\\s+", " ");
    }
  }
}
