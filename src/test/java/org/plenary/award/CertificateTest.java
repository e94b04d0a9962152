package org.plenary.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Awards;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryNotices;
import org.plenary.entry.EntryTest;
import org.plenary.entry.EntryWorld;
import org.plenary.entry.Judging;
import org.plenary.entry.ResultNotices;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntryTest
class CertificateTest {

  @Autowired private Certificates certificates;
  @Autowired private Judging judging;
  @Autowired private Awards awards;
  @Autowired private EntryNotices notices;
  @Autowired private ResultNotices results;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private Instant lifts;
  private EntryId id;

  @BeforeEach
  void anAwardAccepted() {
    Edition edition = world.begin(people);
    lifts = edition.date(EditionDate.EMBARGO_LIFTS).at();
    id = world.eligible(world.marijke, edition, "Lifts that report themselves").id();
    notices.tellEligible(id);
    judging.beginEvaluation(id);
    judging.nameFinalist(id);
    notices.tellFinalist(id);
    judging.offerAward(id, "tech-gold");
    notices.tellWinner(id);
    awards.acceptAward(world.marijke, id);
  }

  @Test
  void saysTheNameThePrizeTheDayAndANumberToCompare() throws IOException {
    publish();

    assertThat(text(world.marijke))
        .contains("City of Rotterdam", "Lifts that report themselves", "Tech-InnovaCity Gold")
        .contains("Seoul Smart City Prize 2023", "Monday 25 September 2023")
        .contains("/prizes/SSCP23/results", certificates.numbers(List.of(id)).get(id));
  }

  @Test
  void doesNotExistForAnybodyBeforeTheEmbargoLifts() {
    judging.award(id);
    results.tellPublished(id);

    for (Person reader : List.of(world.marijke, world.han, world.auditor)) {
      clock.stopAt(lifts.minusSeconds(1));
      assertThat(certificates.isIssued(reader, id)).isFalse();
      assertThatThrownBy(() -> certificates.pdf(reader, id)).isInstanceOf(NotFound.class);
      clock.stopAt(lifts);
      assertThat(certificates.isIssued(reader, id)).isTrue();
    }
  }

  @Test
  void doesNotExistWhileTheAwardIsAnOffer() {
    clock.stopAt(lifts.plusSeconds(60));

    assertThatThrownBy(() -> certificates.pdf(world.marijke, id)).isInstanceOf(NotFound.class);
    assertThat(certificates.numbers(List.of(id))).isEmpty();
  }

  @Test
  void doesNotExistForAnybodyBeforeTheWinnerIsToldThatItIsFinal() {
    clock.stopAt(lifts.plusSeconds(60));
    judging.award(id);

    for (Person reader : List.of(world.marijke, world.han, world.auditor)) {
      assertThat(certificates.isIssued(reader, id)).isFalse();
      assertThatThrownBy(() -> certificates.pdf(reader, id)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void isForWhoWritesTheEntryAndNobodyElse() {
    publish();
    jdbc.sql(
            "insert into entry_co_editor (id, entry_id, email, token_sha256, invited_by,"
                + " invited_at, person_id, joined_at) values ('c', ?, 'd@example.org', 't', ?, ?,"
                + " ?, ?)")
        .params(
            id.value(),
            world.marijke.id().value(),
            java.sql.Timestamp.from(lifts),
            world.daan.id().value(),
            java.sql.Timestamp.from(lifts))
        .update();

    assertThat(certificates.pdf(world.daan, id)).isNotEmpty();
    assertThatThrownBy(() -> certificates.pdf(world.stranger, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void goesWithAnAwardThatIsTakenBack() {
    publish();

    awards.withdrawAward(world.han, id, "The lifts were never built");

    assertThatThrownBy(() -> certificates.pdf(world.marijke, id)).isInstanceOf(NotFound.class);
    assertThat(certificates.numbers(List.of(id))).isEmpty();
  }

  private void publish() {
    clock.stopAt(lifts.plusSeconds(60));
    judging.award(id);
    results.tellPublished(id);
  }

  private String text(Person reader) throws IOException {
    byte[] pdf = certificates.pdf(reader, id);
    Files.createDirectories(Path.of("target", "copies"));
    Files.write(Path.of("target", "copies", "certificate.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
