package org.plenary.consultation.ui;

import java.time.Clock;
import java.util.List;
import org.plenary.consultation.CommentFiles;
import org.plenary.consultation.Comments;
import org.plenary.consultation.Positions;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.group.Body;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.springframework.stereotype.Component;

/** Lays out what a reader needs to comment the draft of a round. */
@Component
class ReadingDesks {

  private final Rounds rounds;
  private final Comments comments;
  private final CommentFiles files;
  private final Positions positions;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Dates dates;
  private final Clock clock;

  ReadingDesks(
      Rounds rounds,
      Comments comments,
      CommentFiles files,
      Positions positions,
      Guidelines guidelines,
      Drafts drafts,
      Dates dates,
      Clock clock) {
    this.rounds = rounds;
    this.comments = comments;
    this.files = files;
    this.positions = positions;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.dates = dates;
    this.clock = clock;
  }

  record Opened(ReadingDesk desk, Guideline guideline, Draft draft) {}

  Opened open(Person person, RoundId id) {
    Round round = rounds.get(person, id);
    Guideline guideline = guidelines.get(round.guideline());
    Draft draft = drafts.get(round.draft());
    List<Body> bodies = rounds.listBodies(person, id);
    ReadingDesk desk =
        new ReadingDesk(
            person,
            round,
            drafts.listParagraphs(draft.id()),
            guideline.language(),
            bodies,
            rounds.isAskedPersonally(person, id),
            comments,
            files,
            positions,
            round.showsOthers(clock.instant()),
            dates.in(person.locale(), person.zone()));
    return new Opened(desk, guideline, draft);
  }
}
