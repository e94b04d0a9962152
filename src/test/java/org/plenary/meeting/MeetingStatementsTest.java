package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.People;
import org.plenary.shared.Countries;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** One meeting of three people with one item, and of thirty with many: as many questions. */
@MeetingTest
class MeetingStatementsTest {

  @Autowired private MeetingWorld world;
  @Autowired private Meetings meetings;
  @Autowired private Invitations invitations;
  @Autowired private MinutesBook book;
  @Autowired private Actions actions;
  @Autowired private MeetingDecisions decisions;
  @Autowired private Elections elections;
  @Autowired private Ballots ballots;
  @Autowired private OwedVotes votes;
  @Autowired private ElectionNotices told;
  @Autowired private MeetingNotices notices;
  @Autowired private People people;
  @Autowired private Countries countries;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void aGroup() {
    world.begin();
  }

  @Test
  void readsAPageWithTheSameStatementsHoweverManyComeAndOwe() {
    MeetingId small = held(1);
    int few = statements.countDuring(() -> read(small));
    more(27);
    MeetingId large = held(25);

    assertThat(invitations.list(world.staff, large)).hasSize(30);
    assertThat(statements.countDuring(() -> read(large))).isEqualTo(few);
  }

  @Test
  void asksOnceForAllWhoAreTold() {
    MeetingId small = world.invited();
    int few = questions(() -> notices.tellInvited(small));
    more(27);
    MeetingId large = world.invited();

    assertThat(questions(() -> notices.tellInvited(large))).isEqualTo(few);
    assertThat(world.mailsTo("meeting-invited")).hasSize(33);
  }

  @Test
  void asksForVotesWithTheSameQuestionsHoweverManyAreThere() {
    MeetingId small = voting();
    int few = questions(() -> askForVotes(small));
    more(27);
    MeetingId large = voting();

    assertThat(questions(() -> askForVotes(large))).isEqualTo(few);
    assertThat(votes.list(large)).hasSize(30);
    assertThat(world.mailsTo("ballot-opened")).hasSize(33);
  }

  /** What is done when a ballot opens, and what an inbox reads of it. */
  private void askForVotes(MeetingId id) {
    VoteChanges changes = votes.settle(id);
    told.tellVoters(id, changes.asked());
    List<String> keys = changes.asked().stream().map(one -> one.id().value()).toList();
    votes.names(keys);
    votes.meetings(keys);
    votes.settle(id);
  }

  /** A meeting with a ballot that has just been opened. */
  private MeetingId voting() {
    world.before();
    MeetingId id = world.invited();
    ElectionId chair = elections.call(world.staff, id, "Chair", MeetingWorld.STARTS);
    elections.stand(world.mei, chair, world.mei.id());
    world.during();
    attendAll(id);
    ballots.open(world.staff, chair);
    return id;
  }

  private void attendAll(MeetingId id) {
    invitations
        .list(world.staff, id)
        .forEach(one -> book.attend(world.staff, id, one.person(), Attendance.ONLINE));
  }

  /** What the pages of a meeting and of its minutes read, for the office and for a member. */
  private void read(MeetingId id) {
    for (var reader : List.of(world.staff, world.adaeze)) {
      meetings.get(reader, id);
      Minutes minutes = book.get(reader, id);
      people.list(minutes.actions().stream().map(MeetingAction::owner).toList());
      people.list(invitations.list(reader, id).stream().map(Invitee::person).toList());
      book.quorum(reader, id);
      people.list(DecisionWords.people(minutes.decisions()));
      people.list(ElectionWords.people(elections.list(reader, id)));
      invitations.listUnreachable(reader, id);
    }
  }

  private int questions(Runnable action) {
    return (int)
        statements.during(action).stream()
            .filter(sql -> sql.strip().toLowerCase(Locale.ROOT).startsWith("select"))
            .count();
  }

  private MeetingId held(int size) {
    world.before();
    List<AgendaItem> agenda = new ArrayList<>();
    for (int item = 1; item <= size; item++) {
      agenda.add(new AgendaItem("Item " + item, "", 5));
    }
    MeetingId id =
        meetings.plan(world.staff, world.guideline, MeetingWorld.plan(MeetingWorld.STARTS, agenda));
    invitations.invite(world.staff, id);
    for (int post = 1; post <= size; post++) {
      elections.call(world.staff, id, "Post " + post, MeetingWorld.STARTS);
    }
    elections
        .list(world.staff, id)
        .forEach(one -> elections.stand(world.mei, one.id(), world.mei.id()));
    world.during();
    attendAll(id);
    Vote vote = Vote.byName(Majority.SIMPLE, Map.of(world.mei.id(), Choice.FOR));
    elections
        .list(world.staff, id)
        .forEach(one -> ballots.enter(world.staff, one.id(), Map.of(world.mei.id(), 1), 0));
    for (int motion = 1; motion <= size; motion++) {
      decisions.vote(world.staff, id, "Motion " + motion, null, vote);
    }
    for (int action = 1; action <= size; action++) {
      actions.add(world.staff, id, "Action " + action, world.mei.id(), LocalDate.of(2024, 1, 31));
    }
    return id;
  }

  private void more(int count) {
    for (int number = 1; number <= count; number++) {
      world.expert("Expert Number" + number, countries.names().get(number));
    }
  }
}
