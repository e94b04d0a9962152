package org.plenary.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Seals every few seconds; switched off where a test seals by hand. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "plenary.audit.sealing", matchIfMissing = true)
class SealingSchedule {

  private final Sealer sealer;

  SealingSchedule(Sealer sealer) {
    this.sealer = sealer;
  }

  @Scheduled(fixedDelayString = "PT5S")
  void seal() {
    sealer.seal();
  }
}
