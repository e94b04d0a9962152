package org.plenary.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the one sentence of a {@link WrongSetting} in place of a stack trace. */
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<WrongSetting> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, WrongSetting cause) {
    return new FailureAnalysis(cause.getMessage(), "", cause);
  }
}
