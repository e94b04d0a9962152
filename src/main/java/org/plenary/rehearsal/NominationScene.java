package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.plenary.group.Calls;
import org.plenary.group.FocalPoints;
import org.plenary.group.Nomination;
import org.plenary.group.NominationDesk;
import org.plenary.group.NominationState;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.DeadlineWording;
import org.plenary.rehearsal.GuidelineRoad.CallPart;
import org.plenary.rehearsal.NominationMaterial.Contact;
import org.plenary.rehearsal.NominationMaterial.Nominee;
import org.plenary.rehearsal.NominationMaterial.Nominee.Fate;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** Governments are asked for experts and nominate them; the office checks each nomination. */
@Component
class NominationScene {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Calls calls;
  private final FocalPoints focalPoints;
  private final NominationWriter writer;
  private final NominationDesk desk;
  private final ChoiceScene choice;
  private final People people;
  private final RoadTime time;

  NominationScene(
      Calls calls,
      FocalPoints focalPoints,
      NominationWriter writer,
      NominationDesk desk,
      ChoiceScene choice,
      People people,
      RoadTime time) {
    this.calls = calls;
    this.focalPoints = focalPoints;
    this.writer = writer;
    this.desk = desk;
    this.choice = choice;
    this.people = people;
    this.time = time;
  }

  void play(GuidelinePlay play) {
    CallPart call = play.road().call();
    Instant opens = play.at(call.opens(), LocalTime.of(9, 0));
    Instant closes = play.at(call.closes(), LocalTime.of(23, 59));
    Person head = play.head();
    Deadline closing = DeadlineWording.worded(closes, GuidelinePlay.NAIROBI);
    calls.plan(head, play.group(), opens, closing, call.seats());
    for (Contact one : NominationMaterial.contacts()) {
      focalPoints.add(head, play.group(), one.name(), one.address(), one.country());
    }
    calls.publish(head, play.group());
    List<Nominee> nominees = NominationMaterial.nominees();
    // The last two days are left to those of whom the office asks more.
    Duration step = Duration.between(opens, closes.minus(A_DAY.multipliedBy(2)));
    for (int number = 0; number < nominees.size(); number++) {
      Nominee nominee = nominees.get(number);
      Instant at = opens.plus(step.multipliedBy(number + 1L).dividedBy(nominees.size() + 1L));
      time.when(play, at, () -> nominate(play, nominee, at));
    }
    time.on(play, call.confirmed(), () -> choice.play(play));
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

  private static Contact contactOf(Nominee nominee) {
    return NominationMaterial.contacts().stream()
        .filter(one -> one.country().equals(nominee.country()))
        .findFirst()
        .orElseThrow();
  }
}
