package org.plenary.attachment;

import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps once a day; switched off where a test sweeps by hand. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "plenary.attachment.sweeping", matchIfMissing = true)
class SweepingSchedule {

  private final FileSweeper sweeper;

  SweepingSchedule(FileSweeper sweeper) {
    this.sweeper = sweeper;
  }

  @Scheduled(initialDelayString = "PT15M", fixedDelayString = "P1D")
  void sweep() throws IOException {
    sweeper.sweep();
  }
}
