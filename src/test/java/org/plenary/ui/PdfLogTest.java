package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PdfLogTest {

  private static final LoggingSystem LOGS = LoggingSystem.get(PdfLogTest.class.getClassLoader());

  @Test
  void keepsQuietAtTheLevelThatIsConfigured(CapturedOutput log) {
    write(LogLevel.WARN);

    assertThat(log).doesNotContain("Loading font", "Matcher created");
  }

  @Test
  void saysMoreWhereItIsAskedTo(CapturedOutput log) {
    write(LogLevel.INFO);

    assertThat(log).contains("Loading font", "com.openhtmltopdf").doesNotContain("INFO::");
  }

  private static void write(LogLevel level) {
    LOGS.setLogLevel("com.openhtmltopdf", level);
    try {
      Pdf.write(
          "<html><head><style>body { font-family: "
              + Pdf.FONTS
              + " }</style></head><body><p>Water squares</p></body></html>",
          new ByteArrayOutputStream());
    } finally {
      LOGS.setLogLevel("com.openhtmltopdf", null);
    }
  }
}
