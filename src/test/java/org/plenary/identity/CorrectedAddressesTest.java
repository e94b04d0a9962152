package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.notification.AddressCorrections;
import org.plenary.notification.NoticeId;
import org.plenary.notification.Outbox;
import org.plenary.notification.OutboxRefused;
import org.plenary.shared.Ids;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A mail that came back is sent again, and the account it was meant for gets the right address. */
@IdentityTest
@RecordApplicationEvents
class CorrectedAddressesTest {

  private static final String PASSWORD = "four quiet words here";
  private static final Viewer HAN = new Viewer("han", Set.of("STAFF"));
  private static final Viewer ZOE = new Viewer("zoe", Set.of("STAFF", "ADMINISTRATOR"));

  @Autowired private ApplicationEvents events;
  private final MockMvc browser;
  private final People people;
  private final Mailbox mailbox;
  private final Outbox outbox;
  private final AddressCorrections corrections;
  private final JdbcClient jdbc;
  private String right = "";
  private Person juror;

  CorrectedAddressesTest(
      MockMvc browser,
      People people,
      Mailbox mailbox,
      Outbox outbox,
      AddressCorrections corrections,
      JdbcClient jdbc) {
    this.browser = browser;
    this.people = people;
    this.mailbox = mailbox;
    this.outbox = outbox;
    this.corrections = corrections;
    this.jdbc = jdbc;
    this.juror = add(Role.JUROR);
  }

  @BeforeEach
  void aJuror() {
    right = Ids.next() + "@city.example";
    juror = add(Role.JUROR);
    people.setPassword(List.of(juror.id()), PASSWORD);
  }

  @Test
  void sendsThisMailAndAllLaterOnesToTheNewAddress() throws Exception {
    String sessions = sessionMark();
    String first = askForALink();
    deliver(juror);
    String lost = askForANewPassword();
    NoticeId failed = fail(juror);

    corrections.requeue(HAN, failed, right, "The letters were turned round");

    assertThat(outbox.get(HAN, failed).to().email()).isEqualTo(right);
    assertThat(people.get(juror.id()).email()).isEqualTo(right);
    assertThat(mailbox.templatesTo(right)).contains("identity/address-corrected");
    assertThat(mailbox.templatesTo(juror.email())).doesNotContain("identity/address-corrected");
    assertThat(sessionMark()).isNotEqualTo(sessions);
    browser.perform(signIn(juror.email())).andExpect(unauthenticated());
    browser.perform(signIn(right)).andExpect(authenticated());
    browser
        .perform(post("/sign-in-link/use").param("key", first).with(csrf()))
        .andExpect(unauthenticated());
    browser
        .perform(
            post("/password/new")
                .param("key", lost)
                .param("password", "a wholly new password")
                .with(csrf()))
        .andExpect(authenticated());
    assertThat(events.stream(AddressCorrected.class))
        .singleElement()
        .isEqualTo(
            new AddressCorrected(juror.id(), new PersonId("han"), "The letters were turned round"));
  }

  @Test
  void leavesTheAddressOfSomebodyElseAlone() throws Exception {
    Person other = add(Role.APPLICANT);
    askForALink();
    NoticeId failed = fail(juror);

    assertThatThrownBy(() -> corrections.requeue(HAN, failed, other.email(), "So she said"))
        .isInstanceOf(AddressTaken.class);
    assertThatThrownBy(() -> corrections.requeue(HAN, failed, right, " "))
        .isInstanceOf(OutboxRefused.class);

    assertThat(people.get(juror.id()).email()).isEqualTo(juror.email());
    assertThat(outbox.get(HAN, failed).to().email()).isEqualTo(juror.email());
    assertThat(events.stream(AddressCorrected.class)).isEmpty();
  }

  @Test
  void letsNobodyOfTheOfficeTakeOverAnAdministrator() throws Exception {
    juror = add(Role.ADMINISTRATOR);
    askForALink();
    NoticeId failed = fail(juror);

    assertThat(corrections.find(HAN, outbox.get(HAN, failed)).orElseThrow().mayBeCorrected())
        .isFalse();
    assertThatThrownBy(() -> corrections.requeue(HAN, failed, right, "So he said"))
        .isInstanceOf(NotAllowed.class);
    corrections.requeue(ZOE, failed, right, "So he said");
    assertThat(people.get(juror.id()).email()).isEqualTo(right);
  }

  @Test
  void correctsOnlyWhatHasJustFailed() throws Exception {
    askForALink();
    NoticeId one = fail(juror);
    askForANewPassword();
    NoticeId other = fail(juror);
    corrections.requeue(HAN, one, right, "A letter was missing");

    assertThat(corrections.find(HAN, outbox.get(HAN, other)).orElseThrow().email())
        .isEqualTo(right);
    assertThatThrownBy(() -> corrections.requeue(HAN, other, "x" + right, "Again"))
        .hasMessageContaining("not-own-address");
  }

  /** Sessions that began with another one end. */
  private String sessionMark() {
    return jdbc.sql("select session_mark from identity_person where id = ?")
        .param(juror.id().value())
        .query(String.class)
        .single();
  }

  private String askForALink() throws Exception {
    browser.perform(post("/sign-in-link").param("username", juror.email()).with(csrf()));
    return mailbox.keyTo(juror.email());
  }

  private String askForANewPassword() throws Exception {
    browser.perform(post("/password/reset").param("username", juror.email()).with(csrf()));
    return mailbox.keyTo(juror.email());
  }

  private void deliver(Person to) {
    jdbc.sql(
            "update notification_notice set state = 'DELIVERED', secret_link = null"
                + " where recipient_id = ?")
        .param(to.id().value())
        .update();
  }

  private NoticeId fail(Person to) {
    String id =
        jdbc.sql("select id from notification_notice where recipient_id = ? and state = 'QUEUED'")
            .param(to.id().value())
            .query(String.class)
            .single();
    jdbc.sql("update notification_notice set state = 'UNDELIVERABLE' where id = ?")
        .param(id)
        .update();
    return new NoticeId(id);
  }

  private static MockHttpServletRequestBuilder signIn(String email) {
    return post("/login").param("username", email).param("password", PASSWORD).with(csrf());
  }

  private Person add(Role role) {
    return people.add(
        new NewPerson(
            "Kim Minji", Ids.next() + "@city.example", "Seoul", Locale.UK, ZoneId.of("Asia/Seoul")),
        role);
  }
}
