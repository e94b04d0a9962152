package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.WrongSetting;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StartSettingsTest {

  private static final Map<String, Object> SERVER =
      Map.of("PLENARY_DB_URL", "jdbc:mysql://db/plenary", "PLENARY_DB_USER", "plenary");

  @Test
  void startsWithNothingSet() {
    assertThatCode(() -> check("default", Map.of())).doesNotThrowAnyException();
  }

  @Test
  void startsOnADatabaseServer() {
    assertThatCode(() -> check("mysql", SERVER)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eighty", "-1", "65536", ""})
  void refusesAPortThatIsNone(String port) {
    assertRefusedNaming("PLENARY_PORT", "default", Map.of("PLENARY_PORT", port));
  }

  @Test
  void refusesAServerWithoutItsAddress() {
    assertRefusedNaming("PLENARY_DB_URL", "mysql", Map.of("PLENARY_DB_USER", "plenary"));
  }

  @Test
  void refusesAnAddressOfAnotherKindOfDatabase() {
    assertRefusedNaming(
        "PLENARY_DB_URL",
        "mysql",
        Map.of("PLENARY_DB_URL", "jdbc:postgresql://db/plenary", "PLENARY_DB_USER", "plenary"));
  }

  @Test
  void refusesAServerWithoutAUser() {
    assertRefusedNaming(
        "PLENARY_DB_USER", "mysql", Map.of("PLENARY_DB_URL", "jdbc:mysql://db/plenary"));
  }

  @Test
  void refusesToForgetTheServerForWantOfTheProfile() {
    assertRefusedNaming("SPRING_PROFILES_ACTIVE", "default", SERVER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysl", "mysql, prod"})
  void refusesAProfileItDoesNotKnow(String profile) {
    assertRefusedNaming(
        "SPRING_PROFILES_ACTIVE", "default", Map.of("SPRING_PROFILES_ACTIVE", profile));
  }

  @ParameterizedTest
  @ValueSource(strings = {"maybe", "yes", "TRUE"})
  void refusesADemonstrationThatIsNeitherWantedNorNot(String demo) {
    assertRefusedNaming("PLENARY_DEMO", "default", Map.of("PLENARY_DEMO", demo));
  }

  private static void assertRefusedNaming(
      String setting, String profile, Map<String, Object> settings) {
    assertThatThrownBy(() -> check(profile, settings))
        .isInstanceOf(WrongSetting.class)
        .message()
        .contains(setting)
        .satisfies(sentence -> assertThat(sentence.lines()).hasSize(1));
  }

  private static void check(String profile, Map<String, Object> settings) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.setActiveProfiles(profile);
    environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
    new StartSettings().postProcessEnvironment(environment, new SpringApplication());
  }
}
