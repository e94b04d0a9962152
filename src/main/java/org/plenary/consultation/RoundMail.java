package org.plenary.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.group.Body;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.springframework.stereotype.Component;

/** Puts what a round has to tell into the outbox. */
@Component
public class RoundMail {

  private final Notices notices;
  private final Guidelines guidelines;
  private final Drafts drafts;

  RoundMail(Notices notices, Guidelines guidelines, Drafts drafts) {
    this.notices = notices;
    this.guidelines = guidelines;
    this.drafts = drafts;
  }

  public void send(String template, Person to, Round round, String link, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>();
    values.put("guideline", guidelines.get(round.guideline()).title());
    values.put("draft", drafts.get(round.draft()).number());
    values.put("round", round.name());
    values.putAll(more);
    notices.queue(
        new NoticeRequest(
            "consultation/" + template,
            to.asRecipient(),
            round.id().subject(),
            link,
            round.closes(),
            values,
            null));
  }

  /** What a comment is in one line of a mail. */
  public static Map<String, Object> copy(Comment comment) {
    String said = comment.text().isBlank() ? comment.proposed() : comment.text();
    return Map.of(
        "number", comment.number() == null ? 0 : comment.number(),
        "place", comment.label(),
        "text", said.length() > 600 ? said.substring(0, 600) + "…" : said);
  }

  static List<String> names(List<Body> bodies) {
    return bodies.stream().map(Body::name).toList();
  }
}
