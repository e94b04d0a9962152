package org.plenary.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Service;

@Service
class CamundaDecisions implements Decisions {

  private final DecisionService decisions;
  private final ModelVersions versions;

  CamundaDecisions(DecisionService decisions, ModelVersions versions) {
    this.decisions = decisions;
    this.versions = versions;
  }

  @Override
  public String decide(Leader leader, String decision, Map<String, ?> facts) {
    String outcome =
        versions
            .decision(leader, decision)
            .map(decisions::evaluateDecisionTableById)
            .orElseGet(() -> decisions.evaluateDecisionTableByKey(decision))
            .variables(Map.copyOf(facts))
            .evaluate()
            .getSingleEntry();
    if (outcome == null) {
      throw new IllegalStateException("No rule of " + decision + " fits " + facts);
    }
    return outcome;
  }
}
