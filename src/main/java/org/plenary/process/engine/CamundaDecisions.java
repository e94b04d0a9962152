package org.plenary.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Service;

@Service
class CamundaDecisions implements Decisions {

  private final DecisionService decisions;

  CamundaDecisions(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public String decide(String decision, Map<String, ?> facts) {
    String outcome =
        decisions
            .evaluateDecisionTableByKey(decision)
            .variables(Map.copyOf(facts))
            .evaluate()
            .getSingleEntry();
    if (outcome == null) {
      throw new IllegalStateException("No rule of " + decision + " fits " + facts);
    }
    return outcome;
  }
}
