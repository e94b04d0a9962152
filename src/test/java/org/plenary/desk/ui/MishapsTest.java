package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.support.EnglishTexts;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MishapsTest {

  private final Mishaps mishaps = new Mishaps(EnglishTexts.messages());

  @Test
  void saysNothingOfABrowserThatWentAway(CapturedOutput log) {
    mishaps.error(new ErrorEvent(new IllegalStateException(new ClientAbortException())));

    assertThat(log).doesNotContain("Mishap");
  }

  @Test
  void logsWhatFailedUnderTheNumberItTells(CapturedOutput log) {
    mishaps.error(new ErrorEvent(new IOException("The disk is full")));

    assertThat(log).contains("Mishap", "The disk is full");
  }
}
