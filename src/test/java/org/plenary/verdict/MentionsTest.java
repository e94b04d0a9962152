package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.NewPerson;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.jury.ReasonWanted;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class MentionsTest {

  private static final String SLOT = "partner-mention";
  private static final NewPerson INES = JuryWorld.newPerson("Ines Duarte");

  @Autowired private Mentions mentions;
  @Autowired private MentionPicks picks;
  @Autowired private Verdicts verdicts;
  @Autowired private People people;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  private List<EntryId> all;
  private LocalDate due;

  @BeforeEach
  void entriesThatWereJudged() {
    all = world.entries(6).stream().map(entry -> entry.id()).toList();
    all.forEach(entry -> world.entries.move(entry, EntryState.NOT_A_FINALIST, null, null));
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    due =
        world
            .edition()
            .date(EditionDate.FIRST_EVALUATION_CLOSES)
            .at()
            .atZone(world.edition().zone())
            .toLocalDate();
  }

  @Test
  void opensToAPartnerWhatIsSharedAndNothingElse() {
    MentionId id = ask(all.subList(0, 2));
    Person partner = partner(id);

    assertThat(picks.listOwn(partner)).extracting(Mention::id).containsExactly(id);
    assertThat(picks.listEntries(partner, id))
        .extracting(SharedEntry::id)
        .containsExactlyElementsOf(all.subList(0, 2));
    assertThatThrownBy(() -> picks.read(partner, id, all.get(2))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> picks.pick(partner, id, all.get(2), "The best"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mentions.map(partner, world.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mentions.listShared(partner, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> verdicts.listPlacements(partner, world.id()))
        .isInstanceOf(NotFound.class);

    Person stranger = JuryWorld.HAN;
    Person other = people.add(JuryWorld.newPerson("Somebody Else"), null);
    assertThatThrownBy(() -> picks.get(other, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> picks.listEntries(other, id)).isInstanceOf(NotFound.class);
    assertThat(picks.get(stranger, id).pick()).isNull();
  }

  @Test
  void hidesAnEntryAgainThatIsSharedNoMore() {
    MentionId id = ask(all.subList(0, 2));
    Person partner = partner(id);
    picks.pick(partner, id, all.get(0), "It reaches everybody.");

    assertThatThrownBy(() -> mentions.share(HAN, id, Set.of(all.get(1))))
        .hasMessageContaining("pick-stays");
    mentions.share(HAN, id, Set.of(all.get(0), all.get(3)));

    assertThat(picks.listEntries(partner, id))
        .extracting(SharedEntry::id)
        .containsExactly(all.get(0), all.get(3));
    assertThatThrownBy(() -> picks.read(partner, id, all.get(1))).isInstanceOf(NotFound.class);
    world.entries.move(all.get(3), EntryState.WITHDRAWN, null, null);
    assertThat(picks.listEntries(partner, id)).hasSize(1);
  }

  @Test
  void letsThePartnerChangeTheirMindUntilTheOfficePlacesIt() {
    MentionId id = ask(all.subList(0, 3));
    Person partner = partner(id);
    assertThatThrownBy(() -> picks.pick(partner, id, all.get(0), " "))
        .isInstanceOf(ReasonWanted.class);
    assertThatThrownBy(() -> picks.pick(HAN, id, all.get(0), "For them"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> picks.place(HAN, world.id(), SLOT)).hasMessageContaining("not-picked");

    picks.pick(partner, id, all.get(0), "It reaches everybody.");
    picks.pick(partner, id, all.get(1), "It lasts.");
    assertThatThrownBy(() -> picks.place(partner, world.id(), SLOT)).isInstanceOf(NotAllowed.class);
    picks.place(HAN, world.id(), SLOT);

    assertThat(verdicts.listPlacements(HAN, world.id()))
        .extracting(Placement::entry)
        .containsExactly(all.get(1));
    assertThat(verdicts.mapGrounds(HAN, world.id())).containsEntry(SLOT, MentionGround.PARTNER);
    assertThat(verdicts.mapReasons(HAN, world.id())).containsEntry(SLOT, "It lasts.");
    assertThatThrownBy(() -> picks.pick(partner, id, all.get(0), "After all"))
        .hasMessageContaining("settled");
    assertThat(events.stream(MentionSettled.class))
        .singleElement()
        .satisfies(settled -> assertThat(settled.isByPick()).isTrue());
  }

  @Test
  void takesALateChoiceAsLongAsTheAwardIsNotDecided() {
    MentionId id = ask(all.subList(0, 2));
    world.at(EditionDate.FINAL_EVALUATION_OPENS);

    picks.pick(partner(id), id, all.get(0), "It reaches everybody.");
    verdicts.decide(HAN, world.id(), SLOT, new SlotDecision(List.of(), List.of(), "Nobody"));

    assertThat(mentions.get(id).isSettled()).isTrue();
    assertThatThrownBy(() -> mentions.stop(HAN, id)).hasMessageContaining("settled");
  }

  @Test
  void takesAndPlacesNoChoiceOfAnEntryThatIsThePartnersOwnByNow() {
    MentionId id = ask(all.subList(0, 3));
    Person partner = partner(id);
    world.writes(partner.id(), all.get(0));

    assertThatThrownBy(() -> picks.pick(partner, id, all.get(0), "Mine."))
        .hasMessageContaining("pick-own");
    picks.pick(partner, id, all.get(1), "It lasts.");
    world.writes(partner.id(), all.get(1));
    assertThatThrownBy(() -> picks.place(HAN, world.id(), SLOT)).hasMessageContaining("pick-own");
    assertThat(mentions.get(id).isSettled()).isFalse();
  }

  @Test
  void placesNoChoiceThatWasWithdrawn() {
    MentionId id = ask(all.subList(0, 2));
    Person partner = partner(id);
    picks.pick(partner, id, all.get(0), "It reaches everybody.");
    world.entries.move(all.get(0), EntryState.WITHDRAWN, null, null);

    assertThatThrownBy(() -> picks.place(HAN, world.id(), SLOT)).hasMessageContaining("pick-gone");
    picks.pick(partner, id, all.get(1), "It lasts.");
    picks.place(HAN, world.id(), SLOT);

    assertThat(mentions.get(id).isSettled()).isTrue();
  }

  /** A partner may change their mind in that moment: what is placed is what they chose last. */
  @Test
  void readsTheChoiceOnlyInItsTurn() {
    MentionId id = ask(all.subList(0, 2));
    picks.pick(partner(id), id, all.get(0), "It reaches everybody.");

    List<String> sent = statements.during(() -> picks.place(HAN, world.id(), SLOT));

    assertThat(indexOf(sent, "for update")).isLessThan(indexOf(sent, "from jury_mention"));
  }

  private static int indexOf(List<String> sent, String words) {
    return sent.indexOf(sent.stream().filter(sql -> sql.contains(words)).findFirst().orElseThrow());
  }

  @Test
  void asksOneAtATimeAndSomebodyElseOnlyOnceTheFirstIsStopped() {
    MentionId id = ask(all.subList(0, 1));
    assertThatThrownBy(() -> ask(all.subList(0, 1))).hasMessageContaining("asked-already");

    mentions.stop(HAN, id);

    assertThatThrownBy(() -> picks.get(people.add(INES, null), id)).isInstanceOf(NotFound.class);
    assertThat(ask(all.subList(0, 1))).isNotEqualTo(id);
    assertThat(events.stream(PartnerStopped.class)).hasSize(1);
  }

  @Test
  void refusesAQuestionThatCannotBeAnswered() {
    assertThatThrownBy(() -> ask(List.of())).hasMessageContaining("nothing-shared");
    assertThatThrownBy(() -> ask(List.of(EntryId.next()))).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> mentions.invite(HAN, world.id(), SLOT, INES, all, LocalDate.of(2023, 1, 2)))
        .hasMessageContaining("day-past");
    assertThatThrownBy(() -> mentions.invite(HAN, world.id(), SLOT, INES, all, null))
        .hasMessageContaining("day-wanted");
    assertThatThrownBy(() -> mentions.invite(HAN, world.id(), "tech-gold", INES, all, due))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mentions.invite(HAN, world.id(), "index-mention", INES, all, due))
        .as("an index is nobody to ask")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mentions.invite(AUDITOR, world.id(), SLOT, INES, all, due))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void listsInAsManyStatementsForOneEntryAsForSix() {
    MentionId id = ask(all.subList(0, 1));
    Person partner = partner(id);
    int forOne = statements.countDuring(() -> picks.listEntries(partner, id));

    mentions.share(HAN, id, all);

    assertThat(statements.countDuring(() -> picks.listEntries(partner, id))).isEqualTo(forOne);
  }

  private MentionId ask(List<EntryId> shared) {
    return mentions.invite(HAN, world.id(), SLOT, INES, shared, due);
  }

  private Person partner(MentionId id) {
    return people.get(mentions.get(id).contact());
  }
}
