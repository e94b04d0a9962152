package org.plenary.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * The calendar entry of a mail: from the office, to its one reader. Mail programs that show
 * invitations find it beside the text, the others as a file.
 */
final class MailCalendar {

  private static final Status CANCELLED = ImmutableStatus.VEVENT_CANCELLED;

  private MailCalendar() {}

  static void add(MimeMessageHelper helper, String entry, Recipient to, String office)
      throws MessagingException {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(entry));
      String method = ask(calendar, to, office).getValue();
      StringWriter out = new StringWriter();
      new CalendarOutputter().output(calendar, out);
      byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
      MimeBodyPart shown = new MimeBodyPart();
      shown.setDataHandler(
          new DataHandler(
              new ByteArrayDataSource(bytes, "text/calendar; charset=UTF-8; method=" + method)));
      alternatives(helper).addBodyPart(shown);
      helper.addAttachment("invite.ics", new ByteArrayDataSource(bytes, "application/ics"));
    } catch (IOException | ParserException unreadable) {
      throw new MessagingException("The calendar entry cannot be read", unreadable);
    }
  }

  /** Only now is it known who asks whom, without which no calendar may ask for anything. */
  private static Method ask(Calendar calendar, Recipient to, String office)
      throws MessagingException {
    boolean isOff = false;
    for (CalendarComponent event : calendar.<CalendarComponent>getComponents()) {
      event.add(new Organizer(mailto(office)));
      event.add(attendee(to));
      isOff |= event.getProperty(Property.STATUS).filter(CANCELLED::equals).isPresent();
    }
    Method method = isOff ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    calendar.replace(method);
    return method;
  }

  private static Attendee attendee(Recipient to) throws MessagingException {
    Attendee attendee = new Attendee(mailto(to.email()));
    attendee.add(new Cn(PlainValues.clean(to.name())));
    attendee.add(Role.REQ_PARTICIPANT);
    attendee.add(PartStat.NEEDS_ACTION);
    attendee.add(Rsvp.TRUE);
    return attendee;
  }

  private static URI mailto(String address) throws MessagingException {
    try {
      return new URI("mailto", address, null);
    } catch (URISyntaxException none) {
      throw new MessagingException("An address no calendar can name", none);
    }
  }

  /** Where the two forms of the text stand, of which a mail program shows the last it knows. */
  private static Multipart alternatives(MimeMessageHelper helper)
      throws MessagingException, IOException {
    return (Multipart) helper.getMimeMultipart().getBodyPart(0).getContent();
  }
}
