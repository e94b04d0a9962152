package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.WrongSetting;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MailSettingsTest {

  @Test
  void knowsOfNoServerWhenNothingIsSet() {
    assertThat(settings("", "", "http://localhost:8080").isServerSet()).isFalse();
  }

  @Test
  void namesAWrongPort() {
    assertThatThrownBy(() -> settings("twentyfive", "", "http://localhost:8080"))
        .isInstanceOf(WrongSetting.class)
        .hasMessage("PLENARY_SMTP_PORT is “twentyfive”, but must be a number from 1 to 65535.");
  }

  @Test
  void asksForTheHostTheOtherSettingsBelongTo() {
    assertThatThrownBy(() -> settings("587", "", "http://localhost:8080"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("PLENARY_SMTP_HOST is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtp://mail.example.org",
        "https://mail.example.org/",
        "mail.example.org:587",
        "mail example org",
        "mail.example.org/",
        "office@example.org",
        "mail.example.org,other.example.org"
      })
  void namesAHostThatIsNoneAlone(String host) {
    assertThatThrownBy(() -> at(host))
        .isInstanceOf(WrongSetting.class)
        .hasMessage(
            "PLENARY_SMTP_HOST is “"
                + host
                + "”, but must be the name of a server alone, such as smtp.example.org.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "smtp-relay.example.org",
        " mail.example.org ",
        "mail_catcher",
        "10.0.0.7",
        "::1",
        "[2001:db8::25]",
        "почта.example"
      })
  void takesTheNameOrTheNumberOfAServer(String host) {
    assertThat(at(host).host()).isEqualTo(host.strip());
  }

  @Test
  void namesAWrongSender() {
    assertThatThrownBy(() -> settings("", "the office", "http://localhost:8080"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("PLENARY_MAIL_FROM");
  }

  @Test
  void leadsToThePortThatIsListenedOnWhenNoAddressIsSet() {
    new ApplicationContextRunner()
        .withUserConfiguration(MailSettings.class)
        .withPropertyValues("PLENARY_PORT=9000")
        .run(
            program ->
                assertThat(program.getBean(MailSettings.class).absolute("/inbox"))
                    .isEqualTo("http://localhost:9000/inbox"));
  }

  @Test
  void namesAWrongBaseUrl() {
    assertThatThrownBy(() -> settings("", "", "prize.example.org"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("PLENARY_BASE_URL");
  }

  @Test
  void makesWholeAddressesOfPaths() {
    assertThat(settings("", "", "https://example.org/plenary/").absolute("/entries/1"))
        .isEqualTo("https://example.org/plenary/entries/1");
  }

  private static MailSettings at(String host) {
    return new MailSettings(host, "", "", "", "", "", "http://localhost:8080");
  }

  private static MailSettings settings(String port, String from, String baseUrl) {
    return new MailSettings("", port, "", "", from, "", baseUrl);
  }
}
