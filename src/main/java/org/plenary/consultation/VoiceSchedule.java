package org.plenary.consultation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks after those without an account; switched off where a test does so by hand. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "plenary.consultation.sweeping", matchIfMissing = true)
class VoiceSchedule {

  private final VoiceCopies copies;
  private final VoiceErasure erasure;

  VoiceSchedule(VoiceCopies copies, VoiceErasure erasure) {
    this.copies = copies;
    this.erasure = erasure;
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
  void sendDueCopies() {
    copies.sendDue();
  }

  @Scheduled(initialDelayString = "PT20M", fixedDelayString = "P1D")
  void forgetUnconfirmed() {
    erasure.sweep();
  }
}
