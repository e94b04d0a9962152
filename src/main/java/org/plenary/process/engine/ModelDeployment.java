package org.plenary.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every model in {@code bpmn/}, a file that has not changed never twice. A new version
 * starts new procedures only; what runs keeps the version it began with.
 */
@Component
class ModelDeployment implements SmartLifecycle {

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;
  private volatile boolean deployed;

  ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  @Override
  public void start() {
    try {
      deploy();
      deployed = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    deployed = false;
  }

  @Override
  public boolean isRunning() {
    return deployed;
  }

  @Override
  public int getPhase() {
    return 0;
  }

  private void deploy() throws IOException {
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
