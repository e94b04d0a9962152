package org.plenary.milestone.ui;

import java.nio.charset.StandardCharsets;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.PlanImport;
import org.plenary.milestone.WorkPlan;
import org.plenary.milestone.WorkPlans;
import org.plenary.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a work plan as a file to those who may read it. */
@RestController
class PlanFileController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final PlanImport plans;
  private final WorkPlans workPlans;
  private final CurrentPerson current;

  PlanFileController(PlanImport plans, WorkPlans workPlans, CurrentPerson current) {
    this.plans = plans;
    this.workPlans = workPlans;
    this.current = current;
  }

  @GetMapping("/work-plans/{id}/plan.csv")
  ResponseEntity<String> file(@PathVariable String id) {
    try {
      Person person = current.get();
      WorkPlan plan = workPlans.get(person, new PlanId(id));
      ContentDisposition name =
          ContentDisposition.attachment()
              .filename(plan.name() + ".csv", StandardCharsets.UTF_8)
              .build();
      return ResponseEntity.ok()
          .contentType(CSV)
          .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
          .cacheControl(CacheControl.noStore())
          .body(plans.export(person, plan.id()));
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }
}
