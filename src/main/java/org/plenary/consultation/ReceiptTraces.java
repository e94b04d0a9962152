package org.plenary.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.plenary.group.Bodies;
import org.plenary.identity.Erasure;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where somebody's name stands in the frozen receipts of bodies: as who submitted, or in the words
 * of their comments. The files are made anew without it; those with it leave the disk.
 */
@Component
class ReceiptTraces {

  private final AnswerTraceRows rows;
  private final BodyAnswerRows answers;
  private final DeskRows desk;
  private final Receipts receipts;
  private final Rounds rounds;
  private final Bodies bodies;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReceiptTraces(
      AnswerTraceRows rows,
      BodyAnswerRows answers,
      DeskRows desk,
      Receipts receipts,
      Rounds rounds,
      Bodies bodies,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.desk = desk;
    this.receipts = receipts;
    this.rounds = rounds;
    this.bodies = bodies;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** An answer and what its table said. */
  record Told(SubmissionId id, List<Map<TableColumn, String>> cells) {}

  /** The answers somebody handed in or wrote for, while they still bear the name. */
  List<Told> list(Erasure gone) {
    Person by = people.get(gone.by());
    return rows.list(gone.person()).stream()
        .map(answer -> new Told(answer.id(), receipts.cells(by, desk.listOf(answer.id()))))
        .toList();
  }

  /** Makes the files anew of those that say something else now. */
  void remake(Erasure gone, List<Told> before) {
    Person by = people.get(gone.by());
    rows.forgetName(gone);
    for (Told told : before) {
      List<Comment> comments = desk.listOf(told.id());
      boolean saysElse = !receipts.cells(by, comments).equals(told.cells());
      boolean isTheirs = rows.getSubmitter(told.id()).equals(gone.person());
      if (isTheirs || saysElse) {
        remake(by, answers.find(told.id()).orElseThrow(), comments, saysElse);
      }
    }
  }

  private void remake(Person by, BodyAnswer answer, List<Comment> comments, boolean withTable) {
    RemadeReceipt since =
        receipts.remake(
            by,
            rounds.get(answer.round()),
            bodies.list(List.of(answer.body())).get(answer.body()),
            answer,
            comments,
            withTable,
            clock.instant());
    rows.setRemade(answer.id(), since);
    events.publishEvent(
        new ReceiptNameErased(
            answer.round(), answer.id(), answer.filesNow(), since, by.id().value()));
  }
}
