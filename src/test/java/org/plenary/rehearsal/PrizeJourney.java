package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryFigures;
import org.plenary.entry.EntryState;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.JurorId;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.plenary.support.Accessibility;
import org.plenary.support.Journey;
import org.plenary.support.SmtpServer;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The funnel of 2023, played through the services on a real database, every mail through a real
 * server: 240 sent, 209 eligible, 42 finalists, 11 awards. Afterwards everybody looks at their
 * screens.
 */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrizeJourney {

  private static final String PASSWORD = "a long enough password";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired PrizeRehearsal rehearsal;
  @Autowired EditionFiles files;
  @Autowired EntryFigures figures;
  @Autowired Entries entries;
  @Autowired Assignments assignments;
  @Autowired VirtualTime time;
  @Autowired Cast cast;
  @Autowired JdbcClient jdbc;

  Edition edition;

  @BeforeAll
  void playTheEditionOf2023() {
    SmtpServer.empty();
    edition =
        rehearsal.play(
            new EditionScript(
                files.read("prize/2023"), 240, 31, 0, 3, 16, EditionScript.Until.PUBLISHED));
    cast.othersWhoMaySignIn();
    cast.giveEverybodyThePassword(PASSWORD);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void leadsFrom240EntriesTo209EligibleOnes() {
    assertThat(figures.countSubmitted(edition.id())).isEqualTo(240);
    assertThat(figures.count(edition.id(), EntryState.NOT_ELIGIBLE)).isEqualTo(31);
    assertThat(figures.count(edition.id(), EntryState.DRAFT)).isEqualTo(3);
  }

  @Test
  void gives627ScorecardsTo16JurorsAt39Or40Each() {
    Map<JurorId, Long> loads =
        assignments.list(edition.id()).stream()
            .filter(assignment -> assignment.state() == AssignmentState.SUBMITTED)
            .collect(Collectors.groupingBy(Assignment::juror, Collectors.counting()));

    assertThat(loads).hasSize(16);
    assertThat(loads.values()).allMatch(load -> load == 39 || load == 40);
    assertThat(loads.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(627);
  }

  @Test
  void fillsTheSlotsWithFinalists() {
    Map<String, Long> held =
        entries.listByState(edition.id(), Set.of(EntryState.AWARDED)).stream()
            .collect(Collectors.groupingBy(Entry::awardSlot, Collectors.counting()));
    Map<String, Long> planned =
        edition.slots().stream()
            .collect(Collectors.toMap(AwardSlot::key, slot -> (long) slot.count()));

    // A slot whose reserve holds another award by then stays free when its winner declines.
    assertThat(planned).containsAllEntriesOf(held);
    assertThat(held.values().stream().mapToLong(Long::longValue).sum()).isBetween(10L, 11L);
    assertThat(figures.count(edition.id(), EntryState.NOT_A_FINALIST)).isEqualTo(209 - 42);
  }

  @Test
  void sendsEveryMailOfEveryStageExactlyOnce() {
    Map<String, Integer> delivered = deliveredByText();

    // The owner and the second contact each get one.
    assertThat(delivered)
        .containsEntry("prize/entry-submitted", 2 * 240)
        .containsEntry("prize/entry-eligible", 2 * 209)
        .containsEntry("prize/entry-not-eligible", 2 * 31)
        .containsEntry("prize/assignment-sent", 16)
        .containsEntry("prize/juror-thanked", 16)
        .containsEntry("prize/entry-finalist", 2 * 42)
        .containsEntry("prize/entry-not-finalist", 2 * 167)
        .containsEntry("prize/award-offered", 11);
    assertThat(countOf("state <> 'DELIVERED'")).isZero();
    assertThat(SmtpServer.mails().stream().map(PrizeJourney::messageId))
        .doesNotHaveDuplicates()
        .hasSize(delivered.values().stream().mapToInt(Integer::intValue).sum());
  }

  @ParameterizedTest
  @CsvSource({
    "staff@plenary.example, inbox",
    "staff@plenary.example, overview",
    "staff@plenary.example, screening",
    "staff@plenary.example, jury",
    "staff@plenary.example, finalists",
    "staff@plenary.example, verdict",
    "staff@plenary.example, mail",
    "staff@plenary.example, editions",
    "staff@plenary.example, eligible-list",
    "auditor@plenary.example, record",
    "admin@plenary.example, people",
    "dr.amara.okello@jury.example, scorecards"
  })
  void showsEverybodyTheirScreens(String address, String path) {
    Page page = visitors.open("http://localhost:" + port);
    page.navigate("/login");
    page.locator("input[name=username]").fill(address);
    page.locator("input[name=password]").fill(PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    page.navigate("/" + path);

    assertThat(page.locator("h1")).isVisible();
    Accessibility.assertNoViolations(page);
  }

  private Map<String, Integer> deliveredByText() {
    Map<String, Integer> delivered = new HashMap<>();
    jdbc.sql(
            "select template, count(*) from notification_notice where state = 'DELIVERED'"
                + " group by template")
        .query(
            row -> {
              delivered.put(row.getString(1), row.getInt(2));
            });
    return delivered;
  }

  private int countOf(String condition) {
    return jdbc.sql("select count(*) from notification_notice where " + condition)
        .query(Integer.class)
        .single();
  }

  private static String messageId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
