package org.plenary.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plenary.shared.Deadline;
import org.plenary.shared.Ids;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;

/** A request for a notice, ready but for what a test wants different. */
record SomeNotice(String template, String email, Map<String, Object> values) {

  static final Viewer STAFF = new Viewer("staff-1", java.util.Set.of("STAFF"));
  static final Viewer ADMINISTRATOR = new Viewer("admin-1", java.util.Set.of("ADMINISTRATOR"));
  static final Viewer AUDITOR = new Viewer("auditor-1", java.util.Set.of("AUDITOR"));
  static final Viewer APPLICANT = new Viewer("person-1", java.util.Set.of("APPLICANT"));

  static final Deadline DUE =
      new Deadline(
          Instant.parse("2023-06-09T09:00:00Z"), ZoneId.of("Asia/Seoul"), "9 June, 18:00 KST");

  /** To an address of its own, so that tests cannot read each other's mail. */
  static SomeNotice aReminder() {
    return new SomeNotice(
        "prize/draft-reminder",
        Ids.next() + "@example.org",
        Map.of("title", "Digital walk-in hours", "edition", "Seoul Smart City Prize 2023"));
  }

  SomeNotice to(String address) {
    return new SomeNotice(template, address, values);
  }

  SomeNotice with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(values);
    more.put(name, value);
    return new SomeNotice(template, email, more);
  }

  SomeNotice without(String name) {
    Map<String, Object> fewer = new HashMap<>(values);
    fewer.remove(name);
    return new SomeNotice(template, email, fewer);
  }

  NoticeRequest request() {
    return new NoticeRequest(
        template,
        new Recipient(
            "person-1", "Jan de Vries", email, Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
        new Subject("entry", "entry-1"),
        "/entries/entry-1",
        DUE,
        values,
        "prize@seoul.example.org");
  }
}
