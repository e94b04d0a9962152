package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.identity.Person;

/** What another module adds to comments on the page of whoever made them. */
@FunctionalInterface
public interface OwnCommentPart {

  /**
   * By comment, nothing for those it has no word on; the same statements however many there are.
   *
   * @param done what the page does once the reader has changed something
   */
  Map<CommentId, Component> map(Person reader, List<Comment> own, Runnable done);
}
