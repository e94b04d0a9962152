package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.support.Records;

class ForesightTest {

  private final Foresight look = new Foresight();

  @Test
  void hasNotFailedWhereItWasLeftAmidAProcedure() {
    look.run(
        () -> {
          look.abandon();
          throughAnEngine(() -> look.note(Records.blank(NoticeRequest.class)));
        });

    assertThat(look.isOver()).isTrue();
    assertThat(look.hasFailed()).isFalse();
  }

  @Test
  void hasFailedWhereTheStepBroke() {
    look.run(
        () ->
            throughAnEngine(
                () -> {
                  throw new IllegalArgumentException("broken");
                }));

    assertThat(look.hasFailed()).isTrue();
  }

  /** As a procedure does, which wraps what its steps throw. */
  private static void throughAnEngine(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException thrown) {
      throw new IllegalStateException(thrown);
    }
  }
}
