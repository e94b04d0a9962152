package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.plenary.support.FrenchTexts;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IdentityTest
@Import(FrenchTexts.class)
class ReaderLanguageTest {

  private static final String BROWSER = "Accept-Language";
  private static final String FRENCH = "<html lang=\"fr-FR\" dir=\"ltr\"";
  private static final String ENGLISH = "<html lang=\"en-GB\" dir=\"ltr\"";

  private final MockMvc browser;
  private final ReaderLanguage language;
  private final OwnAccount account;
  private final People people;

  ReaderLanguageTest(MockMvc browser, ReaderLanguage language, OwnAccount account, People people) {
    this.browser = browser;
    this.language = language;
    this.account = account;
    this.people = people;
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void writesThePageInTheLanguageTheBrowserAsksFor() throws Exception {
    shows(get("/login").header(BROWSER, "nl, fr-CA;q=0.8"), FRENCH, "Se connecter");
    shows(get("/login").header(BROWSER, "nl"), ENGLISH, "Sign in");
    shows(get("/login"), ENGLISH, "Sign in");
  }

  @Test
  void remembersWhatAVisitorChose() throws Exception {
    Cookie chosen =
        browser
            .perform(get("/login?lang=fr").header(BROWSER, "en"))
            .andExpect(content().string(containsString(FRENCH)))
            .andExpect(cookie().httpOnly(ReaderLanguage.COOKIE, true))
            .andReturn()
            .getResponse()
            .getCookie(ReaderLanguage.COOKIE);

    shows(get("/register").cookie(chosen).header(BROWSER, "en"), FRENCH, "Votre nom");
  }

  @Test
  void offersTheOtherLanguagesAndKeepsTheRestOfTheAddress() throws Exception {
    shows(get("/login?signed-out&lang=fr"), FRENCH, "href=\"?signed-out&amp;lang=en\" lang=\"en\"");
  }

  @Test
  void takesNoLanguageItHasNoTextsIn() throws Exception {
    browser
        .perform(get("/login?lang=xx"))
        .andExpect(status().isOk())
        .andExpect(cookie().doesNotExist(ReaderLanguage.COOKIE))
        .andExpect(content().string(containsString(ENGLISH)));
  }

  @Test
  void asksNobodyToLeaveAFormThatWasAnswered() throws Exception {
    browser
        .perform(post("/register").with(csrf()).header(BROWSER, "fr").param("name", "Ana"))
        .andExpect(content().string(containsString("value=\"Ana\"")))
        .andExpect(content().string(not(containsString("?lang="))));
  }

  @Test
  void keepsTheLanguageSomebodyRegistersIn() throws Exception {
    String email = Ids.next() + "@city.example";
    browser.perform(
        post("/register")
            .with(csrf())
            .header(BROWSER, "fr-CA")
            .param("name", "Ana Silva")
            .param("username", email)
            .param("zone", "Europe/Paris")
            .param("password", "four quiet words here")
            .param("consent", "on"));

    assertThat(people.findByEmail(email).orElseThrow().locale().getLanguage()).isEqualTo("fr");
  }

  @Test
  void letsTheChoiceInTheAccountWinOverTheBrowser() {
    Person ana =
        people.add(
            new NewPerson(
                "Ana", Ids.next() + "@city.example", "", Locale.UK, ZoneId.of("Asia/Seoul")),
            Role.APPLICANT);
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(ana.id().value(), null, "APPLICANT"));
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader(BROWSER, "fr");
    request.setCookies(new Cookie(ReaderLanguage.COOKIE, "fr"));
    request.setPreferredLocales(List.of(Locale.FRENCH));
    assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);

    account.change(ana, "Ana", "", Locale.FRENCH, ana.zone());
    request.setCookies();
    request.setPreferredLocales(List.of(Locale.KOREAN));

    assertThat(language.resolveLocale(request)).isEqualTo(Locale.FRENCH);
  }

  private void shows(MockHttpServletRequestBuilder page, String... words) throws Exception {
    String shown = browser.perform(page).andReturn().getResponse().getContentAsString();
    assertThat(shown).contains(words);
  }
}
