package org.plenary.meeting.ui;

import jakarta.annotation.security.RolesAllowed;
import org.plenary.identity.CurrentPerson;
import org.plenary.meeting.MeetingCalendar;
import org.plenary.meeting.MeetingId;
import org.plenary.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A meeting for the calendar of whoever may know of it. */
@RestController
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT"})
class CalendarFileController {

  private final MeetingCalendar calendar;
  private final CurrentPerson current;

  CalendarFileController(MeetingCalendar calendar, CurrentPerson current) {
    this.calendar = calendar;
    this.current = current;
  }

  @GetMapping("/meeting-files/{meeting}/meeting.ics")
  ResponseEntity<String> file(@PathVariable String meeting) {
    try {
      return ResponseEntity.ok()
          .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")
          .cacheControl(CacheControl.noStore())
          .body(calendar.of(current.get(), new MeetingId(meeting)));
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }
}
