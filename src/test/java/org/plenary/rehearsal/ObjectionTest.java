package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryDeadlines;
import org.plenary.entry.EntryObjections;
import org.plenary.entry.EntryState;
import org.plenary.entry.ObjectionRefused;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** Objections to being kept out, as the procedure of the entry carries them. */
@PlayedEditionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObjectionTest {

  @Autowired private PlayedEditions plays;
  @Autowired private EntryObjections objections;
  @Autowired private Entries entries;
  @Autowired private EntryDeadlines deadlines;
  @Autowired private Screenings screenings;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private List<Entry> kept = List.of();

  @BeforeAll
  void keepThreeOut() {
    Edition edition = plays.of(20, 1, 0, 0, EditionScript.Until.CALL_OPEN);
    time.goTo(edition.date(EditionDate.CALL_CLOSES).at().plusSeconds(3600));
    kept =
        entries.listByState(edition.id(), Set.of(EntryState.IN_SCREENING)).stream()
            .limit(3)
            .toList();
    for (Entry entry : kept) {
      for (Person screener : cast.office().subList(0, 2)) {
        screenings.decide(
            screener, entry.id(), Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "Only a plan.");
      }
    }
  }

  @Test
  @Order(1)
  void takesAnEntryUpAgainWhenAThirdPersonAgrees() {
    Entry entry = kept.get(0);
    Person owner = owner(entry);

    objections.file(owner, entry.id(), "It runs since 2021: see page 4.");

    assertThat(mails.to("objection-filed")).hasSize(cast.office().size());
    assertThat(tasks(entry)).containsExactly("answer-objection");
    Person screener = cast.office().get(0);
    assertThatThrownBy(() -> objections.answer(screener, entry.id(), true, "You are right."))
        .isInstanceOf(ObjectionRefused.class);
    objections.answer(cast.office().get(2), entry.id(), true, "You are right.");

    assertThat(entries.get(owner, entry.id()).state()).isEqualTo(EntryState.ELIGIBLE);
    assertThat(mails.to("objection-answered")).containsExactly(owner.email());
    assertThat(workflow.position("entry", entry.id().value()).current())
        .containsExactly("evaluation-opened");
  }

  @Test
  @Order(2)
  void staysOutWithAWrittenAnswer() {
    Entry entry = kept.get(1);
    objections.file(owner(entry), entry.id(), "It is no plan.");
    assertThatThrownBy(() -> objections.file(owner(entry), entry.id(), "Once more."))
        .isInstanceOf(ObjectionRefused.class);
    assertThatThrownBy(() -> objections.file(owner(kept.get(2)), entry.id(), "Not mine."))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> objections.find(owner(kept.get(2)), entry.id()))
        .isInstanceOf(NotFound.class);

    objections.answer(cast.office().get(2), entry.id(), false, "Page 4 names 2027 as its start.");

    assertThat(entries.get(entry.id()).state()).isEqualTo(EntryState.NOT_ELIGIBLE);
    assertThat(mails.to("objection-answered")).contains(owner(entry).email());
    assertThat(workflow.isRunning("entry", entry.id().value())).isFalse();
    assertThat(objections.find(owner(entry), entry.id()).orElseThrow().isOpen()).isFalse();
  }

  @Test
  @Order(3)
  void endsWhenNobodyObjectsInTime() {
    Entry entry = kept.get(2);
    Person owner = owner(entry);
    Instant ends = deadlines.objectionEnds(entry.id()).at();
    time.goTo(ends);
    assertThat(objections.findChance(owner, entry.id())).isPresent();

    time.goTo(ends.plusSeconds(5));

    assertThat(workflow.isRunning("entry", entry.id().value())).isFalse();
    assertThat(objections.findChance(owner, entry.id())).isEmpty();
    assertThatThrownBy(() -> objections.file(owner, entry.id(), "Too late."))
        .isInstanceOfSatisfying(
            ObjectionRefused.class,
            refused -> assertThat(refused.messageKey()).endsWith("objection.late"));
  }

  private Person owner(Entry entry) {
    return cast.get(entry.owner());
  }

  private List<String> tasks(Entry entry) {
    return workflow.openTasks("entry", entry.id().value()).stream().map(OpenTask::task).toList();
  }
}
