package org.plenary.milestone;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.shared.Subject;

/** Meetings that a test says are set, each in a room. */
class MeetingsOfTests implements SetMeetings {

  private final Map<Subject, List<One>> set = new HashMap<>();

  void put(Subject subject, String... titles) {
    set.put(subject, Arrays.stream(titles).map(title -> new One(title, true)).toList());
  }

  @Override
  public Map<Subject, List<One>> list(Collection<Subject> of) {
    Map<Subject, List<One>> found = new HashMap<>(set);
    found.keySet().retainAll(of);
    return found;
  }
}
