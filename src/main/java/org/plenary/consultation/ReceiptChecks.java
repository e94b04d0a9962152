package org.plenary.consultation;

import org.plenary.identity.People;
import org.plenary.identity.PersonState;
import org.springframework.stereotype.Component;

/** Compares an answer with the number on its receipt. */
@Component
class ReceiptChecks {

  private final AnswerTraceRows rows;
  private final People people;

  ReceiptChecks(AnswerTraceRows rows, People people) {
    this.rows = rows;
    this.people = people;
  }

  /** No other name passes for one that was removed: only the code of somebody who was erased. */
  ReceiptCheck check(BodyAnswer answer) {
    ReceiptProof proof = answer.proof();
    if (proof == null) {
      return ReceiptCheck.NO_NUMBER;
    }
    if (!proof.holdsFor(answer)) {
      return ReceiptCheck.BROKEN;
    }
    if (proof.covers(answer.submittedBy())) {
      return ReceiptCheck.HOLDS;
    }
    return people
        .find(rows.getSubmitter(answer.id()))
        .filter(one -> one.state() == PersonState.ERASED && proof.salt() == null)
        .filter(one -> one.name().equals(answer.submittedBy()))
        .map(one -> ReceiptCheck.NAME_REMOVED)
        .orElse(ReceiptCheck.BROKEN);
  }
}
