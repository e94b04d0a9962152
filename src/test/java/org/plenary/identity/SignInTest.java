package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.plenary.shared.PlenaryClock;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IdentityTest
class SignInTest {

  private static final String PASSWORD = "four quiet words here";

  private final MockMvc browser;
  private final People people;
  private final Accounts accounts;
  private final Mailbox mailbox;
  private final PlenaryClock clock;
  private final NavigationAccessControl navigation;
  private Person juror;

  SignInTest(
      MockMvc browser,
      People people,
      Accounts accounts,
      Mailbox mailbox,
      PlenaryClock clock,
      NavigationAccessControl navigation) {
    this.navigation = navigation;
    this.browser = browser;
    this.people = people;
    this.accounts = accounts;
    this.mailbox = mailbox;
    this.clock = clock;
    this.juror = add(Role.JUROR);
  }

  @BeforeEach
  void addAJuror() {
    clock.stopAt(Instant.parse("2023-07-01T09:00:00Z"));
    juror = add(Role.JUROR);
    people.setPassword(List.of(juror.id()), PASSWORD);
  }

  @Test
  void tellsWhoCameByALinkInAMailHowToGetInWithoutAPassword() throws Exception {
    MockHttpSession session = new MockHttpSession();
    browser.perform(get("/inbox").session(session).accept(MediaType.TEXT_HTML));

    browser
        .perform(get("/login").session(session))
        .andExpect(content().string(containsString("No password yet?")));
    browser
        .perform(get("/login"))
        .andExpect(content().string(not(containsString("No password yet?"))));
  }

  @Test
  void landsOnThePageTheLinkInAMailLedTo() throws Exception {
    MockHttpSession session = new MockHttpSession();
    browser
        .perform(page("/scorecards/7?step=2").session(session))
        .andExpect(redirectedUrl("http://localhost/login"));

    browser
        .perform(signIn(juror.email(), PASSWORD).session(session))
        .andExpect(redirectedUrl("http://localhost/scorecards/7?step=2"))
        .andExpect(authenticated().withAuthenticationName(juror.id().value()).withRoles("JUROR"));
  }

  @Test
  void landsOnThatPageByALinkToo() throws Exception {
    MockHttpSession session = new MockHttpSession();
    browser.perform(page("/scorecards/7").session(session));
    browser.perform(
        post("/sign-in-link").param("username", juror.email()).session(session).with(csrf()));
    String key = mailbox.keyTo(juror.email());

    // A mail scanner opens the link and must not use it up; the reader's browser is another one.
    browser.perform(get("/sign-in-link").param("key", key)).andExpect(unauthenticated());
    browser
        .perform(post("/sign-in-link/use").param("key", key).with(csrf()))
        .andExpect(redirectedUrl("/scorecards/7"));
    browser
        .perform(post("/sign-in-link/use").param("key", key).with(csrf()))
        .andExpect(content().string(containsString("does not work any more")));
  }

  @Test
  void leadsOnWhoOpensTheMailAgainWhileSignedIn() throws Exception {
    MockHttpSession session = new MockHttpSession();
    browser.perform(page("/scorecards/7").session(session));
    browser.perform(
        post("/sign-in-link").param("username", juror.email()).session(session).with(csrf()));
    String key = mailbox.keyTo(juror.email());
    MockHttpSession inside =
        (MockHttpSession)
            browser
                .perform(post("/sign-in-link/use").param("key", key).with(csrf()))
                .andReturn()
                .getRequest()
                .getSession();

    browser
        .perform(get("/sign-in-link").param("key", key).session(inside))
        .andExpect(redirectedUrl("/scorecards/7"));
    MockHttpSession another = new MockHttpSession();
    Person other = add(Role.JUROR);
    people.setPassword(List.of(other.id()), PASSWORD);
    browser.perform(signIn(other.email(), PASSWORD).session(another));
    browser
        .perform(get("/sign-in-link").param("key", key).session(another))
        .andExpect(content().string(containsString("does not work any more")));
  }

  @Test
  void landsOnThatPageAfterANewPasswordToo() throws Exception {
    MockHttpSession session = new MockHttpSession();
    browser.perform(page("/scorecards/7").session(session));
    browser.perform(
        post("/password/reset").param("username", juror.email()).session(session).with(csrf()));

    browser.perform(newPassword("a wholly new password")).andExpect(redirectedUrl("/scorecards/7"));
  }

  @Test
  void refusesALinkAfterAQuarterOfAnHour() throws Exception {
    browser.perform(post("/sign-in-link").param("username", juror.email()).with(csrf()));
    String key = mailbox.keyTo(juror.email());
    clock.stopAt(clock.instant().plus(Duration.ofMinutes(15)).plusMillis(1));

    browser
        .perform(post("/sign-in-link/use").param("key", key).with(csrf()))
        .andExpect(unauthenticated());
  }

  @Test
  void answersTheSameForAnAddressNobodyHas() throws Exception {
    for (String path : List.of("/sign-in-link", "/password/reset")) {
      for (String address : List.of(juror.email(), "nobody@city.example")) {
        browser
            .perform(post(path).param("username", address).with(csrf()))
            .andExpect(redirectedUrl("/check-mail"));
      }
    }
    assertThat(mailbox.templatesTo("nobody@city.example")).isEmpty();
  }

  @Test
  void saysNothingAboutWhichHalfWasWrong() throws Exception {
    browser
        .perform(signIn(juror.email(), "not the password"))
        .andExpect(redirectedUrl("/login?refused"))
        .andExpect(unauthenticated());
    browser
        .perform(signIn("nobody@city.example", PASSWORD))
        .andExpect(redirectedUrl("/login?refused"));
  }

  @Test
  void slowsGuessingDownAndLetsTheOwnerInFromElsewhere() throws Exception {
    for (int attempt = 0; attempt < 5; attempt++) {
      browser
          .perform(signIn(juror.email(), "guess " + attempt).with(from("203.0.113.50")))
          .andExpect(redirectedUrl("/login?refused"));
    }
    browser
        .perform(signIn(juror.email(), PASSWORD).with(from("203.0.113.50")))
        .andExpect(redirectedUrl("/login?wait=2"))
        .andExpect(unauthenticated());
    browser
        .perform(signIn(juror.email(), PASSWORD).with(from("198.51.100.4")))
        .andExpect(authenticated());
  }

  @Test
  void refusesAFormFromAnotherSite() throws Exception {
    browser
        .perform(post("/login").param("username", juror.email()).param("password", PASSWORD))
        .andExpect(redirectedUrl("/login?stale"))
        .andExpect(unauthenticated());
  }

  @Test
  void changesTheSessionsNameAtTheDoor() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String before = session.getId();
    browser.perform(signIn(juror.email(), PASSWORD).session(session));

    assertThat(session.getId()).isNotEqualTo(before);
  }

  @Test
  void endsTheSessionOfWhoeverIsDeactivated() throws Exception {
    MockHttpSession session = new MockHttpSession();
    browser.perform(signIn(juror.email(), PASSWORD).session(session));
    accounts.deactivate(add(Role.ADMINISTRATOR), juror.id(), "left the jury");

    browser.perform(page("/account").session(session)).andExpect(unauthenticated());
    browser.perform(signIn(juror.email(), PASSWORD)).andExpect(redirectedUrl("/login?closed"));
  }

  @Test
  void givesARoleOrTakesItFromTheNextClickOn() throws Exception {
    MockHttpSession session = new MockHttpSession();
    browser.perform(signIn(juror.email(), PASSWORD).session(session));
    accounts.grant(add(Role.ADMINISTRATOR), juror.id(), Role.STAFF);

    browser
        .perform(page("/login").session(session))
        .andExpect(authenticated().withRoles("JUROR", "STAFF"));
  }

  @Test
  void endsOtherSessionsWhenThePasswordIsReset() throws Exception {
    MockHttpSession thief = new MockHttpSession();
    browser.perform(signIn(juror.email(), PASSWORD).session(thief));
    browser.perform(post("/password/reset").param("username", juror.email()).with(csrf()));
    browser
        .perform(newPassword("short"))
        .andExpect(content().string(containsString("at least 12 characters")));
    browser.perform(newPassword("a wholly new password")).andExpect(redirectedUrl("/"));

    browser.perform(page("/account").session(thief)).andExpect(unauthenticated());
    browser.perform(signIn(juror.email(), PASSWORD)).andExpect(unauthenticated());
    browser.perform(signIn(juror.email(), "a wholly new password")).andExpect(authenticated());
    assertThat(mailbox.templatesTo(juror.email())).last().isEqualTo("identity/password-changed");
  }

  @Test
  void opensAnAdministratorTheDoorsOfStaff() throws Exception {
    Person administrator = add(Role.ADMINISTRATOR);
    people.setPassword(List.of(administrator.id()), PASSWORD);

    browser
        .perform(signIn(administrator.email(), PASSWORD))
        .andExpect(authenticated().withRoles("ADMINISTRATOR", "STAFF"));
  }

  @Test
  void tellsBrowsersToRunNothingThatIsNotOurs() throws Exception {
    browser
        .perform(get("/login"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    allOf(
                        containsString("default-src 'none'"),
                        containsString("frame-ancestors 'none'"),
                        not(containsString("script-src 'unsafe-inline'")))))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("X-Frame-Options", "DENY"));
  }

  @Test
  void holdsEveryViewToItsRoles() {
    assertThat(navigation.isEnabled()).isTrue();
  }

  @Test
  void keepsClosedWhatNobodyOpened() throws Exception {
    for (String path : List.of("/people", "/h2-console", "/actuator/env", "/anything")) {
      browser.perform(page(path)).andExpect(status().isFound());
    }
  }

  private MockHttpServletRequestBuilder newPassword(String password) {
    return post("/password/new")
        .param("key", mailbox.keyTo(juror.email()))
        .param("password", password)
        .with(csrf());
  }

  private static MockHttpServletRequestBuilder page(String path) {
    return get(path).accept(MediaType.TEXT_HTML);
  }

  private static MockHttpServletRequestBuilder signIn(String email, String password) {
    return post("/login").param("username", email).param("password", password).with(csrf());
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  private Person add(Role role) {
    return people.add(
        new NewPerson(
            "Kim Minji", Ids.next() + "@city.example", "Seoul", Locale.UK, ZoneId.of("Asia/Seoul")),
        role);
  }
}
