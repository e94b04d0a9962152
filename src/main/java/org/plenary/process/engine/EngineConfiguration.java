package org.plenary.process.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Sets the engine to our house rules. */
@Configuration
class EngineConfiguration {

  /** Tries of a step, with growing pauses: what fails for a moment succeeds within the hour. */
  static final int TRIES = 5;

  private static final String PAUSES = "PT10S,PT1M,PT5M,PT20M,PT1H";

  // The engine finds its tables made: it is built after this bean, and this bean after the
  // migrations.
  @Bean
  @DependsOnDatabaseInitialization
  @Order(Ordering.DEFAULT_ORDER + 1)
  ProcessEnginePlugin houseRules(BeanFactory beans) {
    return new HouseRules(beans);
  }

  private record HouseRules(BeanFactory beans) implements ProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
      ((SpringProcessEngineConfiguration) configuration).setBeans(new StepBeans(beans));
      // What was decided is kept by our own record; how long the engine keeps its rows is the
      // operator's choice.
      configuration.setEnforceHistoryTimeToLive(false);
      configuration.setCommandContextFactory(new QuietTrials(configuration));
      configuration.setDefaultNumberOfRetries(TRIES);
      configuration.setFailedJobRetryTimeCycle(PAUSES);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {}

    @Override
    public void postProcessEngineBuild(org.camunda.bpm.engine.ProcessEngine engine) {}
  }

  /** The engine dates its own rows and finds its due jobs by the one clock. */
  @Bean
  EngineTime engineTime(PlenaryClock clock) {
    return new EngineTime(clock);
  }

  static final class EngineTime {
    EngineTime(PlenaryClock clock) {
      clock.onChange(
          stopped -> {
            if (stopped == null) {
              ClockUtil.reset();
            } else {
              ClockUtil.setCurrentTime(Date.from(stopped));
            }
          });
    }
  }
}
