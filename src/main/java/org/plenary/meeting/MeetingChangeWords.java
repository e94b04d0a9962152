package org.plenary.meeting;

import java.util.ArrayList;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Component;

/** What changed of a meeting besides its beginning, for one reader. */
@Component
class MeetingChangeWords {

  private final Messages messages;
  private final Dates dates;

  MeetingChangeWords(Messages messages, Dates dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /** "It was …, and is now …", one for each part. Of a moved meeting its end is moved with it. */
  List<String> list(Meeting before, Meeting now, Person reader) {
    List<String> changes = new ArrayList<>();
    if (!before.title().equals(now.title())) {
      changes.add(say(reader, "meeting.mail.title-changed", before.title(), now.title()));
    }
    if (!before.length().equals(now.length())) {
      changes.add(
          say(reader, "meeting.mail.end-changed", endOf(before, reader), endOf(now, reader)));
    }
    if (!before.place().equals(now.place())) {
      changes.add(
          say(
              reader,
              "meeting.mail.place-" + kind(before.place(), now.place()),
              before.place(),
              now.place()));
    }
    if (!before.link().equals(now.link())) {
      changes.add(
          say(
              reader,
              "meeting.mail.link-" + kind(before.link(), now.link()),
              before.link(),
              now.link()));
    }
    return changes;
  }

  private static String kind(String before, String now) {
    if (before.isBlank()) {
      return "new";
    }
    return now.isBlank() ? "gone" : "changed";
  }

  private String endOf(Meeting meeting, Person reader) {
    return dates
        .in(reader.locale(), reader.zone())
        .deadline(new Deadline(meeting.endsAt(), meeting.starts().zone(), ""));
  }

  private String say(Person reader, String key, Object... words) {
    return messages.get(reader.locale(), key, words);
  }
}
