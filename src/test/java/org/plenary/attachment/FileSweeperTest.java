package org.plenary.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Subject;
import org.plenary.support.AtOnce;
import org.plenary.support.Papers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = "plenary.files=target/swept-files")
@Import({
  Attachments.class,
  AttachmentTable.class,
  FileStore.class,
  FilePolicy.class,
  FileSweeper.class,
  PlenaryClock.class
})
class FileSweeperTest {

  private static final Path ROOT = Path.of("target", "swept-files");
  private static final Duration LONG = FileSweeper.GRACE.plusDays(1);

  private final Subject entry = new Subject("entry", Ids.next());

  @Autowired private Attachments attachments;
  @Autowired private FileSweeper sweeper;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private Instant start;

  @BeforeEach
  void startNow() {
    jdbc.sql("delete from attachment_frozen").update();
    jdbc.sql("delete from attachment_file").update();
    start = Instant.now();
    clock.stopAt(start);
  }

  @AfterEach
  void letTheClockRun() {
    clock.resume();
  }

  @Test
  void deletesWhatWasTakenOffTheListLongAgo() throws IOException {
    Attachment letter = add("a draft letter");
    attachments.remove(entry, letter.id(), "p1");
    clock.stopAt(start.plus(FileSweeper.GRACE.minusHours(1)));
    sweeper.sweep();
    assertThat(place(letter)).exists();

    clock.stopAt(start.plus(LONG));

    assertThat(sweeper.sweep()).isPositive();
    assertThat(place(letter)).doesNotExist();
    assertThat(jdbc.sql("select count(*) from attachment_file").query(Integer.class).single())
        .isZero();
  }

  @Test
  void keepsWhatWasFrozenForGood() throws IOException {
    Attachment letter = add("a letter that was sent");
    attachments.freeze(entry, 1);
    attachments.remove(entry, letter.id(), "p1");
    clock.stopAt(start.plus(LONG));

    sweeper.sweep();

    assertThat(attachments.listFrozen(entry, 1)).containsExactly(letter);
    try (InputStream content = attachments.open(letter)) {
      assertThat(content).hasBinaryContent(Papers.pdf("a letter that was sent"));
    }
  }

  @Test
  void keepsAContentThatAnotherEntryStillNames() throws IOException {
    Attachment mine = add("the same letter");
    Subject other = new Subject("entry", Ids.next());
    Attachment theirs = attachments.add(other, "letter", "b.pdf", content("the same letter"), "p2");
    attachments.remove(entry, mine.id(), "p1");
    clock.stopAt(start.plus(LONG));

    sweeper.sweep();

    assertThat(place(theirs)).exists();
  }

  @Test
  void deletesWhatATransactionThatWasUndoneLeftBehind() throws IOException {
    Attachment letter = add("never committed");
    jdbc.sql("delete from attachment_file").update();
    Path half = Files.writeString(ROOT.resolve("incoming").resolve("file-1.part"), "half");
    clock.stopAt(start.plus(LONG));

    sweeper.sweep();

    assertThat(place(letter)).doesNotExist();
    assertThat(half).doesNotExist();
  }

  @Test
  void putsBackWhatAStopLeftAside() throws IOException {
    Attachment letter = add("set aside when the power went");
    Files.move(place(letter), ROOT.resolve("incoming").resolve(letter.sha256() + ".swept"));

    sweeper.sweep();

    try (InputStream content = attachments.open(letter)) {
      assertThat(content).hasBinaryContent(Papers.pdf("set aside when the power went"));
    }
  }

  @RepeatedTest(15)
  void losesNothingThatIsHandedInAgainWhileItIsSwept() throws Exception {
    Attachment old = add("handed in twice");
    jdbc.sql("delete from attachment_file").update();
    Files.setLastModifiedTime(place(old), FileTime.from(start.minus(LONG)));
    List<Callable<Object>> acts = new ArrayList<>();
    acts.add(sweeper::sweep);
    acts.add(() -> add("handed in twice"));
    acts.add(sweeper::sweep);
    acts.add(() -> add("handed in twice"));

    List<Object> outcomes = AtOnce.call(acts);

    assertThat(outcomes).noneMatch(Throwable.class::isInstance);
    try (InputStream content = attachments.open((Attachment) outcomes.get(1))) {
      assertThat(content).hasBinaryContent(Papers.pdf("handed in twice"));
    }
  }

  private Attachment add(String text) {
    return attachments.add(entry, "letter", "letter.pdf", content(text), "p1");
  }

  private static Path place(Attachment file) {
    String sha256 = file.sha256();
    return ROOT.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private static InputStream content(String text) {
    return Papers.in(text);
  }
}
