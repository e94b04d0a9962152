package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.adoption.AdoptedListItem;
import org.plenary.adoption.AdoptedText;
import org.plenary.adoption.AdoptedTexts;
import org.plenary.adoption.Adoptions;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.identity.People;
import org.plenary.identity.Role;
import org.plenary.job.JobRun;
import org.plenary.job.Jobs;
import org.plenary.notification.ForeseenNotices;
import org.plenary.process.Inbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The adopted guideline of the demonstration, played alone. */
@SpringBootTest(
    properties = {
      "plenary.files=target/test-files/earlier-guideline",
      "plenary.exports=target/test-exports/earlier-guideline"
    })
@ActiveProfiles("test")
@DirtiesContext
class EarlierGuidelineTest {

  private static final Instant BEGINS = Instant.parse("2025-06-24T10:00:00Z");

  @Autowired private EarlierGuideline earlier;
  @Autowired private AdoptedTexts texts;
  @Autowired private Adoptions adoptions;
  @Autowired private ForeseenNotices foreseen;
  @Autowired private JdbcClient jdbc;
  @Autowired private Jobs jobs;
  @Autowired private Inbox inbox;
  @Autowired private People people;
  @Autowired private Cast cast;
  @Autowired private VirtualTime time;

  @AfterEach
  void letTheClockRun() {
    time.end();
  }

  @Test
  void isThereForEverybodyWithItsFileAndNobodyOwesItAnything() {
    LookedAtFirst looks = new LookedAtFirst(foreseen, jdbc, "target/test-files/earlier-guideline");
    looks.watch(adoptions, "clear");
    looks.watch(adoptions, "decide");
    time.begin(BEGINS);
    earlier.playBeside(BEGINS);
    time.goTo(BEGINS.plus(Duration.ofDays(330)));
    earlier.makeFile();

    assertThat(texts.list())
        .singleElement()
        .extracting(AdoptedListItem::adoptedOn)
        .isEqualTo(LocalDate.of(2025, 10, 2));
    AdoptedText text = texts.get(texts.list().get(0).guideline());
    assertThat(text.draft().number()).isEqualTo(2);
    assertThat(text.paragraphs())
        .extracting(Paragraph::kind)
        .contains(ParagraphKind.LIST_ITEM, ParagraphKind.TABLE, ParagraphKind.FOOTNOTE);
    assertThat(text.paragraphs())
        .extracting(Paragraph::words)
        .anyMatch(one -> one.contains("last bus"));
    assertThat(texts.html(text.guideline().id(), Locale.ENGLISH)).contains("last bus");
    assertThat(jobs.listOwn(cast.office().get(0).id().value()))
        .singleElement()
        .matches(JobRun::hasResult);
    assertThat(people.listWithRole(Role.STAFF)).allMatch(one -> inbox.list(one).isEmpty());
    looks
        .shown()
        .forEach(
            (step, mails) ->
                assertThat(looks.queued(step))
                    .as(step)
                    .hasSizeGreaterThan(1)
                    .containsExactlyInAnyOrderElementsOf(mails));
  }
}
