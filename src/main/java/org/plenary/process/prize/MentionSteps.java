package org.plenary.process.prize;

import java.util.Date;
import org.plenary.process.engine.JustAfter;
import org.plenary.process.engine.OwnDate;
import org.plenary.process.engine.SharedDate;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.verdict.MentionId;
import org.plenary.verdict.MentionNotices;
import org.plenary.verdict.Mentions;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/prize/special-mention.bpmn}. Each may safely run twice. */
@Component
public class MentionSteps {

  private final Mentions mentions;
  private final MentionNotices notices;
  private final Editions editions;

  MentionSteps(Mentions mentions, MentionNotices notices, Editions editions) {
    this.mentions = mentions;
    this.notices = notices;
    this.editions = editions;
  }

  public String partner(String mention) {
    return mentions.get(new MentionId(mention)).contact().value();
  }

  public void invite(String mention) {
    notices.tellInvited(new MentionId(mention));
  }

  public void remind(String mention) {
    notices.remind(new MentionId(mention));
  }

  public void tellLate(String mention) {
    notices.tellLate(new MentionId(mention));
  }

  public void tellPick(String mention) {
    notices.tellPicked(new MentionId(mention));
  }

  @OwnDate
  public Date dueAt(String mention) {
    return Date.from(notices.due(new MentionId(mention)).at());
  }

  /** The last instant itself still counts. */
  @OwnDate
  public Date lateAt(String mention) {
    return JustAfter.of(notices.due(new MentionId(mention)).at());
  }

  @OwnDate
  public Date reminderAt(String mention) {
    return Date.from(notices.reminderAt(new MentionId(mention)));
  }

  @SharedDate
  public Date verdictDueAt(String mention) {
    return Date.from(
        editions
            .get(mentions.get(new MentionId(mention)).edition())
            .date(EditionDate.VERDICT_SIGNED)
            .at());
  }
}
