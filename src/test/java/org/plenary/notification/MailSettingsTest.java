package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plenary.shared.WrongSetting;

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

  @Test
  void namesAWrongSender() {
    assertThatThrownBy(() -> settings("", "the office", "http://localhost:8080"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("PLENARY_MAIL_FROM");
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

  private static MailSettings settings(String port, String from, String baseUrl) {
    return new MailSettings("", port, "", "", from, "", baseUrl);
  }
}
