package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.Submissions;
import org.plenary.form.Answers;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.jury.EntryReading;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.verdict.MentionId;
import org.plenary.verdict.MentionPicks;
import org.plenary.verdict.Mentions;
import org.plenary.verdict.SlotDecision;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner who chooses a special mention, as the procedure asks for it. */
@PlayedEditionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartnerTest {

  private static final String SLOT = "partner-mention";
  private static final String PARTNER = "ines.duarte@partner.example";

  @Autowired private PlayedEditions plays;
  @Autowired private Entries entries;
  @Autowired private Submissions submissions;
  @Autowired private Mentions mentions;
  @Autowired private MentionPicks picks;
  @Autowired private Verdicts verdicts;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private Edition edition;
  private Person officer;
  private Person partner;
  private List<EntryId> judged;
  private MentionId mention;
  private Instant due;

  @BeforeAll
  void playIntoTheEvaluation() {
    edition = plays.of(40, 0, 0, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
    officer = cast.office().get(0);
    judged =
        entries.listByState(edition.id(), Set.of(EntryState.IN_EVALUATION)).stream()
            .map(Entry::id)
            .toList();
  }

  @Test
  @Order(1)
  void invitesThePartnerAndAsksForAChoice() {
    mention =
        mentions.invite(
            officer,
            edition.id(),
            SLOT,
            Cast.newPerson("Ines Duarte", PARTNER, "A partner", edition.zone()),
            judged.subList(0, 3),
            edition
                .date(EditionDate.FIRST_EVALUATION_CLOSES)
                .at()
                .atZone(edition.zone())
                .toLocalDate());
    partner = cast.get(mentions.get(mention).contact());
    due = mentions.get(mention).dueAt();

    assertThat(partner.is(Role.PARTNER)).isTrue();
    assertThat(mails.to("partner-invited")).containsExactly(PARTNER);
    assertThat(inbox.list(partner))
        .extracting(WorkItem::href)
        .containsExactly("/my-mentions/" + mention);
    assertThat(inbox.list(partner).get(0).title()).contains(edition.slot(SLOT).label());
  }

  @Test
  @Order(2)
  void leavesOutThePeopleBehindAnEntryAndItsFiles() {
    EntryReading reading = picks.read(partner, mention, judged.get(0));

    Answers sent = submissions.latest(judged.get(0)).answers();
    // It could leak: the applicant has answered all of these.
    for (String secret : List.of("contactName", "contactEmail", "signatory", "endorsement")) {
      assertThat(sent.has(secret)).as(secret).isTrue();
      assertThat(reading.answers().has(secret)).as(secret).isFalse();
    }
    assertThat(reading.answers().text("problem")).isEqualTo(sent.text("problem"));
    assertThat(reading.answers().toJson())
        .doesNotContain(sent.text("contactEmail"))
        .doesNotContain(sent.text("contactName"))
        .doesNotContain("@");
    assertThatThrownBy(() -> entries.get(partner, judged.get(0))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> picks.read(partner, mention, judged.get(5)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Order(3)
  void remindsOnceThreeDaysBeforeTheDay() {
    time.goTo(due.minus(Duration.ofDays(3)).minusSeconds(3600));
    assertThat(mails.to("partner-reminder")).isEmpty();

    time.goTo(due.minus(Duration.ofDays(3)).plusSeconds(5));

    assertThat(mails.to("partner-reminder")).containsExactly(PARTNER);
  }

  @Test
  @Order(4)
  void tellsTheOfficeOnceWhenTheLastDayIsOver() {
    time.goTo(due);
    assertThat(mails.to("partner-late")).isEmpty();

    time.goTo(due.plus(Duration.ofDays(2)));

    assertThat(mails.to("partner-late"))
        .containsExactlyInAnyOrderElementsOf(cast.office().stream().map(Person::email).toList());
    assertThat(mails.values("partner-late")).allMatch(values -> values.contains("Ines Duarte"));
    assertThat(tasks()).containsExactly("pick-entry");
  }

  @Test
  @Order(5)
  void givesTheChoiceToTheOfficeAndLetsItChange() {
    picks.pick(partner, mention, judged.get(0), "It reaches everybody.");
    picks.pick(partner, mention, judged.get(1), "It lasts.");

    assertThat(tasks()).containsExactly("place-pick");
    assertThat(inbox.list(partner)).isEmpty();
    assertThat(inbox.list(officer))
        .extracting(WorkItem::href)
        .contains("/verdict?pick=" + mention + "&edition=" + edition.code());
    assertThat(mails.links("partner-picked"))
        .containsOnly("/verdict?pick=" + mention + "&edition=" + edition.code());
    assertThat(mails.to("partner-picked")).contains(officer.email()).doesNotContain(PARTNER);
  }

  @Test
  @Order(6)
  void endsWithTheAwardDecidedAndAsksNobodyWhereAnIndexChooses() {
    // The finalists do not stand yet: no award can be given, but it can be given to nobody.
    verdicts.decide(officer, edition.id(), SLOT, new SlotDecision(List.of(), List.of(), "None"));
    assertThat(tasks()).isEmpty();
    assertThat(workflow.isRunning("special-mention", mention.value())).isFalse();

    assertThat(inbox.list(partner)).isEmpty();
    LocalDate through =
        edition.date(EditionDate.VERDICT_SIGNED).at().atZone(edition.zone()).toLocalDate();
    assertThatThrownBy(
            () ->
                mentions.invite(
                    officer,
                    edition.id(),
                    "index-mention",
                    Cast.newPerson("Ines Duarte", PARTNER, "A partner", edition.zone()),
                    judged.subList(0, 1),
                    through))
        .isInstanceOf(NotFound.class);
  }

  private List<String> tasks() {
    return workflow.openTasks("special-mention", mention.value()).stream()
        .map(OpenTask::task)
        .toList();
  }
}
