package org.plenary.attachment;

import org.plenary.shared.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the virus scanner at the door where the settings name one. */
@Configuration
class ScanConfiguration {

  private static final int HIGHEST_PORT = 65535;

  @Bean
  @ConditionalOnExpression("!'${PLENARY_CLAMD_HOST:}'.isBlank()")
  FileScan clamd(
      @Value("${PLENARY_CLAMD_HOST}") String host,
      @Value("${PLENARY_CLAMD_PORT:3310}") String port) {
    return new ClamdScan(host.strip(), number(port));
  }

  private static int number(String port) {
    if (port.strip().matches("\\d{1,5}")) {
      int number = Integer.parseInt(port.strip());
      if (number > 0 && number <= HIGHEST_PORT) {
        return number;
      }
    }
    throw new WrongSetting(
        "PLENARY_CLAMD_PORT is “" + port + "”, but must be a number from 1 to 65535.");
  }
}
