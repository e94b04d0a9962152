package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.Jobs;
import org.plenary.process.engine.JobRunner;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Viewer;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.PowerCut;
import org.plenary.support.ProgramTest;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imported entries are handed over, with the light going out in the middle of it. */
@ProgramTest
@LeavesNoTrace
class KeptEntriesJobTest {

  private static final String CONTACT = "E-mail of the contact person";

  @Autowired private KeptEntriesWork work;
  @Autowired private EntryImportWork imports;
  @Autowired private Editions editions;
  @Autowired private People people;
  @Autowired private Jobs jobs;
  @Autowired private JobRunner procedures;
  @Autowired private PowerCut light;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private Person staff;
  private Edition edition;

  @AfterEach
  void letTheClockRun() {
    clock.resume();
  }

  @Test
  void writesToNobodyTwiceWhereItIsCutShortAndStartedAgain() throws Exception {
    importThree();
    light.goesOutAtMail(2);

    assertThat(handOver().state()).isEqualTo(JobState.FAILED);
    assertThat(asked()).as("nothing of it stays").isEmpty();

    assertThat(handOver().state()).isEqualTo(JobState.DONE);
    assertThat(handOver().messageArguments()).as("begun once more").isEqualTo(List.of(0));
    assertThat(asked())
        .containsExactly("one@kept.example", "three@kept.example", "two@kept.example");
  }

  private void importThree() throws Exception {
    clock.stopAt(Instant.parse("2023-02-20T00:00:00Z"));
    staff =
        people.add(
            new NewPerson(
                "Han Seo-yeon", "han@kept-office.example", "Office", Locale.UK, ZoneOffset.UTC),
            Role.STAFF);
    edition = editions.publish(staff, editions.load(staff, "prize/2023").id());
    clock.stopAt(EntryWorld.IN_THE_CALL);
    procedures.runDue();
    EntrySheet sheet = new EntrySheet(edition);
    for (String one : List.of("one", "two", "three")) {
      sheet.line(one, CONTACT, one + "@kept.example");
    }
    imports.of(staff, edition.id(), "paper.xlsx", sheet.xlsx(), "").run(new SeenProgress());
  }

  private JobRun handOver() {
    var id =
        jobs.start(
            staff.id().value(),
            "entry.job.kept",
            List.of(edition.name()),
            work.of(staff, edition.id(), "You are named as its contact."));
    Viewer viewer = new Viewer(staff.id().value(), Set.of());
    return await().until(() -> jobs.get(viewer, id), job -> job.state().isOver());
  }

  private List<String> asked() {
    return jdbc.sql(
            "select recipient_email from notification_notice where template = ?"
                + " order by recipient_email")
        .param("prize/entry-offered-on")
        .query(String.class)
        .list();
  }
}
