package org.plenary.process.engine;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every model in {@code bpmn/}, a file that has not changed never twice. A new version
 * starts new procedures only; what runs keeps the version it began with.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ModelDeployment implements ApplicationRunner {

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;

  ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    DeploymentBuilder deployment =
        repository.createDeployment().name("plenary").enableDuplicateFiltering(true);
    for (String ending : new String[] {"bpmn", "dmn"}) {
      for (Resource model : resources.getResources("classpath*:bpmn/**/*." + ending)) {
        try (InputStream content = model.getInputStream()) {
          deployment.addInputStream(model.getFilename(), content);
        }
      }
    }
    deployment.deploy();
  }
}
