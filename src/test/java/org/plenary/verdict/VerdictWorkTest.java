package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.HAN;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.job.JobWork;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.EditionDate;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** Signing goes on in the background: what is signed, and when, are those of the click. */
@JuryTest
class VerdictWorkTest {

  private static final Instant CLICKED = Instant.parse("2023-08-23T06:00:00Z");

  @Autowired private Verdicts verdicts;
  @Autowired private FinalEvaluations meetings;
  @Autowired private Finalists finalists;
  @Autowired private Jurors jurors;
  @Autowired private JuryWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private ApplicationEvents events;

  private VerdictWork work;
  private List<JurorId> seats;
  private List<EntryId> tech;

  @BeforeEach
  void oneAwardIsGivenAndNoOther() {
    work = new VerdictWork(verdicts);
    world.entries(20);
    seats = world.readyJurors(4);
    jurors.nameChair(HAN, seats.get(0), true);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    world.scoreAll(20);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    tech =
        world.entries.listFinalists(world.id()).stream()
            .filter(entry -> entry.category().equals("tech"))
            .map(found -> found.id())
            .toList();
    for (AwardSlot slot : world.edition().slots()) {
      decide(slot.key(), List.of());
    }
    decide("tech-gold", List.of(tech.get(0)));
    clock.stopAt(CLICKED);
  }

  @Test
  void signsAsOfTheInstantOfTheClick() throws Exception {
    assertThatThrownBy(() -> work.of(HAN, world.id(), "")).isInstanceOf(MeetingInquorate.class);
    meet();
    SeenProgress seen = new SeenProgress();
    JobWork clicked = work.of(HAN, world.id(), "Agreed.");
    assertThat(verdicts.find(HAN, world.id())).isEmpty();
    clock.stopAt(CLICKED.plusSeconds(40));

    clicked.run(seen);

    Verdict signed = verdicts.find(HAN, world.id()).orElseThrow();
    assertThat(signed.signedAt()).isEqualTo(CLICKED);
    assertThat(signed.sha256()).isEqualTo(VerdictText.sha256(signed.content()));
    assertThat(seen.total).isEqualTo(1);
    assertThat(events.stream(VerdictSigned.class))
        .singleElement()
        .satisfies(told -> assertThat(told.winners()).isEqualTo(1));
    assertThatThrownBy(() -> work.of(HAN, world.id(), "")).isInstanceOf(VerdictFrozen.class);
  }

  @Test
  void signsNothingThatWasChangedSinceTheClick() {
    meet();
    JobWork clicked = work.of(HAN, world.id(), "Agreed.");
    decide("tech-gold", List.of(tech.get(1)));

    assertThatThrownBy(() -> clicked.run(new SeenProgress())).isInstanceOf(VerdictOutdated.class);
    assertThat(verdicts.find(HAN, world.id())).isEmpty();
    assertThat(world.entries.state(tech.get(0))).isEqualTo(EntryState.FINALIST);
  }

  private void decide(String slot, List<EntryId> winners) {
    verdicts.decide(
        HAN, world.id(), slot, new SlotDecision(winners, List.of(), "Nobody else this year"));
  }

  private void meet() {
    meetings.record(
        HAN,
        world.id(),
        new Meeting(CLICKED, "The panel met.", Set.copyOf(seats), List.of(), List.of()));
  }
}
