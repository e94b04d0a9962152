package org.plenary.rehearsal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.meeting.HostCalls;
import org.plenary.meeting.HostDecisions;
import org.plenary.meeting.HostLetters;
import org.plenary.meeting.HostOfferId;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.HostTerms;
import org.plenary.meeting.HostWanted;
import org.plenary.meeting.HostingId;
import org.plenary.rehearsal.HostMaterial.Extended;
import org.plenary.rehearsal.HostMaterial.Offer;
import org.plenary.rehearsal.HostMaterial.Wanted;
import org.springframework.stereotype.Component;

/** The office looks for hosts of meetings; experts offer the places they know. */
@Component
class HostScene {

  private final HostCalls calls;
  private final HostOffers offers;
  private final HostLetters letters;
  private final HostDecisions decisions;
  private final GuidelineCast cast;
  private final RoadTime time;

  HostScene(
      HostCalls calls,
      HostOffers offers,
      HostLetters letters,
      HostDecisions decisions,
      GuidelineCast cast,
      RoadTime time) {
    this.calls = calls;
    this.offers = offers;
    this.letters = letters;
    this.decisions = decisions;
    this.cast = cast;
    this.time = time;
  }

  void play(GuidelinePlay play) {
    HostMaterial call = HostMaterial.read();
    time.on(play, call.called(), () -> open(play, call));
  }

  private void open(GuidelinePlay play, HostMaterial call) {
    List<HostWanted> wanted =
        call.wanted().stream()
            .map(one -> new HostWanted(one.name(), play.day(one.from()), play.day(one.through())))
            .toList();
    List<HostingId> opened =
        calls.open(play.head(), play.guideline().id(), wanted, play.day(call.due()), call.note());
    for (int number = 0; number < opened.size(); number++) {
      goOn(play, opened.get(number), call.wanted().get(number));
    }
  }

  private void goOn(GuidelinePlay play, HostingId id, Wanted wanted) {
    List<HostOfferId> made = new ArrayList<>();
    wanted.offers().forEach(one -> time.on(play, one.on(), () -> made.add(offer(play, id, one))));
    Extended more = wanted.extended();
    if (more != null) {
      time.on(
          play,
          more.on(),
          () -> calls.extend(play.head(), id, play.day(more.due()), more.reason()));
    }
    time.on(
        play,
        wanted.decided(),
        () -> decisions.decide(play.head(), id, made.get(wanted.chosen()), wanted.reason()));
  }

  private HostOfferId offer(GuidelinePlay play, HostingId id, Offer one) {
    Person by = cast.expert(play, one.by());
    HostOfferId offer = offers.offer(by, id, terms(play, one));
    if (one.letter()) {
      letters.add(
          by, offer, "letter.pdf", new ByteArrayInputStream(Letter.saying("From " + one.host())));
    }
    return offer;
  }

  private static HostTerms terms(GuidelinePlay play, Offer one) {
    return new HostTerms(
        one.kind(),
        one.host(),
        one.city(),
        one.country(),
        play.day(one.first()),
        play.day(one.last()),
        one.capacity(),
        one.pays(),
        one.languages(),
        one.accessibility(),
        one.visaHelp());
  }
}
