package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.Calls;
import org.plenary.group.FocalPoints;
import org.plenary.group.Leaning;
import org.plenary.group.Nomination;
import org.plenary.group.NominationDesk;
import org.plenary.group.NominationState;
import org.plenary.group.Selections;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.rehearsal.GuidelineMaterial.Contact;
import org.plenary.rehearsal.GuidelineMaterial.Nominee;
import org.plenary.rehearsal.GuidelineMaterial.Nominee.Fate;
import org.plenary.rehearsal.GuidelineRoad.CallPart;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/**
 * Governments are asked for experts and nominate them; the office checks, chooses and confirms the
 * group.
 */
@Component
class NominationScene {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Calls calls;
  private final FocalPoints focalPoints;
  private final NominationWriter writer;
  private final NominationDesk desk;
  private final Selections selections;
  private final People people;
  private final RoadTime time;

  NominationScene(
      Calls calls,
      FocalPoints focalPoints,
      NominationWriter writer,
      NominationDesk desk,
      Selections selections,
      People people,
      RoadTime time) {
    this.calls = calls;
    this.focalPoints = focalPoints;
    this.writer = writer;
    this.desk = desk;
    this.selections = selections;
    this.people = people;
    this.time = time;
  }

  void play(GuidelinePlay play) {
    CallPart call = play.road().call();
    Instant opens = play.at(call.opens(), LocalTime.of(9, 0));
    Instant closes = play.at(call.closes(), LocalTime.of(23, 59));
    Person head = play.head();
    Deadline closing = new Deadline(closes, GuidelinePlay.NAIROBI, call.closing());
    calls.plan(head, play.group(), opens, closing, call.seats());
    for (Contact one : GuidelineMaterial.contacts()) {
      focalPoints.add(head, play.group(), one.name(), one.address(), one.country());
    }
    calls.publish(head, play.group());
    List<Nominee> nominees = GuidelineMaterial.nominees();
    // The last two days are left to those of whom the office asks more.
    Duration step = Duration.between(opens, closes.minus(A_DAY.multipliedBy(2)));
    for (int number = 0; number < nominees.size(); number++) {
      Nominee nominee = nominees.get(number);
      Instant at = opens.plus(step.multipliedBy(number + 1L).dividedBy(nominees.size() + 1L));
      time.when(play, at, () -> nominate(play, nominee, at));
    }
    time.on(play, call.confirmed(), () -> choose(play));
  }

  private void nominate(GuidelinePlay play, Nominee nominee, Instant at) {
    Person by = people.findByEmail(contactOf(nominee).address()).orElseThrow();
    Nomination sent = writer.nominate(by, play.group(), nominee, contactOf(nominee)).orElse(null);
    if (sent == null || sent.state() != NominationState.COMPLETE) {
      return; // One has no place left, another is never completed.
    }
    Instant nextDay = at.plus(A_DAY);
    if (nominee.fate() == Fate.SENT_BACK) {
      time.when(
          play,
          nextDay,
          () -> desk.sendBack(play.head(), sent.id(), "The letter bears no signature."));
      time.when(play, nextDay.plus(A_DAY), () -> writer.sendAgain(by, sent.id()));
      nextDay = nextDay.plus(A_DAY).plus(A_DAY);
    }
    time.when(play, nextDay, () -> desk.accept(play.office().get(1), sent.id()));
  }

  private void choose(GuidelinePlay play) {
    List<Nomination> all = desk.list(play.head(), play.group());
    lean(play, all, Fate.MEMBER, Leaning.MEMBER);
    lean(play, all, Fate.SENT_BACK, Leaning.MEMBER);
    lean(play, all, Fate.RESERVE, Leaning.RESERVE);
    Set<org.plenary.group.NominationId> seen =
        desk.list(play.head(), play.group()).stream()
            .filter(one -> one.leaning() == Leaning.MEMBER)
            .map(Nomination::id)
            .collect(Collectors.toSet());
    selections.confirm(play.head(), play.group(), seen);
  }

  private void lean(GuidelinePlay play, List<Nomination> all, Fate fate, Leaning leaning) {
    Set<String> names =
        GuidelineMaterial.nominees().stream()
            .filter(nominee -> nominee.fate() == fate)
            .map(Nominee::name)
            .collect(Collectors.toSet());
    all.stream()
        .filter(one -> names.contains(one.name()))
        .forEach(one -> selections.lean(play.head(), one.id(), leaning));
  }

  private static Contact contactOf(Nominee nominee) {
    return GuidelineMaterial.contacts().stream()
        .filter(one -> one.country().equals(nominee.country()))
        .findFirst()
        .orElseThrow();
  }
}
