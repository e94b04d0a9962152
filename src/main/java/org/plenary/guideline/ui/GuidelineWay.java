package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Guideline;
import org.plenary.identity.Person;

/** Draws the way of a guideline from the call for experts to its adoption, for one reader. */
public interface GuidelineWay {

  /**
   * @param readable the drafts this reader may see, the oldest first
   */
  Component of(Person reader, Guideline guideline, List<Draft> readable);
}
