package org.plenary.consultation;

import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.People;
import org.plenary.identity.PersonId;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may fetch the file of a comment: whoever may read the comment. */
@Component
class CommentFileAccess implements AttachmentAccess {

  private final CommentRows rows;
  private final RoundRows rounds;
  private final CommentAccess access;
  private final People people;

  CommentFileAccess(CommentRows rows, RoundRows rounds, CommentAccess access, People people) {
    this.rows = rows;
    this.rounds = rounds;
    this.access = access;
    this.people = people;
  }

  @Override
  public String kind() {
    return CommentId.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return rows.find(new CommentId(owner.id()))
        .filter(
            comment ->
                people
                    .find(new PersonId(reader.id()))
                    .filter(
                        person ->
                            access.mayRead(
                                person, comment, rounds.find(comment.round()).orElseThrow()))
                    .isPresent())
        .isPresent();
  }
}
