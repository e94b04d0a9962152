package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.form.FormField;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class CategoryMovesTest {

  private static final String WHY = "It is about people who are not online.";

  @Autowired private CategoryMoves moves;
  @Autowired private CategoryChanges changes;
  @Autowired private CategoryNotices notices;
  @Autowired private Screenings screenings;
  @Autowired private Entries entries;
  @Autowired private OwnEntries owned;
  @Autowired private Corrections corrections;
  @Autowired private Submissions submissions;
  @Autowired private EntryWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private Edition edition;
  private EntryId id;

  @BeforeEach
  void anEntryInTheWrongCategoryAfterTheClose() {
    edition = world.begin(people);
    id = world.inScreening(world.marijke, edition, "Walk-in hours").id();
    clock.stopAt(world.closes(edition).plusSeconds(3600));
  }

  @Test
  void asksTheApplicantAndMovesNothingMeanwhile() {
    CategoryMove move = propose(world.han);
    notices.tellProposed(id);

    assertThat(entries.get(id).category()).isEqualTo("tech");
    assertThat(move.due().at()).isAfter(clock.instant());
    assertThat(owned.get(world.marijke, id).move()).isEqualTo(move);
    assertThat(mails("category-proposed")).containsExactly(world.marijke.email());
    assertThatThrownBy(() -> screenings.decide(world.han, id, Verdict.ELIGIBLE, null, ""))
        .hasMessageContaining("category-asked");
  }

  @Test
  void saysWhatWouldChange() {
    CategoryChange change = changes.previewOfSent(world.marijke, id, "human");

    assertThat(change.asked())
        .extracting(FormField::key)
        .containsExactly("targetGroups", "targetGroupNeeds");
    assertThat(change.putAside()).isEmpty();
  }

  @Test
  void movesWithTheApplicantsWordAndAsksOnlyWhatIsNew() {
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");
    propose(world.park);

    moves.accept(world.marijke, id);
    screenings.beginScreening(id);
    moves.askMissing(id);

    Entry moved = entries.get(id);
    assertThat(moved.category()).isEqualTo("human");
    assertThat(moved.state()).isEqualTo(EntryState.CORRECTION_ASKED);
    assertThat(moved.receipt()).isEqualTo("SSCP23-0001");
    assertThat(submissions.latest(id).category()).isEqualTo("human");
    assertThat(submissions.latest(id).answers().text("title")).isEqualTo("Walk-in hours");
    assertThat(submissions.latest(id).answers().files("endorsement")).hasSize(1);
    assertThat(submissions.latest(id).holds()).isTrue();
    assertThat(corrections.findOpen(id).orElseThrow().fields())
        .containsExactly("targetGroups", "targetGroupNeeds");
    assertThat(screenings.screeningOutcome(id)).as("decisions so far are void").isEqualTo("open");
    assertThat(events.stream(EntryCategoryChanged.class))
        .singleElement()
        .satisfies(event -> assertThat(event.was() + ">" + event.now()).isEqualTo("tech>human"));
  }

  @Test
  void takesTheAnswersThatWereNewAsACorrection() {
    propose(world.han);
    moves.accept(world.marijke, id);
    screenings.beginScreening(id);
    moves.askMissing(id);

    world.write(world.marijke, id, "targetGroups", List.of("OLDER_PEOPLE"));
    world.write(world.marijke, id, "targetGroupNeeds", "word ".repeat(60).strip());
    entries.sendCorrection(world.marijke, id);

    assertThat(submissions.latest(id).version()).isEqualTo(3);
    assertThat(submissions.latest(id).category()).isEqualTo("human");
    assertThat(submissions.latest(id).answers().text("targetGroupNeeds")).startsWith("word");
  }

  @Test
  void leavesItWhereItIsWhenTheApplicantDeclines() {
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");
    propose(world.park);

    moves.decline(world.marijke, id);
    notices.tellAnswered(id);

    assertThat(entries.get(id).category()).isEqualTo("tech");
    assertThat(mails("category-answered")).containsExactly(world.park.email());
    assertThat(mails("category-moved")).isEmpty();
    screenings.decide(world.park, id, Verdict.ELIGIBLE, null, "");
    assertThat(entries.get(id).state()).isEqualTo(EntryState.ELIGIBLE);
  }

  @Test
  void takesSilenceForNo() {
    CategoryMove move = propose(world.han);
    clock.stopAt(move.due().at());
    assertThat(owned.get(world.marijke, id).move()).as("the last instant counts").isNotNull();
    clock.stopAt(move.due().at().plusSeconds(1));

    assertThatThrownBy(() -> moves.accept(world.marijke, id)).hasMessageContaining("late");
    moves.lapse(id);

    assertThat(entries.get(id).category()).isEqualTo("tech");
    assertThat(moves.list(world.marijke, id))
        .singleElement()
        .satisfies(asked -> assertThat(asked.outcome()).isEqualTo(CategoryMove.Outcome.LAPSED));
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");
  }

  @Test
  void isProposedByStaffOnly() {
    assertThatThrownBy(() -> propose(world.marijke)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> propose(world.auditor)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> propose(world.stranger)).isInstanceOf(NotFound.class);
  }

  @Test
  void isAnsweredByTheOwnerOnly() {
    propose(world.han);

    assertThatThrownBy(() -> moves.accept(world.han, id)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> moves.decline(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> moves.list(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> changes.previewOfSent(world.stranger, id, "human"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isNotAskedTwiceAtOnceAndNotAnsweredTwice() {
    propose(world.han);
    assertThatThrownBy(() -> propose(world.park)).hasMessageContaining("category-asked");

    moves.accept(world.marijke, id);
    assertThatThrownBy(() -> moves.accept(world.marijke, id)).hasMessageContaining("answered");
  }

  @Test
  void refusesWhatTheApplicantMayNotEnterAndWhatIsNoMove() {
    assertThatThrownBy(() -> moves.propose(world.han, id, 1, "leadership", WHY))
        .isInstanceOf(WrongApplicantType.class);
    assertThatThrownBy(() -> moves.propose(world.han, id, 1, "tech", WHY))
        .hasMessageContaining("same");
    assertThatThrownBy(() -> moves.propose(world.han, id, 1, "human", " "))
        .hasMessageContaining("reason-wanted");
    assertThatThrownBy(() -> moves.propose(world.han, id, 1, "dance", WHY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isNotProposedOnceScreenersHaveDecidedAndJurorsScore() {
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");
    screenings.decide(world.park, id, Verdict.ELIGIBLE, null, "");
    assertThatThrownBy(() -> propose(world.lee)).isInstanceOf(ScreeningRefused.class);

    jdbc.sql("update entry_entry set state = 'IN_EVALUATION'").update();
    assertThatThrownBy(() -> propose(world.lee)).isInstanceOf(NotAtThisStep.class);
  }

  @Test
  void isDroppedWhenTheEntryIsWithdrawn() {
    propose(world.han);

    entries.withdraw(world.marijke, id, "");

    assertThat(moves.list(world.marijke, id).get(0).outcome())
        .isEqualTo(CategoryMove.Outcome.OVERTAKEN);
    assertThatThrownBy(() -> moves.accept(world.marijke, id)).isInstanceOf(CategoryRefused.class);
  }

  private CategoryMove propose(Person by) {
    return moves.propose(by, id, 1, "human", WHY);
  }

  private List<String> mails(String template) {
    return jdbc.sql("select recipient_email from notification_notice where template = ?")
        .param("prize/" + template)
        .query(String.class)
        .list();
  }
}
