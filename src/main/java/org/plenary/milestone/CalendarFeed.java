package org.plenary.milestone;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.plenary.identity.Person;
import org.plenary.notification.MailSettings;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Service;

/** A person's milestones as iCalendar: all of them for staff and auditors, else what they owe. */
@Service
public class CalendarFeed {

  private static final String MAKER = "-//Plenary//Milestones//EN";
  private static final String REFRESH = "PT6H";

  private final WorkPlans plans;
  private final Messages messages;
  private final MailSettings settings;

  CalendarFeed(WorkPlans plans, Messages messages, MailSettings settings) {
    this.plans = plans;
    this.messages = messages;
    this.settings = settings;
  }

  public String of(Person reader) {
    Calendar calendar = new Calendar().withProdId(MAKER).withDefaults().getFluentTarget();
    calendar.add(
        new XProperty("X-WR-CALNAME", messages.get(reader.locale(), "milestone.calendar.name")));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
    List<PlanSheet> sheets =
        reader.mayReadEverything() ? plans.list(reader) : plans.listOwedBy(reader);
    for (PlanSheet sheet : sheets) {
      sheet.milestones().stream()
          .filter(milestone -> !milestone.isDropped())
          .forEach(milestone -> calendar.add(event(reader, sheet, milestone)));
    }
    return written(calendar);
  }

  /** Long lines folded, as the standard wants them. */
  private static String written(Calendar calendar) {
    StringWriter out = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private VEvent event(Person reader, PlanSheet sheet, Milestone milestone) {
    Window days = milestone.isMet() ? milestone.actual() : milestone.forecast();
    String state = messages.get(reader.locale(), "milestone.state." + sheet.state(milestone).key());
    VEvent event = new VEvent(false);
    event.add(new Uid(milestone.id() + "@plenary"));
    event.add(new DtStamp(milestone.forecastAt().truncatedTo(ChronoUnit.SECONDS)));
    event.add(new Sequence(milestone.version()));
    event.add(new DtStart<>(days.from()));
    // The end of a whole day is the day after it.
    event.add(new DtEnd<>(days.through().plusDays(1)));
    event.add(new Summary(milestone.name()));
    event.add(
        new Description(
            messages.get(
                reader.locale(),
                "milestone.calendar.text",
                sheet.plan().name(),
                sheet.ownerWords(milestone),
                state)));
    event.add(new Url(URI.create(settings.absolute(MilestoneRoutes.milestone(milestone.id())))));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }
}
