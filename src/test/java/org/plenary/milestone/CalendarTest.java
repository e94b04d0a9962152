package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.milestone.MilestoneWorld.AMARA;
import static org.plenary.milestone.MilestoneWorld.AUDITOR;
import static org.plenary.milestone.MilestoneWorld.JOYCE;
import static org.plenary.milestone.MilestoneWorld.LUIS;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class CalendarTest {

  @Autowired private MilestoneWorld world;
  @Autowired private CalendarLinks links;
  @Autowired private CalendarFeed feed;

  private PlanId plan;

  @BeforeEach
  void begin() {
    plan = world.plan();
  }

  @Test
  void opensToWhoeverKnowsTheAddressUntilItIsRenewed() {
    String first = secretOf(links.make(AMARA));
    assertThat(links.find(first)).contains(AMARA);

    String second = secretOf(links.make(AMARA));
    assertThat(links.find(first)).isEmpty();
    assertThat(links.find(second)).contains(AMARA);
    assertThat(links.find("guessed")).isEmpty();
    assertThat(links.findMadeAt(LUIS)).isEmpty();
  }

  @Test
  void holdsOnlyWhatAnExpertOwesAndEverythingForTheOffice() throws Exception {
    world.add(plan, "Hers", "2024-01-10/2024-01-12", AMARA);
    world.add(plan, "His; with, signs\nand lines", "2024-02-01", LUIS);

    assertThat(events(AMARA)).extracting(VEvent::getSummary).hasSize(1);
    assertThat(feed.of(AMARA)).contains("SUMMARY:Hers").doesNotContain("His");
    assertThat(events(JOYCE)).hasSize(2);
    assertThat(events(AUDITOR)).hasSize(2);
  }

  @Test
  void writesWholeDaysWithTheDayAfterAsTheirEnd() throws Exception {
    Milestone hers = world.add(plan, "Hers", "2024-01-10/2024-01-12", AMARA);

    assertThat(feed.of(AMARA))
        .contains("DTSTART;VALUE=DATE:20240110", "DTEND;VALUE=DATE:20240113")
        .contains("UID:" + hers.id() + "@plenary")
        .contains("TRANSP:TRANSPARENT")
        .contains("\r\n");
    assertThat(feed.of(AMARA).lines()).allMatch(line -> line.length() <= 75);
    assertThat(events(AMARA)).hasSize(1);
  }

  /** Read back by a parser of iCalendar, so that a broken line would be found. */
  private List<VEvent> events(org.plenary.identity.Person reader) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(feed.of(reader)));
    calendar.validate();
    return calendar.getComponents("VEVENT");
  }

  private static String secretOf(String address) {
    return address.replaceAll(".*/calendar/(.*)\\.ics", "$1");
  }
}
