package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.NewPerson;
import org.plenary.identity.Person;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Who is told that a published edition changed: those it touches, once, and nobody else. */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeMailTest {

  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private EditionFiles files;
  @Autowired private Editions editions;
  @Autowired private Entries entries;
  @Autowired private Jurors jurors;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  private Edition edition;
  private Instant now = Instant.EPOCH;
  private Person head;
  private String juror;
  private String both;
  private String withdrawn;

  @BeforeAll
  void openACallWithAJury() {
    edition =
        rehearsal.play(
            new EditionScript(
                files.read("prize/2023"), 6, 0, 0, 2, 0, EditionScript.Until.CALL_OPEN));
    head = cast.office().get(0);
    List<Entry> sent =
        entries.listByState(edition.id(), EnumSet.complementOf(EnumSet.of(EntryState.DRAFT)));
    Person leaves = cast.get(sent.get(0).owner());
    entries.withdraw(leaves, sent.get(0).id(), "");
    withdrawn = leaves.email();
    Person applicant = cast.get(sent.get(1).owner());
    both = applicant.email();
    invite(new NewPerson(applicant.name(), both, "", applicant.locale(), applicant.zone()));
    juror = "judge@jury.example";
    invite(new NewPerson("Judge", juror, "", applicant.locale(), applicant.zone()));
    JurorId declines =
        invite(
            new NewPerson("Other", "other@jury.example", "", applicant.locale(), applicant.zone()));
    jurors.decline(head, declines, "abroad");
    now = clock.instant();
  }

  /** The clock runs again after each test; the play goes on where it was. */
  @BeforeEach
  void stopTheClock() {
    clock.stopAt(now);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  @Order(1)
  void tellsEveryApplicantOnceThatTheCallIsOpenLonger() {
    move(EditionDate.CALL_CLOSES, 7);

    assertThat(mails("call-extended"))
        .containsExactlyInAnyOrderElementsOf(applicants())
        .doesNotContain(withdrawn, juror);
    assertThat(mails("edition-changed")).isEmpty();
  }

  @Test
  @Order(2)
  void tellsJurorsAloneOfTheirOwnDates() {
    move(EditionDate.FINAL_EVALUATION_CLOSES, 1);

    assertThat(mails("edition-changed")).containsExactlyInAnyOrder(juror, both);
  }

  @Test
  @Order(3)
  void tellsWhoIsTouchedTwiceOnce() {
    jdbc.sql("delete from notification_notice").update();

    move(EditionDate.EMBARGO_LIFTS, 1);

    assertThat(mails("edition-changed"))
        .hasSize(applicants().size() + 1)
        .containsAll(applicants())
        .contains(juror)
        .doesNotContain(withdrawn, "other@jury.example")
        .doesNotHaveDuplicates();
  }

  @Test
  @Order(4)
  void tellsWhatChangedBesideTheDates() {
    jdbc.sql("delete from notification_notice").update();
    Edition now = editions.get(edition.id());

    editions.change(
        head, now, now.with(now.basics().named("Seoul Prize 2023")), "The name was agreed");

    assertThat(mails("edition-changed")).hasSize(applicants().size() + 1).doesNotHaveDuplicates();
    assertThat(
            jdbc.sql("select distinct value_json from notification_notice")
                .query(String.class)
                .single())
        .contains("The name was agreed", "The theme, the name or the contact");
  }

  private void move(EditionDate date, long days) {
    Edition now = editions.get(edition.id());
    Deadline was = now.date(date);
    Map<EditionDate, Deadline> dates = new EnumMap<>(now.dates());
    dates.put(date, new Deadline(was.at().plusSeconds(days * 86_400), was.zone(), "later"));
    editions.change(head, now, now.with(dates), "The site was out of reach");
  }

  private JurorId invite(NewPerson person) {
    return jurors.invite(head, edition.id(), person, false);
  }

  private List<String> applicants() {
    return entries
        .listByState(edition.id(), EnumSet.complementOf(EnumSet.of(EntryState.WITHDRAWN)))
        .stream()
        .map(entry -> cast.get(entry.owner()).email())
        .distinct()
        .toList();
  }

  private List<String> mails(String template) {
    return jdbc.sql("select recipient_email from notification_notice where template = ?")
        .param("prize/" + template)
        .query(String.class)
        .list();
  }
}
