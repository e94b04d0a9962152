package org.plenary.ui;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what the renderer of PDF has to say to our log, so that its level is set where those of all
 * others are; by itself it writes every font it loads to the console.
 */
class PdfLog implements XRLogger {

  private static final Logger LOG = LoggerFactory.getLogger("com.openhtmltopdf");

  @Override
  public void log(String where, Level level, String text) {
    log(where, level, text, null);
  }

  @Override
  public void log(String where, Level level, String text, @Nullable Throwable failure) {
    LOG.atLevel(level(level)).setCause(failure).log(text);
  }

  @Override
  public void setLevel(String where, Level level) {
    // Set in the configuration.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return LOG.isEnabledForLevel(level(diagnostic.getLevel()));
  }

  private static org.slf4j.event.Level level(Level level) {
    if (level.intValue() >= Level.SEVERE.intValue()) {
      return org.slf4j.event.Level.ERROR;
    }
    if (level.intValue() >= Level.WARNING.intValue()) {
      return org.slf4j.event.Level.WARN;
    }
    return level.intValue() >= Level.INFO.intValue()
        ? org.slf4j.event.Level.INFO
        : org.slf4j.event.Level.DEBUG;
  }
}
