package org.plenary.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.notification.NoticeId;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Subject;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.SmtpServer;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody asks for one mail a day, gets it, and stops it by its own link; the office sees all. */
@Journey
class OptionalMailJourney {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Instant EVENING = Instant.parse("2023-06-01T18:00:00Z");
  private static final Pattern LINK = Pattern.compile("/optional-mail/\\S+");
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private People people;
  @Autowired private Notices notices;
  @Autowired private PlenaryClock clock;
  @Autowired private JobRunner jobs;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @BeforeEach
  void stopTheClock() {
    jobs.pause();
    clock.stopAt(EVENING);
  }

  @AfterEach
  void letTheClockRun() {
    clock.resume();
    jobs.resume();
  }

  @Test
  void gathersADayAndStopsByTheLinkInTheMail() {
    Person reader = somebody("daily", Role.APPLICANT);
    chooseOnTheAccount(reader, "One mail a day");
    notices.queue(reminder(reader, "Walk-in hours"));
    NoticeId last = notices.queue(reminder(reader, "A map for all"));
    jobs.runDue();
    Assertions.assertThat(SmtpServer.mailsTo(reader.email())).isEmpty();

    clock.stopAt(EVENING.plus(Duration.ofDays(2)));
    jobs.runDue();
    jobs.runDue();

    List<MimeMessage> mails = SmtpServer.mailsTo(reader.email());
    Assertions.assertThat(mails).hasSize(1);
    String text = SmtpServer.text(mails.get(0));
    Assertions.assertThat(text).contains("Walk-in hours", "A map for all");
    Page page = visitors.open(address());
    page.navigate(linkIn(text));
    Accessibility.assertNoViolations(page);
    Visitors.photographAnywhere(page, "optional-mail");
    page.getByRole(AriaRole.BUTTON, named("Stop optional mail")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("You get no optional mail.");
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "optional-mail-stopped");

    NoticeId unwanted = notices.queue(reminder(reader, "Unwanted"));
    theOfficeSees(last, unwanted);
    page.getByRole(AriaRole.BUTTON, named("Send each as it happens")).click();
    assertThat(page.getByRole(AriaRole.STATUS))
        .hasText("You get each optional mail as it happens.");
  }

  private void chooseOnTheAccount(Person reader, String choice) {
    Page page = signedIn(reader);
    page.navigate("/account");
    assertThat(page.getByRole(AriaRole.HEADING, named("Optional mail"))).isVisible(PATIENTLY);
    page.getByRole(AriaRole.RADIO, named(choice)).check();
    assertThat(page.getByText("Saved.")).isVisible();
    page.reload();
    assertThat(page.getByRole(AriaRole.RADIO, named(choice))).isChecked();
    Accessibility.assertNoViolations(page);
    Visitors.photographAnywhere(page, "optional-mail-account");
  }

  private void theOfficeSees(NoticeId gathered, NoticeId unwanted) {
    Person gone = somebody("gone", Role.APPLICANT);
    NoticeId failed = notices.queue(reminder(gone, "Returned"));
    jdbc.sql(
            """
            update notification_notice
               set state = 'UNDELIVERABLE', claimed_at = queued_at,
                   server_answer = '550 5.1.1 There is no such mailbox'
             where id = ?
            """)
        .param(failed.value())
        .update();
    Page page = signedIn(somebody("office", Role.STAFF));
    page.navigate("/mail/" + unwanted);
    assertThat(page.getByText("Not sent: the reader asked for none")).isVisible(PATIENTLY);
    page.navigate("/mail/" + gathered);
    assertThat(page.getByText("Sent in the daily mail")).isVisible(PATIENTLY);
    page.getByRole(AriaRole.LINK, named("Daily mail")).click();
    assertThat(page.getByRole(AriaRole.HEADING, named("2 things of the last day"))).isVisible();
    Visitors.photograph(page, "optional-mail-daily");
    page.navigate("/mail");
    assertThat(page.getByText("Not wanted")).isVisible(PATIENTLY);
    Accessibility.assertNoViolations(page);
    Visitors.photographAnywhere(page, "optional-mail-outbox");
    page.getByRole(AriaRole.LINK, named("Addresses that fail")).click();
    assertThat(page.getByText(gone.email())).isVisible(PATIENTLY);
    Accessibility.assertNoViolations(page);
    Visitors.photographAnywhere(page, "optional-mail-addresses");
  }

  private NoticeRequest reminder(Person reader, String title) {
    return new NoticeRequest(
        "prize/draft-reminder",
        reader.asRecipient(),
        new Subject("entry", "entry-1"),
        "/my-entries",
        new Deadline(Instant.parse("2023-06-09T09:00:00Z"), AMSTERDAM, ""),
        Map.of("title", title, "edition", "Seoul Smart City Prize 2023"),
        null);
  }

  private static String linkIn(String text) {
    Matcher link = LINK.matcher(text);
    Assertions.assertThat(link.find()).isTrue();
    return link.group();
  }

  private Person somebody(String name, Role role) {
    NewPerson newcomer =
        new NewPerson(
            "Marijke Verbeek", name + "@optional.example", "Rotterdam", Locale.UK, AMSTERDAM);
    Person person = people.add(newcomer, role);
    people.setPassword(List.of(person.id()), Doors.PASSWORD);
    return person;
  }

  private Page signedIn(Person person) {
    return new Doors(visitors, port).signedIn(person.email());
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
