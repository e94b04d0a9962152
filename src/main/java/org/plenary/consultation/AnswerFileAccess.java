package org.plenary.consultation;

import org.plenary.attachment.AttachmentAccess;
import org.plenary.group.Bodies;
import org.plenary.identity.People;
import org.plenary.identity.PersonId;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may fetch the receipt of an answer: the body's own people, and the office. */
@Component
class AnswerFileAccess implements AttachmentAccess {

  private final BodyAnswerRows rows;
  private final Bodies bodies;
  private final People people;

  AnswerFileAccess(BodyAnswerRows rows, Bodies bodies, People people) {
    this.rows = rows;
    this.bodies = bodies;
    this.people = people;
  }

  @Override
  public String kind() {
    return SubmissionId.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return rows.find(new SubmissionId(owner.id()))
        .filter(
            answer ->
                reader.mayReadEverything()
                    || people
                        .find(new PersonId(reader.id()))
                        .filter(person -> bodies.mayCommentFor(person, answer.body()))
                        .isPresent())
        .isPresent();
  }
}
