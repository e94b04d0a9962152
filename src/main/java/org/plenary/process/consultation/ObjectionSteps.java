package org.plenary.process.consultation;

import org.plenary.answer.ObjectionNotices;
import org.plenary.consultation.CommentId;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/objection.bpmn}, each in the transaction of what it tells. */
@Component
public class ObjectionSteps {

  private final ObjectionNotices notices;

  ObjectionSteps(ObjectionNotices notices) {
    this.notices = notices;
  }

  public void tellRecorded(String comment) {
    notices.tellRecorded(new CommentId(comment));
  }

  public void tellAnswered(String comment) {
    notices.tellAnswered(new CommentId(comment));
  }
}
