package org.plenary.meeting;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the record keeps of a change: of each part that is another, what it was and what it is. */
final class MeetingDifference {

  private MeetingDifference() {}

  static Map<String, Object> between(Meeting before, Meeting now) {
    Map<String, Object> facts = new LinkedHashMap<>();
    put(facts, "Title", before.title(), now.title());
    put(facts, "Starts", before.starts().at().toString(), now.starts().at().toString());
    put(facts, "Ends", before.endsAt().toString(), now.endsAt().toString());
    put(facts, "Place", before.place(), now.place());
    // A link may hold the word that lets one in.
    if (!before.link().equals(now.link())) {
      facts.put("linkChanged", true);
    }
    return facts;
  }

  private static void put(Map<String, Object> facts, String part, String before, String now) {
    if (!before.equals(now)) {
      facts.put("before" + part, before);
      facts.put("now" + part, now);
    }
  }
}
