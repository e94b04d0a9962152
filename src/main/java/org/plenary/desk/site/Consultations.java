package org.plenary.desk.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.PublicRounds;
import org.plenary.consultation.Round;
import org.plenary.desk.site.PublicConsultations.Answered;
import org.plenary.desk.site.PublicConsultations.ExpertCall;
import org.plenary.desk.site.PublicConsultations.Open;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupRoutes;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;

/** Where anybody can take part in a guideline now, and what came of it before. */
@Service
class Consultations {

  private final PublicRounds rounds;
  private final Guidelines guidelines;
  private final Calls calls;
  private final ExpertGroups groups;
  private final Clock clock;

  Consultations(
      PublicRounds rounds, Guidelines guidelines, Calls calls, ExpertGroups groups, Clock clock) {
    this.rounds = rounds;
    this.guidelines = guidelines;
    this.calls = calls;
    this.groups = groups;
    this.clock = clock;
  }

  /** The same number of statements, however many there are. */
  PublicConsultations list() {
    List<Round> open = rounds.listOpen();
    List<Round> answered = rounds.listAnswered();
    Map<GuidelineId, String> titles =
        guidelines.titles(
            Stream.of(open, answered).flatMap(List::stream).map(Round::guideline).toList());
    return new PublicConsultations(
        open.stream().map(round -> open(round, titles)).toList(),
        experts(),
        answered.stream().map(round -> answered(round, titles)).toList());
  }

  private List<ExpertCall> experts() {
    Instant now = clock.instant();
    List<Call> open = calls.listPublished().stream().filter(call -> call.isOpenAt(now)).toList();
    Map<String, String> names =
        groups.names(open.stream().map(call -> call.group().value()).toList());
    return open.stream()
        .map(
            call ->
                new ExpertCall(
                    names.get(call.group().value()),
                    call.seats(),
                    date(call.closes()),
                    GroupRoutes.publicCall(call.group())))
        .toList();
  }

  private static Open open(Round round, Map<GuidelineId, String> titles) {
    return new Open(
        round.id().value(),
        round.name(),
        titles.get(round.guideline()),
        date(round.closes()),
        ConsultationRoutes.open(round.id()));
  }

  private static Answered answered(Round round, Map<GuidelineId, String> titles) {
    return new Answered(
        round.name(),
        titles.get(round.guideline()),
        Objects.requireNonNull(round.releasedAt()).atZone(round.closes().zone()).toLocalDate(),
        ConsultationRoutes.report(round.id()));
  }

  private static PublicDate date(Deadline closes) {
    return new PublicDate("closes", closes.at(), closes.zone().getId(), closes.wording());
  }
}
