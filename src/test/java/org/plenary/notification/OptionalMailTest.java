package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.notification.SomeNotice.STAFF;

import jakarta.mail.internet.MimeMessage;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Subject;
import org.plenary.support.SmtpServer;
import org.plenary.support.StoppedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Each as it happens, one mail a day, or none. */
@NoticeSlice
@RecordApplicationEvents
@ContextConfiguration(initializers = SmtpServer.class)
class OptionalMailTest {

  private final String person = Ids.next();
  private final String email = person + "@example.org";

  @Autowired private Notices notices;
  @Autowired private Delivery delivery;
  @Autowired private Digests digests;
  @Autowired private OptionalMail optionalMail;
  @Autowired private Outbox outbox;
  @Autowired private NoticeStore store;
  @Autowired private StopLinks links;
  @Autowired private MailErasure erasure;
  @Autowired private PlenaryClock clock;
  @Autowired private ApplicationEvents events;

  @BeforeEach
  void stopTheClock() {
    StoppedClock.at(clock, "2023-06-01T10:00+02:00");
  }

  @Test
  void sendsEachAsItHappensToWhoHasNotChosen() throws Exception {
    NoticeId id = notices.queue(reminder(person));
    delivery.attempt(id);

    MimeMessage mail = SmtpServer.mailsTo(email).get(0);
    assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<" + links.url(id) + ">");
    assertThat(mail.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
  }

  @Test
  void offersNoWayOutOfADecision() throws Exception {
    optionalMail.choose(person, MailChoice.NONE);
    delivery.attempt(notices.queue(decision()));

    MimeMessage mail = SmtpServer.mailsTo(email).get(0);
    assertThat(mail.getSubject()).contains("is withdrawn");
    assertThat(mail.getHeader("List-Unsubscribe")).isNull();
  }

  @Test
  void showsTheLinkToItsReaderAndNotToStaff() {
    NoticeId id = notices.queue(reminder(person));
    delivery.attempt(id);

    assertThat(outbox.get(STAFF, id).mail().text())
        .contains("Get fewer optional mails")
        .doesNotContain("/optional-mail/");
  }

  @Test
  void keepsWhatIsNotWantedAndSendsNothing() {
    optionalMail.choose(person, MailChoice.NONE);
    NoticeId id = notices.queue(reminder(person));

    assertThat(outbox.get(STAFF, id).state()).isEqualTo(NoticeState.NOT_WANTED);
    assertThat(events.stream(NoticeQueued.class)).isEmpty();
    assertThat(events.stream(NoticeNotWanted.class)).hasSize(1);
    delivery.attempt(id);
    assertThat(SmtpServer.mailsTo(email)).isEmpty();
  }

  @Test
  void gathersADayInOneMailAndSendsItOnce() throws Exception {
    optionalMail.choose(person, MailChoice.DAILY);
    NoticeId first = notices.queue(reminder(person));
    NoticeId second = notices.queue(reminder(person));
    List<DigestOpened> opened = events.stream(DigestOpened.class).toList();
    assertThat(opened).hasSize(1);
    assertThat(digests.dueAt(opened.get(0).digest())).isEqualTo("2023-06-02T06:00:00Z");

    for (int call = 0; call < 3; call++) {
      digests.send(opened.get(0).digest());
    }

    assertThat(events.stream(DigestSent.class)).hasSize(1);
    NoticeId daily = outbox.get(STAFF, first).sentWith();
    assertThat(outbox.get(STAFF, first).state()).isEqualTo(NoticeState.IN_DIGEST);
    assertThat(outbox.get(STAFF, second).sentWith()).isEqualTo(daily);
    delivery.attempt(daily);
    delivery.attempt(first);
    assertThat(SmtpServer.mailsTo(email)).hasSize(1);
    RenderedMail sent = outbox.get(STAFF, daily).mail();
    assertThat(sent.subject()).startsWith("2 things");
    assertThat(sent.html())
        .contains(
            "href=\"http://localhost:8080/entries/entry-1\" style=\"color:inherit\"><bdi>“Digital"
                + " walk-in");
    assertThat(sent.text()).contains("http://localhost:8080/entries/entry-1");
  }

  @Test
  void beginsTheNextDailyMailWhereTheLastHasGone() {
    optionalMail.choose(person, MailChoice.DAILY);
    notices.queue(reminder(person));
    digests.send(events.stream(DigestOpened.class).findFirst().orElseThrow().digest());
    NoticeId late = notices.queue(reminder(person));

    List<DigestOpened> opened = events.stream(DigestOpened.class).toList();
    assertThat(opened).hasSize(2);
    assertThat(digests.dueAt(opened.get(1).digest())).isEqualTo("2023-06-03T06:00:00Z");
    assertThat(outbox.get(STAFF, late).state()).isEqualTo(NoticeState.GATHERED);
  }

  @Test
  void sendsAtOnceWhatTheDailyMailWouldSayTooLate() {
    StoppedClock.at(clock, "2023-06-09T09:30+02:00");
    optionalMail.choose(person, MailChoice.DAILY);

    NoticeId id = notices.queue(reminder(person));

    assertThat(outbox.get(STAFF, id).state()).isEqualTo(NoticeState.QUEUED);
  }

  @Test
  void sendsNoDailyMailToWhoAskedForNoneMeanwhile() {
    optionalMail.choose(person, MailChoice.DAILY);
    NoticeId id = notices.queue(reminder(person));
    optionalMail.choose(person, MailChoice.NONE);
    digests.send(events.stream(DigestOpened.class).findFirst().orElseThrow().digest());

    assertThat(outbox.get(STAFF, id).state()).isEqualTo(NoticeState.NOT_WANTED);
    assertThat(events.stream(DigestSent.class)).isEmpty();
  }

  @Test
  void takesTheChoiceOfWhoHasTheLinkAndUndoesIt() {
    String token = token(notices.queue(reminder(null)));

    optionalMail.chooseByLink(token, MailChoice.NONE);
    assertThat(outbox.get(STAFF, notices.queue(reminder(null))).state())
        .isEqualTo(NoticeState.NOT_WANTED);

    optionalMail.chooseByLink(token, MailChoice.EACH);
    assertThat(outbox.get(STAFF, notices.queue(reminder(null))).state())
        .isEqualTo(NoticeState.QUEUED);
  }

  @Test
  void refusesALinkThatWasNotSignedHere() {
    String token = token(notices.queue(reminder(person)));
    String other = notices.queue(reminder(Ids.next())).value();
    String moved = other + token.substring(token.indexOf('.'));

    assertThat(optionalMail.choiceByLink(token)).contains(MailChoice.EACH);
    for (String wrong : List.of(moved, other, other + ".", "", token + "x")) {
      assertThat(optionalMail.choiceByLink(wrong)).isEmpty();
      assertThatThrownBy(() -> optionalMail.chooseByLink(wrong, MailChoice.NONE))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void sendsNoDailyMailToWhoWasErased() {
    optionalMail.choose(person, MailChoice.DAILY);
    notices.queue(reminder(person));

    erasure.replace(person, "Jan de Vries", email, "P-1", "nobody@invalid");
    digests.send(events.stream(DigestOpened.class).findFirst().orElseThrow().digest());

    assertThat(events.stream(DigestSent.class)).isEmpty();
  }

  @Test
  void takesANameOutOfTheDailyMailsThatNameIt() {
    optionalMail.choose(person, MailChoice.DAILY);
    NoticeId id = notices.queue(reminder(person));
    digests.send(events.stream(DigestOpened.class).findFirst().orElseThrow().digest());

    erasure.replaceAbout(new Subject("entry", person), "walk-in hours", "P-2");

    NoticeId daily = store.find(id).orElseThrow().sentWith();
    RenderedMail sent = outbox.get(STAFF, daily).mail();
    assertThat(sent.text()).contains("Digital P-2").doesNotContain("walk-in hours");
  }

  private String token(NoticeId id) {
    String url = links.url(id);
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private NoticeRequest reminder(@Nullable String to) {
    return request("prize/draft-reminder", to);
  }

  private NoticeRequest decision() {
    return request("prize/entry-withdrawn", person);
  }

  private NoticeRequest request(String template, @Nullable String to) {
    return new NoticeRequest(
        template,
        new Recipient(to, "Jan de Vries", email, Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
        new Subject("entry", person),
        "/entries/entry-1",
        SomeNotice.DUE,
        Map.of(
            "title", "Digital walk-in hours",
            "edition", "Seoul Smart City Prize 2023",
            "receipt", "SSCP23-0042"),
        null);
  }
}
