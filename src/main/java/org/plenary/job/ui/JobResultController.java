package org.plenary.job.ui;

import java.nio.charset.StandardCharsets;
import org.plenary.job.JobId;
import org.plenary.job.JobRun;
import org.plenary.job.Jobs;
import org.plenary.shared.CurrentViewer;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the files that background work made, each to who started it. */
@RestController
class JobResultController {

  private final Jobs jobs;
  private final CurrentViewer current;

  JobResultController(Jobs jobs, CurrentViewer current) {
    this.jobs = jobs;
    this.current = current;
  }

  @GetMapping("/jobs/{id}/result")
  ResponseEntity<InputStreamResource> result(@PathVariable String id) {
    try {
      Viewer viewer = current.get();
      JobRun job = jobs.get(viewer, new JobId(id));
      InputStreamResource content = new InputStreamResource(jobs.openResult(viewer, job.id()));
      return ResponseEntity.ok()
          .header(HttpHeaders.CONTENT_DISPOSITION, disposition(job))
          .header(HttpHeaders.CONTENT_TYPE, job.resultType())
          .header("X-Content-Type-Options", "nosniff")
          .cacheControl(CacheControl.noStore())
          .body(content);
    } catch (NotFound hidden) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static String disposition(JobRun job) {
    return ContentDisposition.attachment()
        .filename(String.valueOf(job.resultName()), StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
