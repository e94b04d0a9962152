package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.entry.CategoryMove;
import org.plenary.entry.CategoryMoves;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;

/** A move to another category as the procedures carry it: asked, reminded, answered or not. */
@PlayedEditionTest
class CategoryMoveTest {

  @Autowired private PlayedEditions plays;
  @Autowired private CategoryMoves moves;
  @Autowired private Entries entries;
  @Autowired private Screenings screenings;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private List<Entry> sent = List.of();
  private Person screener;
  private Person other;

  @BeforeAll
  void playToTheMiddleOfTheCall() {
    Edition edition = plays.of(20, 1, 0, 0, EditionScript.Until.CALL_OPEN);
    time.goTo(edition.date(EditionDate.CALL_CLOSES).at().plusSeconds(3600));
    sent =
        entries.listByState(edition.id(), Set.of(EntryState.IN_SCREENING)).stream()
            .filter(entry -> entry.category().equals("human"))
            .filter(entry -> entry.applicantType() != ApplicantType.INDIVIDUAL)
            .toList();
    screener = cast.office().get(0);
    other = cast.office().get(1);
  }

  @Test
  void asksInTheInboxAndByMailAndScreensAnewWhatMoved() {
    Entry entry = sent.get(0);
    Person owner = cast.get(entry.owner());
    screenings.decide(screener, entry.id(), Verdict.ELIGIBLE, null, "");

    propose(entry);
    assertThat(inbox.list(owner))
        .extracting(WorkItem::href)
        .contains("/my-entries/" + entry.id() + "/category");
    assertThat(mails.to("category-proposed", entry.id())).containsExactly(owner.email());

    moves.accept(owner, entry.id());
    assertThat(entries.get(entry.id()).state()).isEqualTo(EntryState.IN_SCREENING);
    assertThat(entries.get(entry.id()).category()).isEqualTo("tech");
    assertThat(tasks(entry)).containsExactly("screen-entry", "screen-entry");
    assertThat(workflow.isRunning("category-move", entry.id().value())).isFalse();
    assertThat(mails.to("category-answered", entry.id())).containsExactly(screener.email());
    assertThat(mails.to("category-moved", entry.id())).containsExactly(owner.email());
  }

  @Test
  void movesWhatTwoDisagreedAbout() {
    Entry entry = sent.get(1);
    screenings.decide(screener, entry.id(), Verdict.ELIGIBLE, null, "");
    screenings.decide(other, entry.id(), Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "");
    assertThat(tasks(entry)).containsExactly("settle-screening");

    propose(entry);
    moves.accept(cast.get(entry.owner()), entry.id());

    assertThat(tasks(entry)).containsExactly("screen-entry", "screen-entry");
  }

  @Test
  void remindsADayBeforeAndTakesSilenceForNo() {
    Entry entry = sent.get(2);
    CategoryMove move = propose(entry);

    time.goTo(move.due().at().minus(Duration.ofHours(23)));
    assertThat(mails.to("category-reminder", entry.id())).hasSize(1);
    time.goTo(move.due().at());
    assertThat(moves.findOpen(entry.id())).isPresent();
    time.goTo(move.due().at().plusSeconds(5));

    assertThat(moves.findOpen(entry.id())).isEmpty();
    assertThat(entries.get(entry.id()).category()).isEqualTo("human");
    assertThat(mails.to("category-answered", entry.id())).containsExactly(screener.email());
    assertThat(workflow.isRunning("category-move", entry.id().value())).isFalse();
  }

  @Test
  void dropsTheQuestionWhenTheEntryIsWithdrawn() {
    Entry entry = sent.get(3);
    propose(entry);

    entries.withdraw(cast.get(entry.owner()), entry.id(), "");

    assertThat(workflow.isRunning("category-move", entry.id().value())).isFalse();
    assertThat(mails.to("category-answered", entry.id())).isEmpty();
  }

  private CategoryMove propose(Entry entry) {
    return moves.propose(screener, entry.id(), entry.version(), "tech", "It is about the device.");
  }

  private List<String> tasks(Entry entry) {
    return workflow.openTasks("entry", entry.id().value()).stream().map(OpenTask::task).toList();
  }
}
