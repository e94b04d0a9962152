package org.plenary.guideline;

import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;

/** What was said about paragraphs before they changed. Whoever builds on guidelines knows it. */
public interface ChangeReasons {

  /**
   * As far as this person may read it, by the paragraphs of either draft. A constant number of
   * statements.
   */
  Map<ParagraphId, List<Reason>> find(Person by, Trace trace);

  /**
   * Who stands where on words of these paragraphs, in the notation of published texts; again as far
   * as this person may read it, by the paragraphs of either draft.
   */
  Map<ParagraphId, List<String>> findPositions(Person by, Trace trace);

  /** One of them, in the person's language, with the way to it. */
  record Reason(String label, String href) {}
}
