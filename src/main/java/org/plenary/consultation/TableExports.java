package org.plenary.consultation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.plenary.group.BodyId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments as the ISO/IEC table, to work with offline and read back in. */
@Service
@Transactional(readOnly = true)
public class TableExports {

  private final Comments comments;
  private final BodyDesk desk;
  private final Rounds rounds;
  private final Guidelines guidelines;
  private final CommentLines lines;
  private final FileMentions files;

  TableExports(
      Comments comments,
      BodyDesk desk,
      Rounds rounds,
      Guidelines guidelines,
      CommentLines lines,
      FileMentions files) {
    this.comments = comments;
    this.desk = desk;
    this.rounds = rounds;
    this.guidelines = guidelines;
    this.lines = lines;
    this.files = files;
  }

  /** What this person says in their own name; nothing they wrote for a body. */
  public byte[] own(Person by, RoundId id) {
    List<Comment> own =
        comments.listOwn(by, id).stream()
            .filter(comment -> comment.capacity() == Capacity.PERSONAL)
            .toList();
    return write(by, id, own);
  }

  /** What lies on a body's desk and what it submitted; nothing anybody says in their own name. */
  public byte[] desk(Person by, RoundId id, BodyId body) {
    List<Comment> all =
        desk.list(by, id, body).stream()
            .filter(comment -> comment.state() != CommentState.SUPERSEDED)
            .toList();
    return write(by, id, all);
  }

  private byte[] write(Person by, RoundId round, List<Comment> shown) {
    return write(
        guidelines.get(rounds.get(by, round).guideline()).title(),
        shown,
        files.of(shown, by.locale()));
  }

  /** For lists that have decided who may read these; without what the office answers. */
  public byte[] write(String title, List<Comment> shown, Function<Comment, String> handedIn) {
    return write(title, shown, handedIn, comment -> "", book -> {});
  }

  /**
   * As above.
   *
   * @param handedIn the files of each as a text
   * @param observations what the secretariat answers
   * @param more adds sheets behind this one
   */
  public byte[] write(
      String title,
      List<Comment> shown,
      Function<Comment, String> handedIn,
      Function<Comment, String> observations,
      Consumer<Workbook> more) {
    return IsoTable.write(title, shown, lines.of(shown), handedIn, observations, more);
  }
}
