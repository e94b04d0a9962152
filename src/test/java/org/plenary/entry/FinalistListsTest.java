package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.award.Certificates;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class FinalistListsTest {

  @Autowired private FinalistLists lists;
  @Autowired private Certificates certificates;
  @Autowired private EntryFigures figures;
  @Autowired private Judging judging;
  @Autowired private Entries entries;
  @Autowired private EntryNotices notices;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;
  private Edition edition;
  private EntryId id;

  @BeforeEach
  void anEntryBeforeTheJury() {
    edition = world.begin(people);
    id = judged("Lifts that report themselves");
  }

  @Test
  void isNobodysBusinessUntilStaffPublishIt() {
    judging.nameFinalist(id);
    notices.tellFinalist(id);

    assertThat(lists.list(edition.id())).isEmpty();
    assertThat(lists.findPublishedAt(edition.id())).isEmpty();
    assertThat(certificates.isIssuedToFinalist(world.marijke, id)).isFalse();
    assertThatThrownBy(() -> certificates.finalistPdf(world.han, id)).isInstanceOf(NotFound.class);

    lists.publish(world.han, edition.id());
    lists.publish(world.park, edition.id());

    assertThat(lists.list(edition.id()))
        .extracting(PublicFinalist::title)
        .containsExactly("Lifts that report themselves");
    assertThat(events.stream(FinalistListPublished.class)).hasSize(1);
    assertThat(certificates.finalistPdf(world.marijke, id)).isNotEmpty();
    assertThatThrownBy(() -> certificates.finalistPdf(world.stranger, id))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void waitsUntilEverybodyWhoWasJudgedHasTheirMail() {
    EntryId other = judged("Another");
    judging.nameFinalist(id);
    judging.nameNotFinalist(other);
    notices.tellFinalist(id);

    assertThatThrownBy(() -> lists.publish(world.han, edition.id()))
        .isInstanceOf(FinalistLists.NotYet.class);

    notices.tellNotFinalist(other);
    lists.publish(world.han, edition.id());
    assertThat(lists.list(edition.id())).hasSize(1);
  }

  @Test
  void isPublishedByStaffAndNotBeforeThereAreFinalists() {
    assertThatThrownBy(() -> lists.publish(world.han, edition.id()))
        .isInstanceOf(FinalistLists.NotYet.class);
    assertThatThrownBy(() -> lists.publish(world.auditor, edition.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> lists.publish(world.marijke, edition.id()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void givesNothingOfTheVerdictAway() {
    EntryId other = judged("A second one");
    for (EntryId one : List.of(id, other)) {
      judging.nameFinalist(one);
      notices.tellFinalist(one);
    }
    lists.publish(world.han, edition.id());
    List<PublicFinalist> before = lists.list(edition.id());

    judging.offerAward(id, "tech-gold");
    judging.nameReserve(other, 1);

    assertThat(lists.list(edition.id())).isEqualTo(before);
    assertThat(before).extracting(PublicFinalist::title).first().isEqualTo("A second one");
  }

  @Test
  void leavesOutWhoWasGivenASpecialMention() {
    EntryId other = judged("Chosen by the partner");
    judging.nameFinalist(id);
    judging.nameNotFinalist(other);
    notices.tellFinalist(id);
    notices.tellNotFinalist(other);
    lists.publish(world.han, edition.id());

    judging.offerMention(other, "index-mention");
    notices.tellWinner(other);

    assertThat(entries.get(other).mentioned()).isTrue();
    assertThat(lists.list(edition.id()))
        .extracting(PublicFinalist::title)
        .containsExactly("Lifts that report themselves");
    assertThat(figures.countFinalists(edition.id())).isEqualTo(1);
    assertThat(entries.listFinalists(edition.id())).extracting(Entry::id).containsExactly(id);
    assertThat(certificates.isIssuedToFinalist(world.marijke, other)).isFalse();
    assertThatThrownBy(() -> judging.offerMention(id, "index-mention"))
        .isInstanceOf(NotAtThisStep.class);
  }

  @Test
  void leavesOutWhoWithdrew() {
    judging.nameFinalist(id);
    notices.tellFinalist(id);
    lists.publish(world.han, edition.id());

    entries.withdraw(world.marijke, id, "");

    assertThat(lists.list(edition.id())).isEmpty();
    assertThat(certificates.isIssuedToFinalist(world.marijke, id)).isFalse();
  }

  @Test
  void sendsTheSameStatementsForOneAndForThree() {
    judging.nameFinalist(id);
    notices.tellFinalist(id);
    lists.publish(world.han, edition.id());
    int forOne = statements.countDuring(() -> lists.list(edition.id()));
    for (String title : List.of("B", "C")) {
      EntryId other = judged(title);
      judging.nameFinalist(other);
      notices.tellFinalist(other);
    }

    assertThat(statements.countDuring(() -> lists.list(edition.id()))).isEqualTo(forOne);
    assertThat(lists.list(edition.id())).hasSize(3);
  }

  private EntryId judged(String title) {
    EntryId entry = world.eligible(world.marijke, edition, title).id();
    notices.tellEligible(entry);
    judging.beginEvaluation(entry);
    return entry;
  }
}
