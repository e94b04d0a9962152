package org.plenary.milestone.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.plenary.milestone.CalendarFeed;
import org.plenary.milestone.CalendarLinks;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands a calendar program what its person may see. The address is the key; it opens no more. */
@RestController
@AnonymousAllowed
class CalendarController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final CalendarLinks links;
  private final CalendarFeed feed;

  CalendarController(CalendarLinks links, CalendarFeed feed) {
    this.links = links;
    this.feed = feed;
  }

  @GetMapping("/calendar/{secret}.ics")
  ResponseEntity<String> calendar(@PathVariable String secret) {
    return links
        .find(secret)
        .map(
            person ->
                ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.noStore())
                    .body(feed.of(person)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
