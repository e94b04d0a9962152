package org.plenary.process.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.plenary.shared.Trial;

/**
 * A step that is only tried may be refused, or left by who wanted to know: no fault of the engine,
 * and nothing for its log. Whoever tries it says what came of it.
 */
class QuietTrials extends CommandContextFactory {

  QuietTrials(ProcessEngineConfigurationImpl configuration) {
    setProcessEngineConfiguration(configuration);
  }

  @Override
  public CommandContext createCommandContext() {
    return new QuietContext(processEngineConfiguration);
  }

  private static class QuietContext extends CommandContext {

    QuietContext(ProcessEngineConfigurationImpl configuration) {
      super(configuration);
    }

    @Override
    protected boolean shouldLogFine(Throwable exception) {
      return Trial.isOn() || super.shouldLogFine(exception);
    }
  }
}
