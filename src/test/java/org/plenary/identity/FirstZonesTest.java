package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IdentityTest
class FirstZonesTest {

  private static final ZoneId OFFICE = ZoneId.of("Asia/Seoul");

  @Autowired private People people;
  @Autowired private SignInLinks links;
  @Autowired private MockMvc browser;

  private Person expert;

  @BeforeEach
  void invite() {
    expert =
        people.add(
            new NewPerson("Ada", Ids.next() + "@city.example", "Lagos", Locale.UK, OFFICE),
            Role.EXPERT);
  }

  @Test
  void takesTheZoneOfTheBrowserAtTheFirstSignIn() throws Exception {
    signIn("Africa/Lagos");

    assertThat(zone()).isEqualTo(ZoneId.of("Africa/Lagos"));
  }

  @Test
  void leavesTheZoneToItsOwnerAfterwards() throws Exception {
    signIn("Africa/Lagos");
    signIn("America/Lima");

    assertThat(zone()).isEqualTo(ZoneId.of("Africa/Lagos"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Moon/Sea of Rains", "+09:00"})
  void keepsWhatTheOfficeWroteWhereTheBrowserNamesNone(String said) throws Exception {
    signIn(said);

    assertThat(zone()).isEqualTo(OFFICE);
  }

  private void signIn(String zone) throws Exception {
    String link = links.invite(expert, "/inbox");
    browser.perform(
        post("/sign-in-link/use")
            .param("key", link.substring(link.indexOf("key=") + "key=".length()))
            .param("zone", zone)
            .with(csrf()));
  }

  private ZoneId zone() {
    return people.get(expert.id()).zone();
  }
}
