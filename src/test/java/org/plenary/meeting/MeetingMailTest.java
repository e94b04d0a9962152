package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.identity.Person;
import org.plenary.notification.Delivery;
import org.plenary.notification.NoticeId;
import org.plenary.support.SmtpServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What the mail server hands to those invited: an entry their calendar can answer and replace. */
@SpringBootTest
@ActiveProfiles("test")
@Import(MeetingWorld.class)
@ContextConfiguration(initializers = SmtpServer.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class MeetingMailTest {

  @Autowired private MeetingWorld world;
  @Autowired private Meetings meetings;
  @Autowired private Delivery delivery;
  @Autowired private JdbcClient jdbc;

  @Test
  void invitesMovesAndCancelsOneEntryInTheCalendarOfEach(CapturedOutput log) throws Exception {
    world.begin();
    MeetingId id = world.invited();
    Calendar invited = sent("meeting-invited", world.adaeze);

    assertThat(invited.validate().hasErrors()).isFalse();
    assertThat(value(invited, Property.METHOD)).isEqualTo("REQUEST");
    assertThat(event(invited, Property.SEQUENCE)).isEqualTo("0");
    assertThat(event(invited, Property.ORGANIZER)).isEqualTo("mailto:plenary@localhost");
    assertThat(invited.getComponents().get(0).getProperties(Property.ATTENDEE))
        .singleElement()
        .asString()
        .contains("RSVP=TRUE", "CN=Adaeze Nwosu", "mailto:" + world.adaeze.email());
    assertThat(invited.toString()).contains("BEGIN:VALARM", "TRIGGER:-P1D");

    meetings.change(
        world.staff,
        id,
        MeetingWorld.plan(MeetingWorld.STARTS.plus(Duration.ofDays(7)), MeetingWorld.AGENDA));
    Calendar moved = sent("meeting-moved", world.adaeze);
    assertThat(value(moved, Property.METHOD)).isEqualTo("REQUEST");
    assertThat(event(moved, Property.UID)).isEqualTo(event(invited, Property.UID));
    assertThat(event(moved, Property.SEQUENCE)).isEqualTo("1");
    assertThat(event(moved, Property.DTSTART)).isEqualTo("20231220T110000Z");

    MeetingPlan plan =
        MeetingWorld.plan(MeetingWorld.STARTS.plus(Duration.ofDays(7)), MeetingWorld.AGENDA);
    meetings.change(
        world.staff,
        id,
        new MeetingPlan(
            plan.title(),
            plan.starts(),
            plan.endsAt(),
            "Gigiri, Block M",
            plan.link(),
            plan.agenda()));
    Calendar elsewhere = sent("meeting-changed", world.adaeze);
    assertThat(event(elsewhere, Property.UID)).isEqualTo(event(invited, Property.UID));
    assertThat(event(elsewhere, Property.SEQUENCE)).isEqualTo("2");
    assertThat(event(elsewhere, Property.LOCATION))
        .isEqualTo("Gigiri, Block M, https://meet.example/kick-off");

    meetings.cancel(world.staff, id, "The host withdrew.");
    Calendar cancelled = sent("meeting-cancelled", world.adaeze);
    assertThat(value(cancelled, Property.METHOD)).isEqualTo("CANCEL");
    assertThat(event(cancelled, Property.UID)).isEqualTo(event(invited, Property.UID));
    assertThat(event(cancelled, Property.SEQUENCE)).isEqualTo("3");
    assertThat(event(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(cancelled.toString()).doesNotContain("VALARM");
    assertThat(log).doesNotContain("CalendarOutputter");
  }

  private static String value(Calendar calendar, String property) {
    return calendar.<Property>getProperty(property).orElseThrow().getValue();
  }

  private static String event(Calendar calendar, String property) {
    Component event = calendar.getComponents().get(0);
    return event.<Property>getProperty(property).orElseThrow().getValue();
  }

  /** Hands the notice over twice, and reads the entry of the one mail that arrived. */
  private Calendar sent(String template, Person to) throws Exception {
    SmtpServer.empty();
    NoticeId id =
        new NoticeId(
            jdbc.sql("select id from notification_notice where template = ? and recipient_id = ?")
                .params("consultation/" + template, to.id().value())
                .query(String.class)
                .single());
    delivery.attempt(id);
    delivery.attempt(id);
    List<MimeMessage> mails =
        SmtpServer.mailsTo(to.email()).stream()
            .filter(mail -> !parts(mail, "text/calendar").isEmpty())
            .toList();
    assertThat(mails).hasSize(1);
    Part part = parts(mails.get(0), "text/calendar").get(0);
    String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Calendar entry = new CalendarBuilder().build(new StringReader(text));
    assertThat(part.getContentType()).contains("method=" + value(entry, Property.METHOD));
    assertThat(parts(mails.get(0), "application/ics")).hasSize(1);
    return entry;
  }

  private static List<Part> parts(Part of, String type) {
    List<Part> found = new ArrayList<>();
    try {
      if (of.isMimeType("multipart/*")) {
        Multipart several = (Multipart) of.getContent();
        for (int at = 0; at < several.getCount(); at++) {
          found.addAll(parts(several.getBodyPart(at), type));
        }
      } else if (of.isMimeType(type)) {
        found.add(of);
      }
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }
}
