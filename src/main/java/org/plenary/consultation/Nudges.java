package org.plenary.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.consultation.RoundRefused.Field;
import org.plenary.group.Body;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has said nothing to an open round, for the office to remind each with one click. */
@Service
@Transactional
public class Nudges {

  private static final Duration DAY = Duration.ofDays(1);

  private final RoundRows rounds;
  private final AskedPeople asked;
  private final Standings standings;
  private final RequestRows requests;
  private final NudgeRows rows;
  private final RoundMail mail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Nudges(
      RoundRows rounds,
      AskedPeople asked,
      Standings standings,
      RequestRows requests,
      NudgeRows rows,
      RoundMail mail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rounds = rounds;
    this.asked = asked;
    this.standings = standings;
    this.requests = requests;
    this.rows = rows;
    this.mail = mail;
    this.events = events;
    this.clock = clock;
  }

  /** Bodies first, each by name; nobody unless the round is open. The same few statements. */
  @Transactional(readOnly = true)
  public List<Silent> list(Person by, RoundId id) {
    NotAllowed.unlessStaff(by);
    Round round = rounds.find(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
    return silent(round, asked.list(round));
  }

  /** Sends one mail to each who answers for them, at most once a day. */
  public void remind(Person by, RoundId id, String whom) {
    NotAllowed.unlessStaff(by);
    Round round = rounds.findLocked(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
    List<Asked> people = asked.list(round);
    Silent silent =
        silent(round, people).stream()
            .filter(one -> one.whom().equals(whom))
            .findFirst()
            .orElseThrow(() -> new RoundRefused(Field.ROUND, "not-silent"));
    Instant before = silent.remindedAt();
    if (before != null && clock.instant().isBefore(before.plus(DAY))) {
      throw new RoundRefused(Field.ROUND, "reminded-today", silent.name());
    }
    if (!silent.hasReader()) {
      throw new RoundRefused(Field.ROUND, "nobody-to-remind", silent.name());
    }
    rows.insert(id, whom, clock.instant(), by.id());
    for (Asked one : people) {
      if (silent.isBody()) {
        one.speaksFor().stream()
            .filter(body -> body.id().value().equals(whom))
            .forEach(body -> send(round, one, List.of(body)));
      } else if (one.person().id().value().equals(whom)) {
        send(round, one, List.of());
      }
    }
    events.publishEvent(new SilentReminded(id, round.guideline(), whom, by.id().value()));
  }

  private void send(Round round, Asked to, List<Body> bodies) {
    String link =
        bodies.isEmpty()
            ? ConsultationRoutes.read(round.id())
            : ConsultationRoutes.desk(round.id(), bodies.get(0).id());
    mail.send("round-nudge", to.person(), round, link, Map.of("bodies", RoundMail.names(bodies)));
  }

  private List<Silent> silent(Round round, List<Asked> people) {
    if (!round.takesFormal(clock.instant())) {
      return List.of();
    }
    Map<String, Instant> reminded = rows.latest(round.id());
    Set<String> answered = requests.answered(round.id());
    List<Silent> all = new ArrayList<>();
    for (BodyStanding one : standings.list(round)) {
      if (one.isSilent()) {
        String whom = one.body().id().value();
        boolean hasReader =
            people.stream().anyMatch(person -> person.speaksFor().contains(one.body()));
        all.add(new Silent(whom, one.body().name(), true, hasReader, reminded.get(whom)));
      }
    }
    people.stream()
        .filter(Asked::isExpert)
        .map(Asked::person)
        .filter(one -> !answered.contains(one.id().value()))
        .sorted(Comparator.comparing(Person::name))
        .map(
            one ->
                new Silent(
                    one.id().value(), one.name(), false, true, reminded.get(one.id().value())))
        .forEach(all::add);
    return all;
  }
}
